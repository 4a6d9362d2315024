using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Risks;

/// <summary>The matrix that a board chose, as it is kept: in the words that people read in the history.</summary>
public sealed class KeptMatrix : IVersioned
{
    private const string Begins = " from ";

    public required Id<KeptMatrix> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public int Size { get; private set; }
    public string LikelihoodWords { get; private set; } = "";
    public string ImpactWords { get; private set; } = "";

    /// <summary>A line for each band: “High from 15”.</summary>
    public string Bands { get; private set; } = "";
    public string OtherCells { get; private set; } = "";
    public int Version { get; set; }

    public RiskMatrix AsMatrix() => RiskMatrix.From(new(Size, LikelihoodWords, ImpactWords, [.. Bands.Split('\n').Select(Band)], OtherCells));

    internal void Keep(RiskMatrix matrix)
    {
        (Size, LikelihoodWords, ImpactWords) = (matrix.Size, string.Join('\n', matrix.Likelihoods), string.Join('\n', matrix.Impacts));
        (Bands, OtherCells) = (string.Join('\n', matrix.Bands.Select(b => b.Name + Begins + b.From.ToString(CultureInfo.InvariantCulture))), matrix.OtherCells);
    }

    private static (string? Name, int? From) Band(string line)
    {
        var at = line.LastIndexOf(Begins, StringComparison.Ordinal);
        return (line[..at], int.Parse(line[(at + Begins.Length)..], CultureInfo.InvariantCulture));
    }
}

public sealed record RiskMatrixChanged : IFact
{
    public string Title => "Risk matrix changed";
}

/// <summary>Lets a board score its risks on a matrix of its own. The bands of all its risks follow at once; a matrix that is too small for a score that is in use is refused.</summary>
public sealed class ChangeRiskMatrix(BoardDb db, TimeProvider clock) : IOperation
{
    private const int MostNamed = 5;

    /// <param name="version">Of the matrix that the person saw; 0 where the board had none of its own.</param>
    public async Task RunAsync(MatrixDraft draft, int version, Viewer by, CancellationToken cancel)
    {
        var matrix = RiskMatrix.From(draft);
        var risks = await db.Set<Risk>().Where(r => r.BoardId == by.BoardId).OrderBy(r => r.Number).ToListAsync(cancel);
        CheckRoom(matrix, [.. risks.Where(r => r.IsOpen && !r.FitsIn(matrix))]);
        var kept = await db.Set<KeptMatrix>().SingleOrDefaultAsync(m => m.BoardId == by.BoardId, cancel);
        if (kept is null) db.Add(kept = new() { Id = Id<KeptMatrix>.New(clock), BoardId = by.BoardId });
        else db.Entry(kept).Property(m => m.Version).OriginalValue = version;
        kept.Keep(matrix);
        foreach (var risk in risks) risk.FindBand(matrix);
        db.Record(new RiskMatrixChanged(), new("risk-matrix", kept.Id.Value), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }

    private static void CheckRoom(RiskMatrix matrix, List<Risk> outside)
    {
        if (outside.Count == 0) return;
        var names = string.Join(", ", outside.Take(MostNamed).Select(r => r.Name)) + (outside.Count > MostNamed ? $" and {outside.Count - MostNamed} more" : "");
        throw new RuleBrokenException(nameof(matrix.Size), $"{names} {(outside.Count == 1 ? "has a score" : "have scores")} outside a matrix of {matrix.Size} × {matrix.Size}. Change those scores first, or choose a larger size");
    }
}
