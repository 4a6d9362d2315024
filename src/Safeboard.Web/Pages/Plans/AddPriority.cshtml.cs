using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Plans;
using Safeboard.Domain.Shared;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Plans;

/// <summary>Adds a priority to a plan.</summary>
[Needs(Permission.ManageRegisters), LoadsPlan]
public sealed class AddPriorityModel(AddPriority add, BoardVisit visit) : PageModel, IPlanPage
{
    [BindProperty, Required(ErrorMessage = "Enter the priority in a few words")] public string Title { get; set; } = "";
    [BindProperty] public string? Why { get; set; }
    public PlanRow Subject { get; set; } = null!;
    public string Board => visit.Board.Slug;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        var priority = await add.RunAsync(Subject.Id, Title, Why, visit.Viewer, cancel);
        return this.RedirectSaying($"Priority {priority.Order} is added. Add its objectives.", PlanLinks.Detail(Board, Subject.Id));
    }
}
