using Safeboard.Output.Documents;

namespace Safeboard.Output.Reports;

/// <summary>Parts that several reports have alike.</summary>
internal static class ReportParts
{
    /// <summary>Two columns of what is asked and what is so; rows without an answer are left out.</summary>
    public static Block Facts(string caption, params IEnumerable<(string Label, string? Text)> facts) =>
        new DocumentTable(caption, [30, 70], [.. facts.Where(f => !string.IsNullOrEmpty(f.Text)).Select(f => TableRow.Of(f.Label, f.Text))]) { HeaderRows = 0, RowHeaders = true };

    public static IEnumerable<Block> Actions(string title, IReadOnlyList<ReportAction> actions)
    {
        if (actions.Count == 0) yield break;
        yield return new Heading(2, title);
        yield return new DocumentTable(title, [14, 46, 22, 18], [TableRow.Of("Reference", "Action", "Owner", "Due"), .. actions.Select(a => TableRow.Of(a.Reference, a.Text, a.Owner, a.Due))]);
    }

    /// <summary>No figure stands without its source.</summary>
    public static IEnumerable<Block> Figures(IReadOnlyList<ReportFigure> figures)
    {
        if (figures.Count == 0) yield break;
        yield return new Heading(2, "Figures");
        yield return new DocumentTable("Figures with their sources", [14, 52, 34], [TableRow.Of("Figure", "What it says", "Source"), .. figures.Select(f => TableRow.Of(f.Value, f.Text, f.Source))]);
    }

    public static IEnumerable<Block> Bullets(string title, IReadOnlyList<string> lines) => new ReportSection(title, []) { Bullets = lines }.Blocks();
}
