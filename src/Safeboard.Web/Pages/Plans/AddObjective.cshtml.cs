using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Plans;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Plans;

/// <summary>Adds an objective under a priority of a plan.</summary>
[Needs(Permission.ManageRegisters), LoadsPlan]
public sealed class AddObjectiveModel(BoardDb db, AddObjective add, BoardVisit visit) : ObjectiveForm(db, visit), IPlanPage
{
    public PlanRow Subject { get; set; } = null!;
    protected override Id<Plan> OfPlan => Subject.Id;

    public void OnGet(Id<PlanPriority>? priority) => PriorityId = priority;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        var objective = await add.RunAsync(Subject.Id, Draft(), Viewer, cancel);
        return this.RedirectSaying("The objective is added. Add its milestones, or go back to the plan.", PlanLinks.Objective(Board, objective.Id));
    }
}
