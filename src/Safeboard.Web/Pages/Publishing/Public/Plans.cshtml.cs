using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Safeboard.Domain.Publishing;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Publishing.Public;

/// <summary>The plans that a board shows, for anybody.</summary>
[AllowAnonymous, EnableRateLimiting(PublicPart.RateLimit)]
public sealed class PlansModel(PublicCopies copies) : PublicPageModel(copies)
{
    public IReadOnlyList<PublicPlanRow> Rows { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string board, CancellationToken cancel)
    {
        if (!await IsThereAsync(board, cancel)) return NotFound();
        Rows = await Copies.PlansAsync(Board, cancel);
        return Page();
    }
}
