using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Invitations;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Meetings.Invitations;

/// <summary>Somebody who is signed in answers their own invitation; where they have none, there is no such page.</summary>
[Needs(Permission.SeeBoard)]
public sealed class AnswerModel(BoardDb db, AnswerInvitation answer, BoardVisit visit, TimeProvider clock) : PageModel, IReplyForm
{
    [FromRoute] public Id<Meeting> Id { get; set; }
    [BindProperty] public Reply? Reply { get; set; }
    [BindProperty] public string? Deputy { get; set; }

    public string Board => visit.Board.Slug;
    public ReplyVisit? Visit { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Visit = await db.ReplyVisitAsync(visit.Viewer, Id, clock.TodayInLondon, HttpContext.RequestAborted);
        if (Visit is null)
        {
            context.Result = NotFound();
            return;
        }
        await next();
    }

    public void OnGet() => (Reply, Deputy) = (Visit!.Reply == Domain.Meetings.Invitations.Reply.None ? null : Visit.Reply, Visit.Deputy);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await answer.RunAsync(Id, Reply, Deputy, visit.Viewer, cancel);
        return this.RedirectSaying("Your answer is noted", MeetingLinks.Record(Board, Id));
    }
}
