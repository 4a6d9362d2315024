using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Returns;

/// <summary>Changes how returns are asked for. The questions stay: who has begun would lose answers.</summary>
[Needs(Permission.ManageReturns), LoadsCampaign]
public sealed class ChangeModel(BoardDb db, ChangeCampaign change, BoardVisit visit) : CampaignForm(db, visit), ICampaignPage
{
    public WholeCampaign Subject { get; set; } = null!;
    [BindProperty] public int Version { get; set; }

    protected override CampaignRow Row => Subject.Row;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        (Name, ClosesOn, SignOff, Note, Version) = (Row.Name, Row.ClosesOn, Row.SignOff, Row.Note, Row.Version);
        (About, Readers, Follows, RemindBefore) = (Row.About, Row.Readers, Row.Follows?.Value, string.Join(", ", Row.RemindBefore));
        if (Row.Action is { } action) ActionReference = await Db.ActionsVisibleTo(Viewer).Where(a => a.Id == action).Select(a => a.Reference).SingleOrDefaultAsync(cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        await change.RunAsync(Subject.Row.Id, Version, await DraftAsync(Subject.Row.SetId, cancel), Viewer, cancel);
        return this.RedirectSaying("It is changed.", CampaignLinks.Of(Board, Subject.Row.Id));
    }
}
