using System.Globalization;
using Safeboard.Domain.Risks;
using Safeboard.Web.Components;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Risks;

/// <summary>The scores of a risk one after another as a line, with the score that the board wants it to come to. The table beside it has the same figures.</summary>
public sealed record RiskChart : Component
{
    /// <summary>More would not be told apart; the newest are shown.</summary>
    private const int Most = 12;
    private const double Height = 190, Top = 26, Bottom = 160, Left = 6, Right = 94;

    /// <summary>The newest first.</summary>
    public required IReadOnlyList<RiskScoreRow> Scores { get; init; }
    public required RiskMatrix Matrix { get; init; }
    public RiskRating? Target { get; init; }

    protected override void Render(HtmlWriter to)
    {
        var shown = Scores.Take(Most).Reverse().ToList();
        to.Raw($"<svg class=\"sb-chart\" width=\"100%\" height=\"{Height}\" role=\"img\"");
        to.Attribute("aria-label", $"Score over time: {string.Join(", ", shown.Select(s => $"{s.Rating.Score} on {s.On.InWords}"))}{(Target is { } aim ? $". Target {aim.Score}" : "")}");
        to.Raw($"><line x1=\"0\" y1=\"{Bottom}\" x2=\"100%\" y2=\"{Bottom}\" stroke=\"#47585c\" />");
        if (Target is { } target) WriteTarget(to, target);
        for (var n = 1; n < shown.Count; n++)
            to.Raw($"<line x1=\"{X(n - 1, shown.Count)}\" y1=\"{Y(shown[n - 1])}\" x2=\"{X(n, shown.Count)}\" y2=\"{Y(shown[n])}\" stroke=\"#0d5f6b\" stroke-width=\"3\" />");
        for (var n = 0; n < shown.Count; n++) WritePoint(to, shown, n);
        to.Raw("</svg>");
    }

    private void WriteTarget(HtmlWriter to, RiskRating target)
    {
        var y = Y(target.Score);
        to.Raw($"<line x1=\"0\" y1=\"{y}\" x2=\"100%\" y2=\"{y}\" stroke=\"#0b6b3a\" stroke-width=\"2\" stroke-dasharray=\"7 5\" />");
        to.Raw($"<text x=\"100%\" y=\"{y}\" dy=\"16\" text-anchor=\"end\" font-size=\"14\" fill=\"#0b6b3a\">Target {target.Score}</text>");
    }

    private void WritePoint(HtmlWriter to, List<RiskScoreRow> shown, int n)
    {
        var (x, y) = (X(n, shown.Count), Y(shown[n]));
        to.Raw($"<circle cx=\"{x}\" cy=\"{y}\" r=\"5\" fill=\"#0d5f6b\" /><text x=\"{x}\" y=\"{y}\" dy=\"-10\" text-anchor=\"middle\" font-size=\"15\" font-weight=\"700\" fill=\"#12343b\">{shown[n].Rating.Score}</text>");
        if (n != 0 && n != shown.Count - 1) return;
        to.Raw($"<text x=\"{(n == 0 ? "0" : "100%")}\" y=\"{Bottom}\" dy=\"22\" text-anchor=\"{(n == 0 ? "start" : "end")}\" font-size=\"14\" fill=\"#47585c\">");
        to.Text(shown[n].On.ToString("d MMM yyyy", CultureInfo.GetCultureInfo("en-GB")));
        to.Raw("</text>");
    }

    private static string X(int n, int count) => Number(count == 1 ? 50 : Left + n * (Right - Left) / (count - 1)) + "%";

    private string Y(RiskScoreRow score) => Y(score.Rating.Score);

    /// <summary>A score of a larger matrix of old stands at the top.</summary>
    private string Y(int score) => Number(Bottom - Math.Min(score, Matrix.HighestScore) * (Bottom - Top) / Matrix.HighestScore);

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
