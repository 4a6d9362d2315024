using System.Text;

namespace Safeboard.Output.Documents.Html;

/// <summary>Blocks as elements of a web page.</summary>
internal sealed class HtmlBlocks(bool onPaper)
{
    private readonly StringBuilder html = new();
    private bool breaks;

    public void Add(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is PageBreak)
            {
                breaks = true;
                continue;
            }
            Add(block);
        }
    }

    public override string ToString() => html.ToString();

    private void Add(Block block)
    {
        switch (block)
        {
            case Heading heading: AddHeading(heading); break;
            case Paragraph paragraph: AddParagraph(paragraph); break;
            case BulletList list: AddList(list); break;
            case DocumentTable table: AddTable(table); break;
            case Bar bar: html.AppendLine($"""<svg class="doc-bar" width="100%" height="12" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect width="{bar.PerCent}" height="12" fill="currentColor" /></svg>"""); break;
        }
    }

    private void AddHeading(Heading heading)
    {
        var tag = $"h{Math.Clamp(heading.Level, 1, 6)}";
        html.AppendLine($"<{tag}{Classes(heading.Number is null ? "" : "doc-numbered")}>{Number(heading.Number)}{Text(heading.Text)}</{tag}>");
    }

    private void AddParagraph(Paragraph paragraph)
    {
        var kind = paragraph.Kind switch
        {
            ParagraphKind.Note => "doc-note",
            ParagraphKind.Boxed => "doc-box",
            ParagraphKind.Indented => "doc-indented",
            ParagraphKind.Lead => "doc-lead",
            _ => "",
        };
        html.AppendLine($"<p{Classes(kind, paragraph.Number is null ? "" : "doc-numbered")}>{Number(paragraph.Number)}{Runs(paragraph.Runs)}</p>");
    }

    private void AddList(BulletList list)
    {
        if (list.Lines.Count == 0) return;
        html.AppendLine($"<ul{Classes()}>");
        foreach (var line in list.Lines) html.AppendLine($"<li>{Runs(line)}</li>");
        html.AppendLine("</ul>");
    }

    private void AddTable(DocumentTable table)
    {
        // On a narrow screen a wide table scrolls by itself, also by keyboard, and stays a table.
        var wide = table.Widths.Count > 2;
        if (wide) html.AppendLine($"""<div class="doc-scroll" role="region" aria-label="{HtmlDocument.Encode(table.Caption)}" tabindex="0">""");
        html.AppendLine($"<table{Classes()}>").AppendLine($"<caption>{Text(table.Caption)}</caption>");
        html.AppendLine($"<colgroup>{string.Concat(table.Widths.Select(w => $"""<col class="doc-w{w}">"""))}</colgroup>");
        if (table.HeaderRows > 0) html.AppendLine("<thead>");
        for (var row = 0; row < table.Rows.Count; row++)
        {
            if (row == table.HeaderRows) html.AppendLine(row > 0 ? "</thead>\n<tbody>" : "<tbody>");
            AddRow(table, row);
        }
        html.AppendLine(table.Rows.Count > table.HeaderRows ? "</tbody>" : "</thead>").AppendLine("</table>");
        if (wide) html.AppendLine("</div>");
    }

    private void AddRow(DocumentTable table, int row)
    {
        html.Append("<tr>");
        for (var column = 0; column < table.Widths.Count; column++)
        {
            var cell = table.Rows[row].Cells[column];
            // An empty cell is no heading of anything.
            var tag = table.IsHeader(row, column) && cell.Blocks.Count > 0 ? "th" : "td";
            html.Append(tag == "td" ? cell.Tint == CellTint.None ? "<td>" : $"""<td class="doc-{cell.Tint.ToString().ToLowerInvariant()}">""" : row < table.HeaderRows ? """<th scope="col">""" : """<th scope="row">""");
            if (cell.Blocks is [Paragraph { Kind: ParagraphKind.Plain, Number: null } only]) html.Append(Runs(only.Runs));
            else Add(cell.Blocks);
            html.Append($"</{tag}>");
        }
        html.AppendLine("</tr>");
    }

    private string Classes(params IEnumerable<string> names)
    {
        string[] all = [.. names.Where(n => n.Length > 0), .. breaks ? ["doc-page"] : Array.Empty<string>()];
        breaks = false;
        return all.Length == 0 ? "" : $""" class="{string.Join(' ', all)}" """.TrimEnd();
    }

    private static string Number(string? number) => number is null ? "" : $"""<span class="doc-number">{Text(number)}</span> """;

    private string Runs(IEnumerable<Run> runs) => string.Concat(runs.Select(Marked));

    private string Marked(Run run)
    {
        var text = Text(run.Text);
        if (run.Look.HasFlag(RunLook.Underlined)) text = $"<u>{text}</u>";
        if (run.Look.HasFlag(RunLook.Italic)) text = $"<i>{text}</i>";
        if (run.Look.HasFlag(RunLook.Bold)) text = $"<b>{text}</b>";
        return run.Link is { } link && !(onPaper && run.LeadsBeside) ? $"""<a href="{HtmlDocument.Encode(link)}">{text}</a>""" : text;
    }

    private static string Text(string text) => string.Join("<br>", CleanText.Lines(text).Select(HtmlDocument.Encode));
}
