using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Plans;
using Safeboard.Domain.Plans.Horizon;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Horizon;

/// <summary>What is coming that will concern the board, by the day on which a decision is wanted.</summary>
[Needs(Permission.SeeBoard)]
public sealed class HorizonModel(BoardDb db, BoardVisit visit, TimeProvider clock) : PageModel
{
    public Board Board => visit.Board;
    public DateOnly Today { get; } = clock.TodayInLondon;
    public StateFilter<HorizonList> Filter { get; private set; } = new(default);
    public StatePage<HorizonRow, HorizonList> List { get; private set; } = null!;
    public bool MayManage => visit.Viewer.May(Permission.ManageRegisters);
    public bool SeesBoard => visit.Viewer.SeesWholeBoard;
    public StateTabs Tabs => StateTabs.Of("Entries", HorizonLinks.List(Board.Slug), Filter, List.Counts, "Watching", "Late", "Decided", "Closed", "All");

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Filter = StateAddress.Read<HorizonList>(Request.Query);
        List = await db.HorizonAsync(visit.Viewer, Filter, Today, cancel);
        Filter = Filter with { Page = List.Page };
    }
}
