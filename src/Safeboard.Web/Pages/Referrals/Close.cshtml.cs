using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Plans.Referrals;
using Safeboard.Domain.Shared;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Referrals;

/// <summary>Closes a gap or a recommendation with what came of it.</summary>
[Needs(Permission.ManageRegisters), LoadsReferral]
public sealed class CloseModel(CloseReferral operation, BoardVisit visit) : PageModel, IReferralPage
{
    [BindProperty] public int Version { get; set; }
    [BindProperty, Required(ErrorMessage = "Say what came of it, also where nothing did")] public string? Effect { get; set; }
    public ReferralRow Subject { get; set; } = null!;
    public string Board => visit.Board.Slug;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        await operation.RunAsync(Subject.Id, Version, Effect, visit.Viewer, cancel);
        return this.RedirectSaying($"{Subject.Name} is closed.", ReferralLinks.Detail(Board, Subject.Id));
    }
}
