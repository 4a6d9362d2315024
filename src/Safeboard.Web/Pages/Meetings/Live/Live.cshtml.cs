using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Invitations;
using Safeboard.Domain.Meetings.Live;
using Safeboard.Domain.Outcomes;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Meetings.Live;

/// <summary>
/// The meeting as it runs: items, notes, who is here. Here is what is shown; what may be done stands beside, by pane: LiveRun, LiveNotes, LiveOutcomes, LiveRoll.
/// </summary>
[Needs(Permission.ManageMeetings)]
public sealed partial class LiveModel(BoardDb db, BoardVisit visit, TimeProvider clock) : PageModel
{
    public const string NotesPane = "notes", SeatsPane = "seats", ItemsPane = "items";

    [FromRoute] public Id<Meeting> Id { get; set; }

    /// <summary>The item whose notes are shown; the one that the meeting is at unless somebody looks elsewhere.</summary>
    [FromQuery(Name = "item")] public Id<MeetingItem>? Item { get; set; }

    /// <summary>On a narrow screen: the part that is shown.</summary>
    [FromQuery(Name = "pane")] public string? Pane { get; set; }

    /// <summary>The running order can be changed.</summary>
    [FromQuery(Name = "reorder")] public bool Reorder { get; set; }

    /// <summary>A note that was chosen to be changed.</summary>
    [FromQuery(Name = "edit")] public Id<ItemNote>? Edit { get; set; }

    /// <summary>The seat, or the person without one, whose attendance is being changed.</summary>
    [FromQuery(Name = "change")] public Guid? Change { get; set; }

    public string Board => visit.Board.Slug;
    public LiveMeeting Live { get; private set; } = null!;
    public MeetingRow Meeting => Live.Meeting;
    public LiveItem? Shown { get; private set; }
    public IReadOnlyList<NoteOnPage> Notes { get; private set; } = [];
    public IReadOnlyList<OutcomeRow> Outcomes { get; private set; } = [];
    public IReadOnlyList<InvitationRow> Invited { get; private set; } = [];
    public MeetingRow? NextMeeting { get; private set; }
    public DateTime Now { get; } = clock.UtcInstant;
    public MeetingClock Clock => new(Live, Now);
    public string Part => Pane is SeatsPane or ItemsPane ? Pane : NotesPane;

    /// <summary>Identity of the next note, for a browser without scripts.</summary>
    public Id<ItemNote> FreshNote { get; } = Id<ItemNote>.New(clock);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        context.Result = await LoadAsync(HttpContext.RequestAborted);
        if (context.Result is null) await next();
    }

    public void OnGet()
    {
    }

    /// <summary>Address of this screen with the same item and pane.</summary>
    public string Link(Id<MeetingItem>? item = null, string? pane = null, string? more = null) =>
        LiveLinks.Live(Board, Id, item ?? Shown?.Id, pane ?? Part) + more;

    public string Act(string handler) => Link() + "&handler=" + handler;

    /// <summary>What is wrong with a field, in words.</summary>
    public string? Error(string field) =>
        ModelState.TryGetValue(field, out var entry) && entry.Errors is [var first, ..] ? first.ErrorMessage : null;

    private async Task<IActionResult?> LoadAsync(CancellationToken cancel)
    {
        if (await db.LiveMeetingAsync(visit.Viewer, Id, cancel) is not { } live) return NotFound();
        if (live.ClosedAt is not null || live.Meeting.State != MeetingState.Planned) return Redirect(MeetingLinks.Record(Board, Id));
        Live = live;
        Shown = live.Items.FirstOrDefault(i => i.Id == Item) ?? live.Current ?? live.Steps.FirstOrDefault();
        Outcomes = await db.OutcomesAsync(visit.Viewer, Id, cancel);
        // Answers are shown beside seats that are not marked yet.
        if (live.Roll.Lines.Any(l => l.IsOpen)) Invited = await db.InvitationsAsync(visit.Viewer, Id, cancel);
        Notes = Shown is null ? [] : NoteOnPage.Of(Shown.Id, Shown.Number, await db.NotesAsync(visit.Viewer, Id, Shown.Id, cancel), Outcomes);
        NextMeeting = (await db.MeetingsAfterAsync(visit.Viewer, live.Meeting.GroupId, live.Meeting.Date, 1, cancel)).FirstOrDefault();
        return null;
    }
}
