using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Returns;

/// <summary>The rounds in which the board asks many: what is open, how far each has come, what was asked before.</summary>
[Needs(Permission.SeeReturns)]
public sealed class ReturnsModel(BoardDb db, BoardVisit visit, TimeProvider clock) : PageModel
{
    public string Board => visit.Board.Slug;
    public DateOnly Today { get; } = clock.TodayInLondon;
    public IReadOnlyList<CampaignRow> Campaigns { get; private set; } = [];
    public bool MayManage => visit.Viewer.May(Permission.ManageReturns);

    public async Task OnGetAsync(CancellationToken cancel) => Campaigns = await db.CampaignsAsync(visit.Viewer, cancel);
}
