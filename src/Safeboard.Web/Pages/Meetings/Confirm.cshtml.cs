using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Meetings;

/// <summary>Makes a held date, or a meeting that was called off, a planned meeting.</summary>
[Needs(Permission.ManageMeetings)]
public sealed class ConfirmModel(BoardDb db, ConfirmMeeting confirm, Viewer viewer, BoardVisit visit) : PageModel
{
    [FromRoute] public Id<Meeting> Id { get; set; }

    /// <summary>The version that the page was made from.</summary>
    [BindProperty] public int Version { get; set; }

    public Board Board => visit.Board;
    public MeetingRow Subject { get; private set; } = null!;
    public bool IsHeld => Subject.State == MeetingState.DateHeld;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await db.MeetingAsync(viewer, Id, HttpContext.RequestAborted) is not { } meeting)
        {
            context.Result = NotFound();
            return;
        }
        Subject = meeting;
        await next();
    }

    public void OnGet() => Version = Subject.Version;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await confirm.RunAsync(Id, Version, viewer, cancel);
        return this.RedirectSaying($"Planned for {Subject.Date.WithWeekday}. Actions that are due at this meeting take its date.", MeetingLinks.Record(Board.Slug, Id));
    }
}
