using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Safeboard.Domain.Meetings.Invitations;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Pages.Minutes;

namespace Safeboard.Web.Pages.Meetings.Invitations;

/// <summary>One person's invitation, answered by a secret address and without an account. An address that was stopped says no more than that it does not work.</summary>
[AllowAnonymous, EnableRateLimiting(CommentByLinkModel.RateLimit)]
public sealed class ReplyModel(BoardDb db, AnswerInvitation answer, NoteInvitationOpened opened, TimeProvider clock) : PageModel, IReplyForm
{
    [FromRoute] public string Secret { get; set; } = "";
    [BindProperty] public Reply? Reply { get; set; }
    [BindProperty] public string? Deputy { get; set; }

    public DateOnly Today { get; } = clock.TodayInLondon;

    /// <summary>Null where the address does not work.</summary>
    public ReplyVisit? Visit { get; private set; }
    public string Address => $"{InvitationMessages.Path}{Secret}";

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        // An answer is looked at where it is saved; only where it is refused the page is shown again.
        if ((await next()).Exception is RuleBrokenException) Visit = await db.ReplyVisitAsync(Secret, Today, HttpContext.RequestAborted);
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Visit = await db.ReplyVisitAsync(Secret, Today, cancel);
        if (Visit is null)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
            return Page();
        }
        (Reply, Deputy) = (Visit.Reply == Domain.Meetings.Invitations.Reply.None ? null : Visit.Reply, Visit.Deputy);
        await opened.RunAsync(Visit.InvitationId, cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await answer.RunAsync(Secret, Reply, Deputy, cancel);
        return Redirect($"{Address}#answer");
    }
}

/// <summary>A page with the form by which an invitation is answered.</summary>
public interface IReplyForm
{
    Reply? Reply { get; }
    string? Deputy { get; }
    ReplyVisit? Visit { get; }
}
