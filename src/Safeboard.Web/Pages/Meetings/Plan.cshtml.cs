using System.ComponentModel.DataAnnotations;
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

/// <summary>Plans a meeting. Actions that are due at it get their date.</summary>
[Needs(Permission.ManageMeetings)]
public sealed class PlanModel(BoardDb db, PlanMeeting plan, Viewer viewer, BoardVisit visit) : PageModel
{
    [BindProperty(SupportsGet = true), Required(ErrorMessage = "Choose which group meets")]
    public Id<BoardGroup>? GroupId { get; set; }

    [BindProperty, Display(Name = "Date"), Required(ErrorMessage = "Enter the date")]
    public DateOnly? Date { get; set; }

    [BindProperty(BinderType = typeof(TimeBinder)), Display(Name = "Start")] public TimeOnly? Start { get; set; }
    [BindProperty(BinderType = typeof(TimeBinder)), Display(Name = "End")] public TimeOnly? End { get; set; }
    [BindProperty, StringLength(300, ErrorMessage = "Place must be 300 characters or fewer")] public string? Venue { get; set; }
    [BindProperty, StringLength(300, ErrorMessage = "Theme must be 300 characters or fewer")] public string? Theme { get; set; }
    [BindProperty, StringLength(300, ErrorMessage = "Name of the meeting must be 300 characters or fewer")] public string? Title { get; set; }

    [BindProperty] public MeetingKind Kind { get; set; }

    /// <summary>The date is kept free and not confirmed yet.</summary>
    [BindProperty] public bool HoldOnly { get; set; }

    public Board Board => visit.Board;
    public IReadOnlyList<GroupChoice> Groups { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Groups = await db.GroupsAtWorkAsync(viewer, HttpContext.RequestAborted);
        await next();
    }

    /// <summary>A link from minutes may bring the group and the day.</summary>
    public void OnGet(DateOnly? date)
    {
        ModelState.Clear();
        Date = date;
        GroupId ??= Groups is [var only] ? only.Id : null;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        var title = Title.TrimmedOrNull;
        var meeting = await plan.RunAsync(new(GroupId!.Value, Date!.Value) { Title = title, Start = Start, End = End, Venue = Venue?.Trim(), Theme = Theme.TrimmedOrNull, Kind = Kind, HoldOnly = HoldOnly }, viewer, cancel);
        if (HoldOnly) return this.RedirectSaying($"{meeting.Date.WithWeekday} is held. Confirm or release it when you know.", MeetingLinks.Record(Board.Slug, meeting.Id));
        return this.RedirectSaying($"Planned for {meeting.Date.WithWeekday}. Actions that are due at this meeting take its date.", MeetingLinks.Record(Board.Slug, meeting.Id));
    }
}
