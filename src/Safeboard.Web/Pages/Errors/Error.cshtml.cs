using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Errors;

/// <summary>What went wrong in words, and the way on.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
public sealed class ErrorModel(BoardDb db) : PageModel
{
    [FromRoute]
    public int Code { get; set; }

    /// <summary>The board whose address was asked for, where this person may open it.</summary>
    public BoardVisit? Visit { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Response.StatusCode = Code is >= 400 and < 600 ? Code : 404;
        Visit = HttpContext.Features.Get<BoardVisit>();
        // A mistyped address below a board matches no page, so its board was not looked for. After a failure the store is left alone.
        if (Visit is not null || Code != 404 || User.Identity is not { IsAuthenticated: true }) return;
        var asked = HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (asked is not [var slug, ..] || await db.VisitAsync(slug, User.AccountId(), cancel) is not { } visit) return;
        HttpContext.Features.Set(Visit = visit);
    }

    public Task OnPostAsync(CancellationToken cancel) => OnGetAsync(cancel);
}
