using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Publishing;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Publishing.Public;

/// <summary>A page that anybody reads: its board, for the layout around it.</summary>
public abstract class PublicPageModel(PublicCopies copies) : PageModel
{
    public PublicBoard Board { get; private set; } = null!;

    protected PublicCopies Copies => copies;

    /// <summary>Finds the board; false where it has nothing public.</summary>
    protected async Task<bool> IsThereAsync(string slug, CancellationToken cancel)
    {
        if (await copies.BoardAsync(slug, cancel) is not { } board) return false;
        Board = board;
        Response.MayBeKept(board);
        return true;
    }
}
