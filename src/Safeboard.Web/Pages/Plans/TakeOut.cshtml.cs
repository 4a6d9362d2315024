using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Plans;
using Safeboard.Domain.Shared;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Plans;

/// <summary>Takes an objective out of its plan, with the reason.</summary>
[Needs(Permission.ManageRegisters), LoadsObjective]
public sealed class TakeOutModel(TakeOutObjective operation, BoardVisit visit) : PageModel, IObjectivePage
{
    [BindProperty] public int Version { get; set; }
    [BindProperty, Required(ErrorMessage = "Say why the plan goes on without it")] public string? Because { get; set; }
    public ObjectiveDetail Subject { get; set; } = null!;
    public string Board => visit.Board.Slug;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        await operation.RunAsync(Subject.Objective.Id, Version, Because, visit.Viewer, cancel);
        return this.RedirectSaying("The objective is taken out.", PlanLinks.Objective(Board, Subject.Objective.Id));
    }
}
