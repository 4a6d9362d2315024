using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Safeboard.Domain.Minutes.Comments;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Web.Pages.Minutes;

/// <summary>
/// Minutes for one member to comment on, by a secret address and without an account. Confidential items are not in it. An address that was stopped,
/// or that nobody made, says no more than that it does not work.
/// </summary>
[AllowAnonymous, EnableRateLimiting(RateLimit)]
public sealed class CommentByLinkModel(BoardDb db, SendComment send, SayRestIsRight rest, NoteOpened opened, TimeProvider clock) : PageModel
{
    /// <summary>Name of the rate limit that this page is under.</summary>
    public const string RateLimit = "comments";

    /// <summary>One member reads and writes; guessing 256 bits it does not help.</summary>
    public const int RequestsAMinute = 60;

    [FromRoute] public string Secret { get; set; } = "";

    /// <summary>The paragraph or outcome whose form is open.</summary>
    [BindProperty(SupportsGet = true, Name = "on")] public Guid? On { get; set; }
    [BindProperty] public string? Text { get; set; }

    /// <summary>The member has seen the warning and says that no child is named.</summary>
    [BindProperty] public bool Sure { get; set; }

    public DateOnly Today { get; } = clock.TodayInLondon;

    /// <summary>Null where the address does not work.</summary>
    public CommentVisit? Visit { get; private set; }

    /// <summary>What in the comment may tell who a child is.</summary>
    public IReadOnlyList<string> Suspected { get; private set; } = [];

    public string Address => $"/comments/{Secret}";

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Visit = await db.CommentVisitAsync(Secret, Today, HttpContext.RequestAborted);
        if (Visit is not null)
        {
            await next();
            return;
        }
        Response.StatusCode = StatusCodes.Status404NotFound;
        context.Result = Page();
    }

    public Task OnGetAsync(CancellationToken cancel) => opened.RunAsync(Visit!.LinkId, cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (On is not { } about) return Redirect(Address);
        if (!Sure && (Suspected = SendComment.Suspected(Text, cancel)).Count > 0) return Page();
        await send.RunAsync(Secret, about, Text, cancel);
        return Redirect($"{Address}#own");
    }

    public async Task<IActionResult> OnPostRightAsync(CancellationToken cancel)
    {
        await rest.RunAsync(Secret, cancel);
        return Redirect($"{Address}#own");
    }
}
