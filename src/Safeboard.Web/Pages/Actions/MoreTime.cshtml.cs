using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Shared;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Actions;

/// <summary>Asks the office for a later date.</summary>
[Needs(Permission.UpdateActions), LoadsAction]
public sealed class MoreTimeModel(AskForMoreTime operation, BoardVisit visit) : PageModel, IActionPage
{
    [BindProperty, Required(ErrorMessage = "Enter the date you ask for"), Display(Name = "The new date")]
    public DateOnly? Until { get; set; }

    [BindProperty, Required(ErrorMessage = "Say why more time is needed"), StringLength(4000, ErrorMessage = "Use 4,000 characters or fewer")]
    public string Because { get; set; } = "";

    public ActionDetail Subject { get; set; } = null!;
    public string Board => visit.Board.Slug;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        await operation.RunAsync(Subject.Id, Until!.Value, Because, visit.Viewer, cancel);
        return this.RedirectSaying($"The board office can see that you ask for more time for {Subject.Reference}.", ActionLinks.Detail(Board, Subject.Id));
    }
}
