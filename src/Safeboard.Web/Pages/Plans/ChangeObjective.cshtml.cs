using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Plans;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Plans;

/// <summary>Changes what an objective says, who leads on it, or the priority it stands under.</summary>
[Needs(Permission.ManageRegisters), LoadsObjective]
public sealed class ChangeObjectiveModel(BoardDb db, ChangeObjective change, BoardVisit visit) : ObjectiveForm(db, visit), IObjectivePage
{
    [BindProperty] public int Version { get; set; }
    public ObjectiveDetail Subject { get; set; } = null!;
    protected override Id<Plan> OfPlan => Subject.Plan.Id;
    protected override Lead LeadNow => Subject.Objective.Lead;
    protected override (Id<BoardGroup> Id, string Name)? GroupNow => Subject.Objective.GroupId is { } group ? (group, Subject.Objective.Group!) : null;

    public void OnGet()
    {
        var now = Subject.Objective;
        (PriorityId, Text, ToDo, Measure, GroupId, DueOn) = (now.PriorityId, now.Text, now.ToDo, now.Measure, now.GroupId, now.DueOn);
        FillLead();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        await change.RunAsync(Subject.Objective.Id, Version, Draft(), Viewer, cancel);
        return this.RedirectSaying("The objective is changed.", PlanLinks.Objective(Board, Subject.Objective.Id));
    }
}
