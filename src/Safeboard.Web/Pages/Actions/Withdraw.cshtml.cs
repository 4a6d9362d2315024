using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Shared;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Actions;

/// <summary>Withdraws an action, with the reason.</summary>
[Needs(Permission.ManageActions), LoadsAction]
public sealed class WithdrawModel(WithdrawAction operation, BoardVisit visit) : PageModel, IActionPage
{
    [BindProperty] public int Version { get; set; }
    [BindProperty, Required(ErrorMessage = "Say why it is withdrawn"), StringLength(1000, ErrorMessage = "Use 1,000 characters or fewer")]
    public string Because { get; set; } = "";

    public ActionDetail Subject { get; set; } = null!;
    public string Board => visit.Board.Slug;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        await operation.RunAsync(Subject.Id, Version, Because, visit.Viewer, cancel);
        return this.RedirectSaying($"{Subject.Reference} is withdrawn.", ActionLinks.Detail(Board, Subject.Id));
    }
}
