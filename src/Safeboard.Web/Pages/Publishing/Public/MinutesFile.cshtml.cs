using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Safeboard.Domain.Publishing;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Publishing.Public;

/// <summary>Published minutes as a file, for anybody.</summary>
[AllowAnonymous, EnableRateLimiting(PublicPart.RateLimit)]
public sealed class MinutesFileModel(PublicCopies copies) : PublicPageModel(copies)
{
    public async Task<IActionResult> OnGetAsync(string board, string address, string format, CancellationToken cancel)
    {
        if (!await IsThereAsync(board, cancel) || await Copies.FileAsync(Board, address, format, cancel) is not { } bytes) return NotFound();
        return File(bytes, DocumentFiles.TypeOf(format), DocumentFiles.NameOf($"{Board.Slug} minutes {address}", format));
    }
}
