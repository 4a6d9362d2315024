using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Risks;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Risks;

/// <summary>How many open risks stand in each cell of the board's matrix.</summary>
[Needs(Permission.SeeBoard)]
public sealed class MapModel(BoardDb db, BoardVisit visit, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "group")] public string? Whose { get; set; }

    public Board Board => visit.Board;
    public RiskFilter Filter { get; private set; } = new();
    public RiskMatrix Matrix { get; private set; } = null!;
    public RegisterCounts Counts { get; private set; } = null!;
    public IReadOnlyDictionary<RiskRating, int> Cells { get; private set; } = new Dictionary<RiskRating, int>();
    public IReadOnlyList<FilterChoice> Registers { get; private set; } = [];
    public bool MayChangeMatrix => visit.Viewer.May(Permission.ManageBoard);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var (viewer, today) = (visit.Viewer, clock.TodayInLondon);
        Filter = RegisterAddress.WhoseOf(Whose, new());
        Matrix = (await db.RiskMatrixAsync(viewer, cancel)).Matrix;
        Registers = RegisterChoices.Of(await db.GroupsAsync(viewer, cancel), Board);
        Counts = await db.CountRisksAsync(viewer, Filter, Matrix, today, cancel);
        Cells = (await db.HeatAsync(viewer, Filter, Matrix, today, cancel)).ToDictionary(c => c.At, c => c.Count);
    }

    public string Link(RiskRating cell) => RiskLinks.Register(Board.Slug, Filter with { Cell = cell });

    /// <summary>How many stand in each band, the highest first.</summary>
    public IEnumerable<(RiskBand Band, int Count)> ByBand => Matrix.Bands.Reverse().Select(band => (band, Cells.Where(c => Matrix.BandOf(c.Key) == band).Sum(c => c.Value)));
}
