using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Plans;
using Safeboard.Domain.Shared;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Plans;

/// <summary>Ends a plan, with how it ended.</summary>
[Needs(Permission.ManageRegisters), LoadsPlan]
public sealed class EndModel(EndPlan operation, BoardVisit visit) : PageModel, IPlanPage
{
    [BindProperty] public int Version { get; set; }
    [BindProperty, Required(ErrorMessage = "Say how the plan ended: what was reached, what goes on elsewhere")] public string? Because { get; set; }
    public PlanRow Subject { get; set; } = null!;
    public string Board => visit.Board.Slug;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        await operation.RunAsync(Subject.Id, Version, Because, visit.Viewer, cancel);
        return this.RedirectSaying($"{Subject.Name} has ended.", PlanLinks.Detail(Board, Subject.Id));
    }
}
