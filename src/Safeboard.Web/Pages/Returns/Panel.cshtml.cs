using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Moderation;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Returns;

/// <summary>Chooses who looks at the returns of a round as peers.</summary>
[Needs(Permission.ManageReturns), LoadsCampaign]
public sealed class PanelModel(BoardDb db, ChoosePanel choose, BoardVisit visit) : PageModel, ICampaignPage
{
    public WholeCampaign Subject { get; set; } = null!;
    [BindProperty] public List<Guid> Accounts { get; set; } = [];
    public string Board => visit.Board.Slug;
    public IReadOnlyList<PanelChoice> All { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        All = await db.PanelChoicesAsync(visit.Viewer, HttpContext.RequestAborted, Subject.Row.Id);
        await next();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await choose.RunAsync(Subject.Row.Id, [.. Accounts.Select(a => new Id<Domain.Shared.Account>(a))], visit.Viewer, cancel);
        return this.RedirectSaying("The panel is saved.", CampaignLinks.Act(Board, Subject.Row.Id, "moderation"));
    }
}
