using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Plans;
using Safeboard.Domain.Shared;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Plans;

/// <summary>Makes a plan the one that the board works by.</summary>
[Needs(Permission.ManageRegisters), LoadsPlan]
public sealed class BeginModel(BeginPlan operation, BoardVisit visit) : PageModel, IPlanPage
{
    [BindProperty] public int Version { get; set; }
    public PlanRow Subject { get; set; } = null!;
    public string Board => visit.Board.Slug;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        await operation.RunAsync(Subject.Id, Version, visit.Viewer, cancel);
        return this.RedirectSaying($"{Subject.Name} is current.", PlanLinks.Detail(Board, Subject.Id));
    }
}
