using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Running;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Returns;

/// <summary>What will happen when a round is opened: who is written to, who cannot be, and how the message reads.</summary>
[Needs(Permission.ManageReturns), LoadsCampaign]
public sealed class OpenModel(BoardDb db, OpenCampaign open, BoardVisit visit) : PageModel, ICampaignPage
{
    public WholeCampaign Subject { get; set; } = null!;
    [BindProperty] public int Version { get; set; }
    public string Board => visit.Board.Slug;
    public int WithoutAddress { get; private set; }
    public string Message { get; private set; } = "";

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Version = Subject.Row.Version;
        await LoadAsync(cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        var written = await open.RunAsync(Subject.Row.Id, Version, visit.Viewer, cancel);
        return this.RedirectSaying($"It is open. {(written == 1 ? "One message goes out." : $"{written} messages go out.")}", CampaignLinks.Of(Board, Subject.Row.Id));
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        WithoutAddress = (await db.ReturnsAsync(Subject.Row, ReturnList.Unreachable, null, 1, visit.Viewer, cancel)).Count;
        Message = await db.InvitationAsync(Subject.Row, visit.Viewer, cancel);
    }
}
