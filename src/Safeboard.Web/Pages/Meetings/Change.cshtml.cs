using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Decisions;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Meetings;

/// <summary>Corrects the header of a meeting; gives a planned one another day.</summary>
[Needs(Permission.ManageMeetings)]
public sealed class ChangeModel(BoardDb db, ChangeMeeting change, Viewer viewer, BoardVisit visit) : PageModel
{
    [FromRoute] public Id<Meeting> Id { get; set; }

    [BindProperty, Required(ErrorMessage = "Choose which group meets")] public Id<BoardGroup>? GroupId { get; set; }

    [BindProperty, Required(ErrorMessage = "Enter what the meeting is called"), StringLength(300, ErrorMessage = "Name of the meeting must be 300 characters or fewer")]
    public string Title { get; set; } = "";

    [BindProperty, Display(Name = "Date"), Required(ErrorMessage = "Enter the date")] public DateOnly? Date { get; set; }
    [BindProperty(BinderType = typeof(TimeBinder)), Display(Name = "Start")] public TimeOnly? Start { get; set; }
    [BindProperty(BinderType = typeof(TimeBinder)), Display(Name = "End")] public TimeOnly? End { get; set; }
    [BindProperty, StringLength(300, ErrorMessage = "Place must be 300 characters or fewer")] public string? Venue { get; set; }
    [BindProperty, StringLength(300, ErrorMessage = "Theme must be 300 characters or fewer")] public string? Theme { get; set; }
    [BindProperty, StringLength(200, ErrorMessage = "Chair must be 200 characters or fewer")] public string? Chair { get; set; }
    [BindProperty, StringLength(100, ErrorMessage = "Reference must be 100 characters or fewer")] public string? Reference { get; set; }

    [BindProperty] public MeetingKind Kind { get; set; }

    /// <summary>The version that the form was filled from.</summary>
    [BindProperty] public int Version { get; set; }

    public Board Board => visit.Board;
    public MeetingRow Subject { get; private set; } = null!;
    public IReadOnlyList<GroupChoice> Groups { get; private set; } = [];
    public bool IsPlanned => Subject.State != MeetingState.Recorded;

    /// <summary>The actions whose due date moves with the meeting.</summary>
    public IReadOnlyList<MeetingActionRow> Due { get; private set; } = [];

    /// <summary>What becomes of them when the meeting moves.</summary>
    public string Follows => Due.Count == 1 ? "When the meeting moves, its due date moves with it, or to another meeting of the group that then comes first." : "When the meeting moves, their due dates move with it, or to another meeting of the group that then comes first.";

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await db.MeetingAsync(viewer, Id, HttpContext.RequestAborted) is not { } meeting)
        {
            context.Result = NotFound();
            return;
        }
        Subject = meeting;
        Groups = await db.GroupsAsync(viewer, HttpContext.RequestAborted);
        if (IsPlanned) Due = await db.ActionsDueAtAsync(viewer, Id, HttpContext.RequestAborted);
        await next();
    }

    public void OnGet()
    {
        (GroupId, Title, Date, Start, End, Kind) = (Subject.GroupId, Subject.Title, Subject.Date, Subject.Start, Subject.End, Subject.MeetingKind);
        (Venue, Chair, Theme, Reference, Version) = (Subject.Venue, Subject.Chair, Subject.Theme, Subject.Reference, Subject.Version);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        var header = new MeetingHeader(GroupId!.Value, Title, Date!.Value) { Start = Start, End = End, Venue = Venue, Chair = Chair, Theme = Theme, Reference = Reference, Kind = Kind };
        await DecidingKinds.CheckAsync(db, Id, Kind, viewer, cancel);
        await change.RunAsync(Id, header, Version, viewer, cancel);
        var said = IsPlanned && Subject.Date != Date ? $"Moved to {Date.Value.WithWeekday}. {(Due.Count == 0 ? "No action hangs on it." : $"{Wording.Count(Due.Count, "action")} due at this meeting {(Due.Count == 1 ? "moves" : "move")} with it.")}" : "Meeting details changed";
        return this.RedirectSaying(said, MeetingLinks.Record(Board.Slug, Id));
    }
}
