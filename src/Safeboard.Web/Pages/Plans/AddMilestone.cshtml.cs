using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Plans;
using Safeboard.Domain.Shared;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Plans;

/// <summary>Adds a milestone to an objective.</summary>
[Needs(Permission.ManageRegisters), LoadsObjective]
public sealed class AddMilestoneModel(AddMilestone operation, BoardVisit visit) : PageModel, IObjectivePage
{
    [BindProperty, Required(ErrorMessage = "Enter the day"), Display(Name = "The day")] public DateOnly? DueOn { get; set; }
    [BindProperty, Required(ErrorMessage = "Enter what is to be there by then")] public string? Words { get; set; }
    public ObjectiveDetail Subject { get; set; } = null!;
    public string Board => visit.Board.Slug;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        await operation.RunAsync(Subject.Objective.Id, DueOn!.Value, Words, visit.Viewer, cancel);
        return this.RedirectSaying("The milestone is added.", PlanLinks.Objective(Board, Subject.Objective.Id));
    }
}
