using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Plans;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Plans;

/// <summary>The plans of a board: those it works by, drafts, and those that ended, each with how its objectives stand.</summary>
[Needs(Permission.SeeBoard)]
public sealed class PlansModel(BoardDb db, BoardVisit visit, TimeProvider clock) : PageModel
{
    public Board Board => visit.Board;
    public DateOnly Today { get; } = clock.TodayInLondon;
    public IReadOnlyList<ListedPlan> Plans { get; private set; } = [];
    public bool MayManage => visit.Viewer.May(Permission.ManageRegisters);
    public bool SeesBoard => visit.Viewer.SeesWholeBoard;

    public async Task OnGetAsync(CancellationToken cancel) => Plans = await db.PlansAsync(visit.Viewer, cancel);

    public static string Heading(PlanState state, int count) => state switch
    {
        PlanState.Current => $"{count} current", PlanState.Draft => count == 1 ? "1 draft" : $"{count} drafts", _ => $"{count} ended",
    };
}
