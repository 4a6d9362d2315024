using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Safeboard.Domain.Publishing;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Publishing.Public;

/// <summary>A plan that a board shows, for anybody.</summary>
[AllowAnonymous, EnableRateLimiting(PublicPart.RateLimit)]
public sealed class PlanModel(PublicCopies copies) : PublicPageModel(copies)
{
    public PublicPlanPage Plan { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string board, int number, CancellationToken cancel)
    {
        if (!await IsThereAsync(board, cancel) || await Copies.PlanAsync(Board, number, cancel) is not { } plan) return NotFound();
        Plan = plan;
        return Page();
    }
}
