using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Shared;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Actions;

/// <summary>Opens again what was completed, replaced or withdrawn.</summary>
[Needs(Permission.ManageActions), LoadsAction]
public sealed class ReopenModel(ReopenAction operation, BoardVisit visit) : PageModel, IActionPage
{
    [BindProperty] public int Version { get; set; }
    [BindProperty, Required(ErrorMessage = "Say why it is opened again"), StringLength(4000, ErrorMessage = "Use 4,000 characters or fewer")]
    public string Because { get; set; } = "";

    public ActionDetail Subject { get; set; } = null!;
    public string Board => visit.Board.Slug;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        await operation.RunAsync(Subject.Id, Version, Because, visit.Viewer, cancel);
        return this.RedirectSaying($"{Subject.Reference} is open again.", ActionLinks.Detail(Board, Subject.Id));
    }
}
