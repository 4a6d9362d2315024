using System.Globalization;
using Safeboard.Domain.Returns.Analysis;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Output.Documents;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Returns;

/// <summary>How pages and papers write figures of returns.</summary>
internal static class AnalysisWords
{
    public static string Mean(double? mean) => mean?.ToString("0.0", CultureInfo.InvariantCulture) ?? "–";

    public static string Met(Tally tally) => tally.MetPerCent is { } percent ? $"{percent}%" : "–";

    /// <summary>How far a mean is, in four steps.</summary>
    public static CellTint Tint(StandardFigures standard, double mean) => standard.Share(mean) switch { < 0.4 => CellTint.Red, < 0.6 => CellTint.Orange, < 0.8 => CellTint.Yellow, _ => CellTint.Green };

    public static string Heat(StandardFigures standard, double mean) => "sb-heat--" + Tint(standard, mean).ToString().ToLowerInvariant();

    /// <summary>“0 to 3”.</summary>
    public static string Scale(StandardFigures standard) => $"{standard.Least} to {standard.Most}";

    public static int PerCent(int part, int all) => all == 0 ? 0 : part * 100 / all;

    /// <summary>What a question that has no scores came to, in one line.</summary>
    public static string Values(QuestionFigures figures) => figures switch
    {
        { Numbers: { } n } => $"{Number(n.Sum)} in all; {Number(n.Least)} to {Number(n.Most)}, median {Number(n.Median)}, mean {n.Mean.ToString("#,##0.#", CultureInfo.InvariantCulture)}",
        { Days: { } d } => $"{d.First.InWords} to {d.Last.InWords}, median {d.Median.InWords}",
        { Points.Count: > 0 } => string.Join(" · ", figures.Points.Select(p => $"{p.Label}: {p.Count}")),
        _ => figures.Question.Kind switch { AnswerKind.File => "Files", AnswerKind.Table => "Tables", _ => "Texts" },
    };

    private static string Number(decimal number) => number.ToString("#,##0.##", CultureInfo.InvariantCulture);
}
