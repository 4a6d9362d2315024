using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Risks;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Risks;

/// <summary>The matrix that a board scores its risks on: its size, its words and its bands.</summary>
[Needs(Permission.ManageBoard)]
public sealed class MatrixSettingsModel(BoardDb db, ChangeRiskMatrix change, BoardVisit visit) : PageModel
{
    [BindProperty] public int Version { get; set; }
    [BindProperty] public int Size { get; set; }
    [BindProperty] public string? LikelihoodWords { get; set; }
    [BindProperty] public string? ImpactWords { get; set; }
    [BindProperty] public List<string?> BandNames { get; set; } = [];
    [BindProperty] public List<int?> BandsFrom { get; set; } = [];
    [BindProperty] public string? OtherCells { get; set; }
    public BoardVisit Visit => visit;

    /// <summary>The matrix in force, or the one that was typed to be looked at.</summary>
    public RiskMatrix Shown { get; private set; } = RiskMatrix.Usual;
    public bool IsOwn { get; private set; }
    public bool IsTried { get; private set; }

    private MatrixDraft Draft => new(Size, LikelihoodWords ?? "", ImpactWords ?? "",
        [.. Enumerable.Range(0, RiskMatrix.MostBands).Select(n => (BandNames.ElementAtOrDefault(n), BandsFrom.ElementAtOrDefault(n)))], OtherCells);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        (Size, LikelihoodWords, ImpactWords, OtherCells) = (Shown.Size, string.Join('\n', Shown.Likelihoods), string.Join('\n', Shown.Impacts), Shown.OtherCells);
        (BandNames, BandsFrom) = ([.. Shown.Bands.Select(b => b.Name)], [.. Shown.Bands.Select(b => (int?)b.From)]);
    }

    /// <summary>Shows what was typed as a table, and changes nothing.</summary>
    public async Task<IActionResult> OnPostTryAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        if (!ModelState.IsValid) return Page();
        (Shown, IsTried) = (RiskMatrix.From(Draft), true);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var seen = Version;
        await LoadAsync(cancel);
        if (!ModelState.IsValid) return Page();
        await change.RunAsync(Draft, seen, visit.Viewer, cancel);
        return this.RedirectSaying("The risk matrix is saved. Scores keep their numbers; their bands follow from the new matrix.", RiskLinks.Settings(visit.Board.Slug));
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        var inForce = await db.RiskMatrixAsync(visit.Viewer, cancel);
        (Shown, Version, IsOwn) = (inForce.Matrix, inForce.Version, inForce.IsOwn);
    }
}
