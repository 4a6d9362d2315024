using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Safeboard.Domain.Publishing;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Publishing.Public;

/// <summary>Published minutes, for anybody; or the notice that they were taken down.</summary>
[AllowAnonymous, EnableRateLimiting(PublicPart.RateLimit)]
public sealed class MinutesModel(PublicCopies copies) : PublicPageModel(copies)
{
    public PublicPage Copy { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string board, string address, CancellationToken cancel)
    {
        if (!await IsThereAsync(board, cancel) || await Copies.PageAsync(Board, address, cancel) is not { } copy) return NotFound();
        Copy = copy;
        return Page();
    }
}
