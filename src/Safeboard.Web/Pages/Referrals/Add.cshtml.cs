using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Plans.Referrals;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Referrals;

/// <summary>Puts a gap or a recommendation to another body.</summary>
[Needs(Permission.ManageRegisters)]
public sealed class AddModel(BoardDb db, PutReferral put, BoardVisit visit, TimeProvider clock) : ReferralForm(db, visit)
{
    public void OnGet() => PutOn = clock.TodayInLondon;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        var referral = await put.RunAsync(Draft(), Viewer, cancel);
        return this.RedirectSaying($"{referral.Name} is on the register.", ReferralLinks.Detail(Board, referral.Id));
    }
}
