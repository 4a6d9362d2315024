using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Plans.Horizon;
using Safeboard.Domain.Shared;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Horizon;

/// <summary>Watches something again, with the reason.</summary>
[Needs(Permission.ManageRegisters), LoadsHorizon]
public sealed class ReopenModel(ReopenHorizon operation, BoardVisit visit) : PageModel, IHorizonPage
{
    [BindProperty] public int Version { get; set; }
    [BindProperty, Required(ErrorMessage = "Say why it is watched again")] public string? Because { get; set; }
    public HorizonRow Subject { get; set; } = null!;
    public string Board => visit.Board.Slug;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        await operation.RunAsync(Subject.Id, Version, Because, visit.Viewer, cancel);
        return this.RedirectSaying("It is watched again.", HorizonLinks.Detail(Board, Subject.Id));
    }
}
