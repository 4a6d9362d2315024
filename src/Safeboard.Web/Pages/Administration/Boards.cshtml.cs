using Safeboard.Domain.Administration;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Administration;

/// <summary>Every board of the installation.</summary>
[Needs(Permission.ManageInstallation)]
public sealed class BoardsModel(BoardDb db, TimeProvider clock) : InstallationPage(db, clock)
{
    public IReadOnlyList<BoardRow> Boards { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) => Boards = await Db.AllBoardsAsync(Administrator, cancel);
}
