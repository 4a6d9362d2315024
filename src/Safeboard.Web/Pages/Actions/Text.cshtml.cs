using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Shared;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Actions;

/// <summary>Changes the wording of an action.</summary>
[Needs(Permission.ManageActions), LoadsAction]
public sealed class TextModel(RewordAction operation, BoardVisit visit) : PageModel, IActionPage
{
    [BindProperty] public int Version { get; set; }
    [BindProperty, Required(ErrorMessage = "Enter what is to be done"), StringLength(4000, ErrorMessage = "Use 4,000 characters or fewer")]
    public string Text { get; set; } = "";

    public ActionDetail Subject { get; set; } = null!;
    public string Board => visit.Board.Slug;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        await operation.RunAsync(Subject.Id, Version, Text, visit.Viewer, cancel);
        return this.RedirectSaying($"The wording of {Subject.Reference} is changed.", ActionLinks.Detail(Board, Subject.Id));
    }
}
