using Safeboard.Domain.Administration;
using Safeboard.Domain.Returns.Analysis;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Returns;

/// <summary>What came of a round, for the office: by standard, sector and district, against the years before, as scored and as moderated. Nothing is hidden here.</summary>
[Needs(Permission.SeeReturns), LoadsCampaign]
public sealed class AnalysisModel(BoardDb db, SetMemory sets, BoardVisit visit) : AnalysisPage(db, sets, visit)
{
    public CampaignAnalysis Analysis { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancel) => Analysis = await ReadAsync(cancel);
}

/// <summary>A heat map: standards down, groups across.</summary>
/// <param name="Head">What the groups are: Sector, Phase, District.</param>
public sealed record HeatShown(CampaignAnalysis Analysis, string Head, IReadOnlyList<(string Key, string Name)> Columns, Func<StandardFigures, IReadOnlyDictionary<string, Tally>> Of);
