using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Plans;
using Safeboard.Domain.Shared;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Plans;

/// <summary>Says when a milestone was reached, changes or removes it.</summary>
[Needs(Permission.ManageRegisters), LoadsObjective]
public sealed class MilestoneModel(ChangeMilestone change, RemoveMilestone remove, BoardVisit visit, TimeProvider clock) : PageModel, IObjectivePage
{
    [BindProperty, Required(ErrorMessage = "Enter the day"), Display(Name = "The day")] public DateOnly? DueOn { get; set; }
    [BindProperty, Required(ErrorMessage = "Enter what is to be there by then")] public string? Words { get; set; }
    [BindProperty, Display(Name = "The day it was reached")] public DateOnly? DoneOn { get; set; }
    public ObjectiveDetail Subject { get; set; } = null!;
    public MilestoneRow Shown { get; private set; } = null!;
    public DateOnly Today { get; } = clock.TodayInLondon;
    public string Board => visit.Board.Slug;

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (Subject.Objective.Milestones.FirstOrDefault(m => m.Id.ToString() == RouteData.Values["milestone"] as string) is { } found) Shown = found;
        else context.Result = NotFound();
    }

    public void OnGet() => (DueOn, Words, DoneOn) = (Shown.DueOn, Shown.Words, Shown.DoneOn);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        await change.RunAsync(Subject.Objective.Id, Shown.Id, DueOn!.Value, Words, DoneOn, visit.Viewer, cancel);
        return this.RedirectSaying("The milestone is kept.", PlanLinks.Objective(Board, Subject.Objective.Id));
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken cancel)
    {
        ModelState.Clear();
        OnGet();
        await remove.RunAsync(Subject.Objective.Id, Shown.Id, visit.Viewer, cancel);
        return this.RedirectSaying("The milestone is removed.", PlanLinks.Objective(Board, Subject.Objective.Id));
    }
}
