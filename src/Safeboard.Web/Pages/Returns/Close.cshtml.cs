using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Running;
using Safeboard.Domain.Shared;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Returns;

/// <summary>Closes a round: nothing more can be answered.</summary>
[Needs(Permission.ManageReturns), LoadsCampaign]
public sealed class CloseModel(CloseCampaign close, BoardVisit visit) : PageModel, ICampaignPage
{
    public WholeCampaign Subject { get; set; } = null!;
    [BindProperty] public int Version { get; set; }
    public string Board => visit.Board.Slug;

    public void OnGet() => Version = Subject.Row.Version;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await close.RunAsync(Subject.Row.Id, Version, visit.Viewer, cancel);
        return this.RedirectSaying("It is closed.", CampaignLinks.Of(Board, Subject.Row.Id));
    }
}
