using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Home;

/// <summary>The board switcher: every board this person may open.</summary>
[SignedIn]
public sealed class BoardsModel(BoardDb db) : PageModel
{
    public IReadOnlyList<BoardChoice> Boards { get; private set; } = [];
    public bool MayManageInstallation { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Boards = await db.BoardsOpenToAsync(User.AccountId(), cancel);
        MayManageInstallation = await db.MayEverywhereAsync(User.AccountId(), Permission.ManageInstallation, cancel);
        return Request.Path == "/" && Boards is [var only] ? Redirect($"/{only.Slug}") : Page();
    }
}
