using System.Text.RegularExpressions;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Risks;

/// <summary>A band of scores with its name in the board's words.</summary>
/// <param name="Order">From 1, the lowest.</param>
/// <param name="From">The least score that falls into it.</param>
public sealed record RiskBand(int Order, string Name, int From);

/// <summary>A matrix as it is typed.</summary>
/// <param name="LikelihoodWords">A line for each step, the least likely first.</param>
/// <param name="ImpactWords">The same for impact, the least first.</param>
/// <param name="OtherCells">A line for each cell whose band does not follow from its score: “1 × 5: Medium”, likelihood first.</param>
public sealed record MatrixDraft(int Size, string LikelihoodWords, string ImpactWords, IReadOnlyList<(string? Name, int? From)> Bands, string? OtherCells = null);

/// <summary>The scale on which a board scores its risks: its size, the words of each step, and into which band a likelihood and an impact fall.</summary>
public sealed partial class RiskMatrix
{
    public const int Smallest = 3;
    public const int Largest = 6;
    public const int MostBands = 5;
    internal const int LongestWords = 40;
    internal const int LongestBand = 20;
    private readonly IReadOnlyDictionary<RiskRating, RiskBand> otherCells;

    private RiskMatrix(int size, IReadOnlyList<string> likelihoods, IReadOnlyList<string> impacts, IReadOnlyList<RiskBand> bands, IReadOnlyDictionary<RiskRating, RiskBand> otherCells)
    {
        (Size, Likelihoods, Impacts, Bands) = (size, likelihoods, impacts, bands);
        this.otherCells = otherCells;
    }

    /// <summary>What a board has until it chooses its own.</summary>
    public static RiskMatrix Usual { get; } = From(new(5, "Rare\nUnlikely\nPossible\nLikely\nAlmost certain", "Negligible\nMinor\nModerate\nMajor\nSevere", [("Low", 1), ("Medium", 6), ("High", 15)]));

    public int Size { get; }

    /// <summary>The words of each step, from 1.</summary>
    public IReadOnlyList<string> Likelihoods { get; }
    public IReadOnlyList<string> Impacts { get; }

    /// <summary>The lowest first.</summary>
    public IReadOnlyList<RiskBand> Bands { get; }
    public RiskBand Highest => Bands[^1];
    public int HighestScore => Size * Size;

    /// <summary>The cells whose band does not follow from their score, as they are typed.</summary>
    public string OtherCells => string.Join('\n', otherCells.OrderBy(c => c.Key.Likelihood).ThenBy(c => c.Key.Impact).Select(c => $"{c.Key.Likelihood} × {c.Key.Impact}: {c.Value.Name}"));

    public bool Holds(RiskRating rating) => rating.Likelihood >= 1 && rating.Likelihood <= Size && rating.Impact >= 1 && rating.Impact <= Size;

    /// <summary>The band of a rating; one of a larger matrix of old falls where its score does.</summary>
    public RiskBand BandOf(RiskRating rating) => otherCells.GetValueOrDefault(rating) ?? Bands.LastOrDefault(b => b.From <= rating.Score) ?? Bands[0];

    /// <summary>“Likelihood 4, impact 5: High”</summary>
    public string InWords(RiskRating rating) => $"{rating.InWords}: {BandOf(rating).Name}";

    /// <summary>A rating as typed, which must lie in this matrix; null where none was.</summary>
    /// <param name="of">Current, Inherent or Target: how the names of its fields begin.</param>
    public RiskRating? Rate(TypedRating typed, string of)
    {
        if (typed is { Likelihood: null, Impact: null }) return null;
        var likelihood = Step(typed.Likelihood, of + "Likelihood", "likelihood", "impact");
        return new(likelihood, Step(typed.Impact, of + "Impact", "impact", "likelihood"));
    }

    private int Step(int? typed, string field, string part, string other) => typed switch
    {
        null => throw new RuleBrokenException(field, $"Choose the {part} too, or leave out the {other}"),
        { } step when step < 1 || step > Size => throw new RuleBrokenException(field, $"The {part} must be from 1 to {Size}: that is the size of the board’s matrix"),
        { } step => step,
    };

    public static RiskMatrix From(MatrixDraft draft)
    {
        if (draft.Size is < Smallest or > Largest) throw new RuleBrokenException(nameof(draft.Size), $"Choose a size from {Smallest} to {Largest}");
        var likelihoods = Words(draft.LikelihoodWords, draft.Size, nameof(draft.LikelihoodWords), "likelihood");
        var impacts = Words(draft.ImpactWords, draft.Size, nameof(draft.ImpactWords), "impact");
        var bands = BandsOf(draft);
        return new(draft.Size, likelihoods, impacts, bands, Cells(draft, bands));
    }

    private static string[] Words(string typed, int size, string field, string of)
    {
        var words = Lines(typed);
        if (words.Length != size) throw new RuleBrokenException(field, $"Give {size} words for {of}, one on each line: there are {words.Length} now");
        if (Array.Find(words, w => w.Length > LongestWords) is { } lengthy) throw new RuleBrokenException(field, $"Use {LongestWords} characters or fewer for each: “{lengthy}” is longer");
        if (words.Distinct(StringComparer.OrdinalIgnoreCase).Count() < size) throw new RuleBrokenException(field, $"Give each step of {of} words of its own");
        return words;
    }

    private static List<RiskBand> BandsOf(MatrixDraft draft)
    {
        const string field = nameof(draft.Bands);
        var typed = draft.Bands.Select(b => (Name: b.Name.AtMost(LongestBand, field), b.From)).Where(b => b.Name is not null || b.From is not null).ToList();
        if (typed.Count is < 2 or > MostBands) throw new RuleBrokenException(field, $"Give from 2 to {MostBands} bands");
        if (typed.Exists(b => b.Name is null || b.From is null)) throw new RuleBrokenException(field, "Give each band its name and the score that it begins at");
        if (typed[0].From != 1) throw new RuleBrokenException(field, $"The lowest band must begin at 1: let {typed[0].Name} begin there");
        if (typed.Zip(typed.Skip(1)).FirstOrDefault(pair => pair.Second.From <= pair.First.From) is { Second.Name: { } name })
            throw new RuleBrokenException(field, $"Bands go from the lowest to the highest: {name} must begin above the band before it");
        if (typed[^1].From > draft.Size * draft.Size) throw new RuleBrokenException(field, $"The highest score is {draft.Size * draft.Size}: let {typed[^1].Name} begin there or below");
        if (typed.DistinctBy(b => b.Name, StringComparer.OrdinalIgnoreCase).Count() < typed.Count) throw new RuleBrokenException(field, "Give each band a name of its own");
        return [.. typed.Select((b, n) => new RiskBand(n + 1, b.Name!, b.From!.Value))];
    }

    private static Dictionary<RiskRating, RiskBand> Cells(MatrixDraft draft, List<RiskBand> bands)
    {
        var cells = new Dictionary<RiskRating, RiskBand>();
        foreach (var line in Lines(draft.OtherCells))
        {
            var read = Cell().Match(line);
            if (!read.Success) throw new RuleBrokenException(nameof(draft.OtherCells), $"Write each cell as likelihood × impact: band, like 1 × 5: {bands[^1].Name}. “{line}” is not");
            var at = new RiskRating(read.Groups[1].Value[0] - '0', read.Groups[2].Value[0] - '0');
            if (at.Likelihood < 1 || at.Likelihood > draft.Size || at.Impact < 1 || at.Impact > draft.Size) throw new RuleBrokenException(nameof(draft.OtherCells), $"“{line}” lies outside a matrix of {draft.Size} × {draft.Size}");
            cells[at] = bands.Find(b => string.Equals(b.Name, read.Groups[3].Value, StringComparison.OrdinalIgnoreCase))
                ?? throw new RuleBrokenException(nameof(draft.OtherCells), $"“{read.Groups[3].Value}” is none of the bands: {string.Join(", ", bands.Select(b => b.Name))}");
        }
        return cells;
    }

    private static string[] Lines(string? typed) => (typed ?? "").Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    [GeneratedRegex(@"^([0-9])\s*[x×,*]\s*([0-9])\s*[:=]\s*(.{1,40})$", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Cell();
}
