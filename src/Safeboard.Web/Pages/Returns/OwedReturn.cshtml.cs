using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Links;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Returns.Respond;

namespace Safeboard.Web.Pages.Returns;

/// <summary>A return that somebody with an account owes: from here they answer it without a code.</summary>
[Needs(Permission.SeeBoard)]
public sealed class OwedReturnModel(BoardDb db, OpenOwnReturn open, BoardVisit visit) : PageModel
{
    [FromRoute] public Guid Id { get; set; }
    public string BoardName => visit.Board.Name;
    public OwnReturn Own { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await db.OwnReturnAsync(new(Id), visit.Viewer, HttpContext.RequestAborted) is not { } own)
        {
            context.Result = NotFound();
            return;
        }
        Own = own;
        await next();
    }

    public void OnGet()
    {
        // The page is loaded before it.
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var (secret, token) = await open.RunAsync(new Id<Return>(Id), visit.Viewer, cancel);
        RespondCookie.Keep(HttpContext, secret, token);
        return Redirect(RespondLinks.Overview(secret));
    }
}
