using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Safeboard.Domain.Publishing;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Publishing.Public;

/// <summary>The actions that a board shows, for anybody.</summary>
[AllowAnonymous, EnableRateLimiting(PublicPart.RateLimit)]
public sealed class ActionsModel(PublicCopies copies) : PublicPageModel(copies)
{
    public PublicActionsPage Shown { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string board, CancellationToken cancel)
    {
        if (!await IsThereAsync(board, cancel) || await Copies.ActionsAsync(Board, cancel) is not { } shown) return NotFound();
        Shown = shown;
        return Page();
    }
}
