using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Groups;

/// <summary>The agencies that serve the board.</summary>
[Needs(Permission.SeeBoard)]
public sealed class AgenciesModel(BoardDb db, BoardVisit visit) : PageModel
{
    public BoardVisit Visit => visit;
    public IReadOnlyList<AgencyRow> Agencies { get; private set; } = [];
    public bool MayManage => visit.Viewer.May(Permission.ManageBoard);

    public async Task OnGetAsync(CancellationToken cancel) => Agencies = await db.AgenciesAsync(visit.Viewer, cancel);
}
