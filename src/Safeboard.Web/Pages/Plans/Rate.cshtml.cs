using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Plans;
using Safeboard.Domain.Shared;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Plans;

/// <summary>Says how an objective stands, with the reason.</summary>
[Needs(Permission.ManageRegisters), LoadsObjective]
public sealed class RateModel(RateObjective operation, BoardVisit visit) : PageModel, IObjectivePage
{
    [BindProperty] public int Version { get; set; }
    [BindProperty] public PlanRating Rating { get; set; }
    [BindProperty, Required(ErrorMessage = "Say why it stands like this")] public string? Because { get; set; }
    public ObjectiveDetail Subject { get; set; } = null!;
    public string Board => visit.Board.Slug;

    public void OnGet() => Rating = Subject.Objective.Rating;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        await operation.RunAsync(Subject.Objective.Id, Version, Rating, Because, visit.Viewer, cancel);
        return this.RedirectSaying("The rating is kept.", PlanLinks.Objective(Board, Subject.Objective.Id));
    }
}
