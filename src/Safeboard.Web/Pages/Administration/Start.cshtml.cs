using Safeboard.Domain.Administration;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Administration;

/// <summary>Administration of the installation: figures that lead on, and what was done here lately.</summary>
[Needs(Permission.ManageInstallation)]
public sealed class StartModel(BoardDb db, TimeProvider clock) : InstallationPage(db, clock)
{
    public InstallationFigures Figures { get; private set; } = new(0, 0, 0, 0);
    public IReadOnlyList<HistoryRow> Latest { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Figures = await Db.InstallationFiguresAsync(Administrator, cancel);
        Latest = (await Db.HistoryAsync(Administrator, new(), cancel)).Rows;
    }
}
