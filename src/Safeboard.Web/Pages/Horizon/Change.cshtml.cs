using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Plans;
using Safeboard.Domain.Plans.Horizon;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Horizon;

/// <summary>Changes an entry of the horizon log.</summary>
[Needs(Permission.ManageRegisters), LoadsHorizon]
public sealed class ChangeModel(BoardDb db, ChangeHorizon change, BoardVisit visit) : HorizonForm(db, visit), IHorizonPage
{
    [BindProperty] public int Version { get; set; }
    public HorizonRow Subject { get; set; } = null!;
    protected override Lead LeadNow => Subject.Lead;

    public void OnGet()
    {
        (Title, Source, Link, OutOn, Effect, DecideBy) = (Subject.Title, Subject.Source, Subject.Link, Subject.OutOn, Subject.Effect, Subject.DecideBy);
        FillLead();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        await change.RunAsync(Subject.Id, Version, Draft(), Viewer, cancel);
        return this.RedirectSaying("It is changed.", HorizonLinks.Detail(Board, Subject.Id));
    }
}
