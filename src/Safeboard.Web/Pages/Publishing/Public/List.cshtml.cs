using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Safeboard.Domain.Publishing;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Publishing.Public;

/// <summary>The minutes that a board has published, for anybody.</summary>
[AllowAnonymous, EnableRateLimiting(PublicPart.RateLimit)]
public sealed class ListModel(PublicCopies copies) : PublicPageModel(copies)
{
    public IReadOnlyList<PublicRow> Rows { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string board, CancellationToken cancel)
    {
        if (!await IsThereAsync(board, cancel)) return NotFound();
        Rows = await Copies.ListAsync(Board, cancel);
        return Page();
    }
}
