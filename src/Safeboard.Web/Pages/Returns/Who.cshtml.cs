using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Returns;

/// <summary>Chooses who is asked. Who has begun stays chosen.</summary>
[Needs(Permission.ManageReturns), LoadsCampaign]
public sealed class WhoModel(BoardDb db, ChooseRespondents choose, BoardVisit visit) : PageModel, ICampaignPage
{
    public WholeCampaign Subject { get; set; } = null!;
    [BindProperty] public List<Guid> Chosen { get; set; } = [];
    public string Board => visit.Board.Slug;

    /// <summary>By sector or phase.</summary>
    public IReadOnlyList<Respondent> All { get; private set; } = [];

    /// <summary>Those who have begun to answer.</summary>
    public IReadOnlySet<Guid> Begun { get; private set; } = new HashSet<Guid>();

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var cancel = HttpContext.RequestAborted;
        All = await db.RespondentsAsync(Subject.Row.Id, visit.Viewer, cancel);
        var asked = await db.AskedKeysAsync(Subject.Row.Id, visit.Viewer, cancel);
        Begun = asked.Where(a => a.Value).Select(a => a.Key).ToHashSet();
        if (HttpMethods.IsGet(Request.Method)) Chosen = asked.Count > 0 ? [.. asked.Keys] : [.. All.Select(r => r.Key)];
        await next();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await choose.RunAsync(Subject.Row.Id, [.. Chosen.Union(Begun)], visit.Viewer, cancel);
        return this.RedirectSaying("It is saved who is asked.", CampaignLinks.Of(Board, Subject.Row.Id));
    }
}
