using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Shared;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Actions;

/// <summary>How an action is going.</summary>
[Needs(Permission.UpdateActions), LoadsAction]
public sealed class UpdateModel(UpdateAction operation, BoardVisit visit) : PageModel, IActionPage
{
    [BindProperty, Required(ErrorMessage = "Say how it is going"), StringLength(4000, ErrorMessage = "Use 4,000 characters or fewer")]
    public string Note { get; set; } = "";

    public ActionDetail Subject { get; set; } = null!;
    public string Board => visit.Board.Slug;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        await operation.RunAsync(Subject.Id, Note, visit.Viewer, cancel);
        return this.RedirectSaying($"Your update of {Subject.Reference} is in its history.", ActionLinks.Detail(Board, Subject.Id));
    }
}
