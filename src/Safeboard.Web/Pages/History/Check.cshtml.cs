using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.History;

/// <summary>Checks that no row of the board's history was changed or taken out since it was written.</summary>
[Needs(Permission.SeeBoard)]
public sealed class CheckModel(BoardDb db, BoardVisit visit, TimeProvider clock) : PageModel
{
    public BoardVisit Visit => visit;
    public BrokenRow? Broken { get; private set; }
    public DateTime At { get; } = clock.UtcInstant;
    public DateOnly Today { get; } = clock.TodayInLondon;

    public async Task OnGetAsync(CancellationToken cancel) => Broken = await HistoryChain.FirstBrokenRowAsync(db, visit.Board.Id, cancel);
}
