using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Risks;
using Safeboard.Domain.Shared;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Risks;

/// <summary>Opens a closed risk again.</summary>
[Needs(Permission.ManageRegisters), LoadsRisk]
public sealed class ReopenModel(ReopenRisk operation, BoardVisit visit) : PageModel, IRiskPage
{
    [BindProperty] public int Version { get; set; }
    [BindProperty, Required(ErrorMessage = "Say why it is opened again")] public string? Because { get; set; }
    public RiskRow Subject { get; set; } = null!;
    public RiskMatrix Matrix { get; set; } = null!;
    public string Board => visit.Board.Slug;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        await operation.RunAsync(Subject.Id, Version, Because, visit.Viewer, cancel);
        return this.RedirectSaying($"{Subject.Name} is open again.", RiskLinks.Detail(Board, Subject.Id));
    }
}
