using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Plans;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Plans;

/// <summary>One objective: how it stands, how we will know, its milestones, what was said of its progress, who does what for it.</summary>
[Needs(Permission.SeeBoard), LoadsObjective]
public sealed class ObjectiveModel(BoardDb db, BoardVisit visit, TimeProvider clock) : PageModel, IObjectivePage
{
    private const int MostHistory = 20;

    public ObjectiveDetail Subject { get; set; } = null!;
    public ObjectiveStory Story { get; private set; } = null!;
    public IReadOnlyList<HistoryRow> History { get; private set; } = [];
    public Board Board => visit.Board;
    public DateOnly Today { get; } = clock.TodayInLondon;

    /// <summary>It is open, and so is its plan.</summary>
    private bool Stands => Subject.Plan.State != PlanState.Ended && Subject.Objective.TakenOutOn is null;
    public bool MayChange => Stands && visit.Viewer.May(Permission.ManageRegisters);
    public bool MayAddAction => Stands && visit.Viewer.May(Permission.ManageActions);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Story = await db.StoryOfObjectiveAsync(Subject.Objective.Id, visit.Viewer, cancel);
        History = await db.LatestOfAsync(visit.Viewer, Subject.Objective.Id.Value, MostHistory, cancel);
    }
}
