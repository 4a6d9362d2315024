using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Returns.Analysis;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Returns;

/// <summary>A page or file about what one respondent hears back. There is none for a return that is not sent in.</summary>
public abstract class LetterPage(BoardDb db, SetMemory sets, BoardVisit visit) : PageModel
{
    public CampaignRow Row { get; private set; } = null!;
    public Feedback Feedback { get; private set; } = null!;
    public Board Board => visit.Board;
    public string Slug => visit.Board.Slug;
    public Disclosure Disclosure => new(visit.Board.SmallestCount);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await LoadAsync(context.RouteData.Values["id"] as string, HttpContext.RequestAborted)) await next();
        else context.Result = NotFound();
    }

    private async Task<bool> LoadAsync(string? address, CancellationToken cancel)
    {
        if (!Guid.TryParse(address, out var id) || await db.ReturnAsync(new(id), visit.Viewer, cancel) is not { } one || await db.CampaignAsync(one.CampaignId, visit.Viewer, cancel) is not { } campaign) return false;
        Row = campaign.Row;
        var analysis = await db.AnalysisAsync(Row, false, sets, visit.Viewer, cancel);
        if (Row.Readers == Readers.SignerOnly || await db.FeedbackAsync(analysis, [one.Id], Disclosure, visit.Viewer, cancel) is not [var feedback]) return false;
        Feedback = feedback;
        return true;
    }
}
