using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Plans.Referrals;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Referrals;

/// <summary>Changes what was put to another body.</summary>
[Needs(Permission.ManageRegisters), LoadsReferral]
public sealed class ChangeModel(BoardDb db, ChangeReferral change, BoardVisit visit) : ReferralForm(db, visit), IReferralPage
{
    [BindProperty] public int Version { get; set; }
    public ReferralRow Subject { get; set; } = null!;

    public void OnGet() => (Kind, Text, Why, AgencyId, PutTo, PutOn, AnswerBy) = (Subject.Kind, Subject.Text, Subject.Why, Subject.AgencyId, Subject.PutTo, Subject.PutOn, Subject.AnswerBy);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        await change.RunAsync(Subject.Id, Version, Draft(), Viewer, cancel);
        return this.RedirectSaying($"{Subject.Name} is changed.", ReferralLinks.Detail(Board, Subject.Id));
    }
}
