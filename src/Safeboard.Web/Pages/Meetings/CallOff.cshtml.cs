using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Meetings;

/// <summary>Cancels a planned meeting or releases a held date, and says first what hangs on it.</summary>
[Needs(Permission.ManageMeetings)]
public sealed class CallOffModel(BoardDb db, CallOffMeeting callOff, Viewer viewer, BoardVisit visit) : PageModel
{
    [FromRoute] public Id<Meeting> Id { get; set; }
    [BindProperty] public string? Because { get; set; }

    /// <summary>The version that the form was filled from.</summary>
    [BindProperty] public int Version { get; set; }

    public Board Board => visit.Board;
    public MeetingRow Subject { get; private set; } = null!;
    public bool IsHeld => Subject.State == MeetingState.DateHeld;
    public IReadOnlyList<MeetingActionRow> Due { get; private set; } = [];

    /// <summary>What becomes of the due dates.</summary>
    public string Follows { get; private set; } = "";

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var cancel = HttpContext.RequestAborted;
        if (await db.MeetingAsync(viewer, Id, cancel) is not { } meeting)
        {
            context.Result = NotFound();
            return;
        }
        Subject = meeting;
        Due = await db.ActionsDueAtAsync(viewer, Id, cancel);
        var later = (await db.NextMeetingsAsync(viewer, Subject.Date, cancel)).FirstOrDefault(m => m.GroupId == Subject.GroupId);
        Follows = later is null ? "No later meeting of this group is planned, so they wait for one: they have no date until then." : $"They become due at the next meeting of this group, {later.Date.WithWeekday}.";
        await next();
    }

    public void OnGet() => Version = Subject.Version;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await callOff.RunAsync(Id, Version, Because, viewer, cancel);
        var said = IsHeld ? "The date is released." : "The meeting is cancelled.";
        return this.RedirectSaying(Due.Count == 0 ? said : $"{said} {Wording.Count(Due.Count, "action")} due at it: {char.ToLowerInvariant(Follows[0])}{Follows[1..]}", MeetingLinks.Record(Board.Slug, Id));
    }
}
