using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Plans.Horizon;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Horizon;

/// <summary>One entry of the horizon log: its source, what it does to the board, who leads, what was decided.</summary>
[Needs(Permission.SeeBoard), LoadsHorizon]
public sealed class DetailModel(BoardDb db, BoardVisit visit, TimeProvider clock) : PageModel, IHorizonPage
{
    private const int MostHistory = 20;

    public HorizonRow Subject { get; set; } = null!;
    public IReadOnlyList<HistoryRow> History { get; private set; } = [];
    public Board Board => visit.Board;
    public DateOnly Today { get; } = clock.TodayInLondon;
    public bool MayManage => visit.Viewer.May(Permission.ManageRegisters);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        History = await db.LatestOfAsync(visit.Viewer, Subject.Id.Value, MostHistory, cancel);
    }
}
