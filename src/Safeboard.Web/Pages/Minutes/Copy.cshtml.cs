using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Safeboard.Domain.Minutes.Copies;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Web.Pages.Minutes;

/// <summary>One version of minutes for one reader, by a secret address and without an account. Confidential items are not in it.</summary>
[AllowAnonymous, EnableRateLimiting(CommentByLinkModel.RateLimit)]
public sealed class CopyModel(BoardDb db, ReceiveMinutes receive, TimeProvider clock) : PageModel
{
    [FromRoute] public string Secret { get; set; } = "";

    public DateOnly Today { get; } = clock.TodayInLondon;

    /// <summary>Null where the address does not work.</summary>
    public CopyVisit? Visit { get; private set; }
    public string Address => $"{SendMinutes.Path}{Secret}";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Visit = await db.CopyVisitAsync(Secret, Today, cancel);
        if (Visit is null) return NotThere();
        await receive.OpenAsync(Visit.CopyId, cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) => await receive.RunAsync(Secret, cancel) ? Redirect($"{Address}#received") : NotThere();

    private PageResult NotThere()
    {
        Response.StatusCode = StatusCodes.Status404NotFound;
        return Page();
    }
}
