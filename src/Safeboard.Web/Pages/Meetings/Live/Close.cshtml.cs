using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Live;
using Safeboard.Domain.Outcomes;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Actions;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Meetings.Live;

/// <summary>Ends a meeting, after a look at what has no owner or date and who is not marked.</summary>
[Needs(Permission.ManageMeetings)]
public sealed class CloseModel(BoardDb db, CloseMeeting close, BoardVisit visit) : PageModel
{
    [FromRoute] public Id<Meeting> Id { get; set; }

    public string Board => visit.Board.Slug;
    public LiveMeeting Live { get; private set; } = null!;
    public IReadOnlyList<OutcomeRow> Outcomes { get; private set; } = [];
    public int Notes { get; private set; }
    public MeetingRow? NextMeeting { get; private set; }

    /// <summary>What is open, each with the place where it is settled. It blocks nothing.</summary>
    public IReadOnlyList<(string What, string Link)> ToSettle { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var cancel = HttpContext.RequestAborted;
        if (await db.LiveMeetingAsync(visit.Viewer, Id, cancel) is not { } live)
        {
            context.Result = NotFound();
            return;
        }
        var notes = await db.NotesAsync(visit.Viewer, Id, item: null, cancel);
        Live = live;
        Outcomes = await db.OutcomesAsync(visit.Viewer, Id, cancel);
        Notes = notes.Count(n => n.Text.Length > 0);
        NextMeeting = (await db.MeetingsAfterAsync(visit.Viewer, live.Meeting.GroupId, live.Meeting.Date, 1, cancel)).FirstOrDefault();
        ToSettle = [.. Open(notes)];
        await next();
    }

    public IActionResult OnGet() => Live.IsRunning ? Page() : Redirect(Live.ClosedAt is null ? LiveLinks.Live(Board, Id) : MeetingLinks.Record(Board, Id));

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await close.RunAsync(Id, visit.Viewer, cancel);
        return this.RedirectSaying("The meeting is closed. This is its record.", MeetingLinks.Record(Board, Id));
    }

    private IEnumerable<(string, string)> Open(IReadOnlyList<NoteRow> notes)
    {
        foreach (var outcome in Outcomes.Where(o => o.LacksOwner && o.RecordId is not null))
            yield return ($"{outcome.Name} has {(outcome.IsOwnerOpen ? "an owner to be chosen" : "no owner")}", ActionLinks.Detail(Board, new(outcome.RecordId!.Value)));
        foreach (var outcome in Outcomes.Where(o => o.LacksDate && o.RecordId is not null))
            yield return ($"{outcome.Name} has no date", ActionLinks.Detail(Board, new(outcome.RecordId!.Value)));
        foreach (var note in notes.Where(n => n.VersionOfId is not null))
            yield return ("A note has two versions", LiveLinks.Live(Board, Id, note.ItemId, LiveModel.NotesPane));
        if (Live.Roll.Lines.Count(l => l.IsOpen) is > 0 and var open)
            yield return ($"{Wording.Count(open, "person", "people")} not marked", LiveLinks.Live(Board, Id, null, LiveModel.SeatsPane));
    }
}
