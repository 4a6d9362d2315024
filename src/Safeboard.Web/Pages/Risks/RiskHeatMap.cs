using Safeboard.Domain.Risks;
using Safeboard.Web.Components;

namespace Safeboard.Web.Pages.Risks;

/// <summary>
/// The board's matrix as a table with row and column headings: each cell says its band in words and, where risks stand in it, how many, as a link to them.
/// On a narrow screen the headings are numbers, which the list below the table explains.
/// </summary>
public sealed record RiskHeatMap : Component
{
    public required RiskMatrix Matrix { get; init; }
    public required string Caption { get; init; }
    public IReadOnlyDictionary<RiskRating, int> Counts { get; init; } = new Dictionary<RiskRating, int>();

    /// <summary>The risks of a cell; null where the matrix itself is shown.</summary>
    public Func<RiskRating, string>? Link { get; init; }

    protected override void Render(HtmlWriter to)
    {
        to.Raw("<table class=\"govuk-table sb-heat\"><caption class=\"govuk-table__caption govuk-table__caption--s\">");
        to.Text(Caption);
        to.Raw($"</caption><thead><tr><td class=\"sb-heat__side\"></td><th scope=\"colgroup\" colspan=\"{Matrix.Size}\">Impact</th></tr><tr><th scope=\"col\" class=\"sb-heat__side\"><span class=\"sb-heat__words\">Likelihood</span></th>");
        for (var impact = 1; impact <= Matrix.Size; impact++) WriteHeading(to, "col", impact, Matrix.Impacts[impact - 1]);
        to.Raw("</tr></thead><tbody>");
        for (var likelihood = Matrix.Size; likelihood >= 1; likelihood--)
        {
            to.Raw("<tr>");
            WriteHeading(to, "row", likelihood, Matrix.Likelihoods[likelihood - 1]);
            for (var impact = 1; impact <= Matrix.Size; impact++) WriteCell(to, new(likelihood, impact));
            to.Raw("</tr>");
        }
        to.Raw("</tbody></table>");
        WriteLegend(to);
    }

    private static void WriteHeading(HtmlWriter to, string scope, int step, string words)
    {
        to.Raw($"<th scope=\"{scope}\"{(scope == "row" ? " class=\"sb-heat__side\"" : "")}>{step} <span class=\"sb-heat__words\">");
        to.Text(words);
        to.Raw("</span></th>");
    }

    private void WriteCell(HtmlWriter to, RiskRating at)
    {
        var band = Matrix.BandOf(at);
        to.Raw($"<td class=\"sb-heat--{RiskWords.Colour(Matrix, band)}\"><span class=\"sb-heat__band\">");
        to.Text(band.Name);
        to.Raw("</span>");
        if (Link is null) to.Raw($"<span class=\"sb-heat__count\">{at.Score}</span>");
        else if (Counts.TryGetValue(at, out var count)) WriteLink(to, at, count);
        else to.Raw("<span class=\"govuk-visually-hidden\">, no risk</span>");
        to.Raw("</td>");
    }

    private void WriteLink(HtmlWriter to, RiskRating at, int count)
    {
        to.Raw("<a class=\"sb-heat__count govuk-link\"");
        to.Attribute("href", Link!(at));
        to.Raw($">{count}<span class=\"govuk-visually-hidden\"> {(count == 1 ? "risk" : "risks")} with likelihood {at.Likelihood}, impact {at.Impact}</span></a>");
    }

    private void WriteLegend(HtmlWriter to)
    {
        to.Raw("<div class=\"sb-only-narrow sb-small\"><p class=\"govuk-body sb-small\"><b>Likelihood, upwards:</b> ");
        to.Text(Steps(Matrix.Likelihoods));
        to.Raw(".</p><p class=\"govuk-body sb-small\"><b>Impact, to the right:</b> ");
        to.Text(Steps(Matrix.Impacts));
        to.Raw(".</p></div>");
    }

    private static string Steps(IReadOnlyList<string> words) => string.Join(", ", words.Select((w, n) => $"{n + 1} {w}"));
}
