using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Plans.Referrals;
using Safeboard.Domain.Shared;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Referrals;

/// <summary>Follows a closed gap or recommendation again.</summary>
[Needs(Permission.ManageRegisters), LoadsReferral]
public sealed class ReopenModel(ReopenReferral operation, BoardVisit visit) : PageModel, IReferralPage
{
    [BindProperty] public int Version { get; set; }
    [BindProperty, Required(ErrorMessage = "Say why it is followed again")] public string? Because { get; set; }
    public ReferralRow Subject { get; set; } = null!;
    public string Board => visit.Board.Slug;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        await operation.RunAsync(Subject.Id, Version, Because, visit.Viewer, cancel);
        return this.RedirectSaying($"{Subject.Name} is followed again.", ReferralLinks.Detail(Board, Subject.Id));
    }
}
