using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Returns.Analysis;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Returns;

/// <summary>A page or file about what came of a round.</summary>
public abstract class AnalysisPage(BoardDb db, SetMemory sets, BoardVisit visit) : PageModel, ICampaignPage
{
    public WholeCampaign Subject { get; set; } = null!;

    /// <summary>Whether returns that are not sent in count too.</summary>
    [FromQuery(Name = "unfinished")] public bool WithUnfinished { get; set; }
    public Board Board => visit.Board;
    public string Slug => visit.Board.Slug;
    public CampaignRow Row => Subject.Row;

    /// <summary>Only who answers and who confirms read the answers.</summary>
    public bool IsClosedToOffice => Row.Readers == Readers.SignerOnly;
    protected BoardDb Db => db;
    protected Viewer Viewer => visit.Viewer;
    protected Disclosure Disclosure => new(visit.Board.SmallestCount);

    protected Task<CampaignAnalysis> ReadAsync(CancellationToken cancel) => db.AnalysisAsync(Row, WithUnfinished, sets, visit.Viewer, cancel);
}
