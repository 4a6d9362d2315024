using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Meetings;

/// <summary>A year of the meetings of all groups, month by month.</summary>
[Needs(Permission.SeeBoard)]
public sealed class CalendarModel(BoardDb db, BoardVisit visit, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "group")] public Id<BoardGroup>? Group { get; set; }
    [BindProperty(SupportsGet = true, Name = "year")] public string? Year { get; set; }

    public Board Board => visit.Board;
    public bool MayChange => visit.Viewer.May(Permission.ManageMeetings);
    public DateOnly Today { get; } = clock.TodayInLondon;
    public CalendarYear Shown { get; private set; }
    public IReadOnlyList<GroupChoice> Groups { get; private set; } = [];

    /// <summary>All meetings of the year, of every group: the counts beside the groups are made from them.</summary>
    public IReadOnlyList<MeetingRow> All { get; private set; } = [];
    public IReadOnlyList<SeriesRow> Series { get; private set; } = [];
    public IReadOnlyList<CalendarMonth> Months { get; private set; } = [];

    public int CountOf(Id<BoardGroup>? group) => All.Count(m => !m.State.IsCalledOff && (group is null || m.GroupId == group));

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Shown = CalendarYear.Of(Year, Today);
        Groups = await db.GroupsAsync(visit.Viewer, cancel);
        All = await db.MeetingsBetweenAsync(visit.Viewer, Shown.First, Shown.Last, cancel);
        Series = [.. (await db.SeriesAsync(visit.Viewer, cancel)).Where(s => s.EndedBecause is null && s.Rule.To >= Today)];
        var meetings = All.Where(m => Group is null || m.GroupId == Group).ToList();
        Months = [.. Enumerable.Range(0, 12).Select(n => Shown.First.AddMonths(n)).Select(month => CalendarMonth.Of(month, meetings)).Where(m => m.Days.Count > 0)];
    }
}

/// <summary>A financial year from April to March, or a year from January to December.</summary>
public readonly record struct CalendarYear(int Begins, bool IsFinancial)
{
    private const int April = 4;

    public DateOnly First => new(Begins, IsFinancial ? April : 1, 1);
    public DateOnly Last => First.AddYears(1).AddDays(-1);

    /// <summary>2026-27 or 2026: as shown, and as it stands in the address.</summary>
    public string Name => IsFinancial ? $"{Begins}-{(Begins + 1) % 100:00}" : Begins.ToString(CultureInfo.InvariantCulture);
    public CalendarYear Before => this with { Begins = Begins - 1 };
    public CalendarYear After => this with { Begins = Begins + 1 };

    /// <summary>The same time as the other kind of year.</summary>
    public CalendarYear Other => this with { IsFinancial = !IsFinancial };

    /// <summary>What an address asks for; the financial year that a day lies in when it asks for nothing that there is.</summary>
    public static CalendarYear Of(string? asked, DateOnly today)
    {
        var parts = (asked ?? "").Split('-');
        if (int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var begins) && begins is >= 1900 and <= 2200) return new(begins, parts.Length > 1);
        return new(today.Month < April ? today.Year - 1 : today.Year, true);
    }
}

/// <summary>A month of the calendar with its meetings and the bank holidays among them.</summary>
public sealed record CalendarMonth(DateOnly Month, IReadOnlyList<CalendarDay> Days)
{
    public static CalendarMonth Of(DateOnly month, IEnumerable<MeetingRow> meetings)
    {
        var own = meetings.Where(m => m.Date.Year == month.Year && m.Date.Month == month.Month).Select(m => new CalendarDay(m.Date, m, null));
        var holidays = BankHolidays.All.Where(h => h.Key.Year == month.Year && h.Key.Month == month.Month).Select(h => new CalendarDay(h.Key, null, h.Value));
        return new(month, [.. own.Concat(holidays).OrderBy(d => d.Day).ThenBy(d => d.Meeting?.Start)]);
    }
}

/// <summary>One line of the calendar: a meeting or a bank holiday.</summary>
public sealed record CalendarDay(DateOnly Day, MeetingRow? Meeting, string? Holiday)
{
    /// <summary>Thu 25</summary>
    public string Short => Day.ToString("ddd d", CultureInfo.GetCultureInfo("en-GB"));

    /// <summary>Kind, time, place, theme and why it was called off, as far as there is something to say.</summary>
    public static string Line(MeetingRow meeting) => string.Join(" · ", new[]
    {
        meeting.Title == meeting.Group + " meeting" ? null : meeting.Group, MeetingLook.KindBeside(meeting.MeetingKind), Wording.Between(meeting.Start, meeting.End), meeting.Venue, MeetingLook.ThemeOf(meeting), meeting.CalledOffBecause,
    }.OfType<string>());
}
