using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Plans;
using Safeboard.Domain.Publishing;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Plans;

/// <summary>One plan as the board works by it: priorities, objectives, how each stands and what is to settle. It prints as it is.</summary>
[Needs(Permission.SeeBoard), LoadsPlan]
public sealed class PlanModel(BoardDb db, BoardVisit visit, TimeProvider clock) : PageModel, IPlanPage
{
    private const int MostHistory = 20;

    public PlanRow Subject { get; set; } = null!;
    public WholePlan Whole { get; private set; } = null!;
    public IReadOnlyList<LinkedPlan> Around { get; private set; } = [];
    public IReadOnlyList<HistoryRow> History { get; private set; } = [];

    /// <summary>When the copy was made that the public reads.</summary>
    public DateTime? ShownAt { get; private set; }
    public Board Board => visit.Board;
    public DateOnly Today { get; } = clock.TodayInLondon;
    public bool MayManage => visit.Viewer.May(Permission.ManageRegisters);

    /// <summary>Everything that is not as it should be, the worst of each objective.</summary>
    public IReadOnlyList<(ObjectiveRow Objective, ObjectiveFlag Flag)> ToSettle { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Whole = await db.WholePlanAsync(Subject, visit.Viewer, cancel);
        Around = await db.PlansAroundAsync(Subject, visit.Viewer, cancel);
        ShownAt = await db.PlanShownAtAsync(visit.Viewer, Subject.Id, cancel);
        History = await db.LatestOfAsync(visit.Viewer, [Subject.Id.Value, .. Whole.Priorities.SelectMany(p => p.Objectives).Select(o => o.Id.Value)], MostHistory, cancel);
        ToSettle = [.. Whole.Objectives.SelectMany(o => o.FlagsOn(Today, Subject.State).Take(1).Select(flag => (o, flag)))];
    }
}
