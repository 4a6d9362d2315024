using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Meetings;

/// <summary>The form of a series: what is typed, and the dates shown before they are saved.</summary>
public abstract class SeriesForm(BoardDb db, BoardVisit visit) : PageModel
{
    [BindProperty, Required(ErrorMessage = "Choose which group meets")] public Id<BoardGroup>? GroupId { get; set; }
    [BindProperty] public MeetingKind Kind { get; set; }
    [BindProperty] public SeriesPattern Pattern { get; set; }
    [BindProperty, Display(Name = "How often")] public int? Every { get; set; } = 1;
    [BindProperty] public MonthWeek Week { get; set; } = MonthWeek.First;
    [BindProperty] public DayOfWeek Weekday { get; set; } = DayOfWeek.Monday;
    [BindProperty, StringLength(4000, ErrorMessage = "Dates must be 4,000 characters or fewer")] public string? Given { get; set; }
    [BindProperty, Display(Name = "First day")] public DateOnly? From { get; set; }
    [BindProperty, Display(Name = "Last day")] public DateOnly? To { get; set; }
    [BindProperty] public OnBankHoliday OnBankHoliday { get; set; }
    [BindProperty(BinderType = typeof(TimeBinder)), Display(Name = "Start")] public TimeOnly? Start { get; set; }
    [BindProperty(BinderType = typeof(TimeBinder)), Display(Name = "End")] public TimeOnly? End { get; set; }
    [BindProperty, StringLength(300, ErrorMessage = "Place must be 300 characters or fewer")] public string? Venue { get; set; }
    [BindProperty, StringLength(300, ErrorMessage = "Name of the meetings must be 300 characters or fewer")] public string? Title { get; set; }

    /// <summary>What was shown when the button was pressed: only dates that somebody has seen are saved.</summary>
    [BindProperty] public string? Shown { get; set; }

    public BoardVisit Visit => visit;
    public Board Board => visit.Board;
    public IReadOnlyList<GroupChoice> Groups { get; private set; } = [];
    public IReadOnlyList<SeriesStep> Steps { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Groups = await db.GroupsAsync(visit.Viewer, HttpContext.RequestAborted);
        await next();
    }

    protected SeriesDraft Draft => new(GroupId!.Value, Rule) { Title = Title, Kind = Kind, Start = Start, End = End, Venue = Venue };

    /// <summary>Whether these very steps stood on the page before; if not, they do now, for the person to look at.</summary>
    protected bool WereSeen(IReadOnlyList<SeriesStep> steps)
    {
        var now = Fingerprint(steps);
        var seen = Shown == now;
        (Steps, Shown) = (steps, now);
        ModelState.Remove(nameof(Shown));
        return seen;
    }

    protected void Fill(SeriesRow series)
    {
        var rule = series.Rule;
        (GroupId, Kind, Title, Start, End, Venue) = (series.GroupId, series.Each.Kind, series.Each.Title, series.Each.Start, series.Each.End, series.Each.Venue);
        (Pattern, Every, Week, Weekday, From, To, OnBankHoliday) = (rule.Pattern, rule.Every, rule.Week, rule.Weekday, rule.From, rule.To, rule.OnBankHoliday);
        Given = string.Join('\n', rule.Given.Select(day => day.InWords));
    }

    private SeriesRule Rule => Pattern == SeriesPattern.GivenDays ? SeriesRule.OfDays(GivenDays(), OnBankHoliday) : new()
    {
        Pattern = Pattern, Every = Every ?? 0, Week = Week, Weekday = Weekday, OnBankHoliday = OnBankHoliday,
        From = From ?? throw new RuleBrokenException(nameof(From), "Enter the first day on which it may meet"),
        To = To ?? throw new RuleBrokenException(nameof(To), "Enter the last day on which it may meet"),
    };

    private List<DateOnly> GivenDays()
    {
        var days = new List<DateOnly>();
        foreach (var line in (Given ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            days.Add(DayBinder.TryRead(line, out var day) ? day : throw new RuleBrokenException(nameof(Given), $"“{line}” must be a real date, like 8 June 2026"));
        return days;
    }

    private static string Fingerprint(IReadOnlyList<SeriesStep> steps)
    {
        var lines = steps.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Act} {s.Day:yyyy-MM-dd} {s.Meeting?.Id} {s.SameDay.Count}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
    }
}
