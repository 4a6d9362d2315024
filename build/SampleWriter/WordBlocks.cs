using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SampleWriter;

/// <summary>Paragraphs, lists and tables of a sample as Word's own elements.</summary>
internal static class WordBlocks
{
    private const int TextWidth = 9638; // twentieths of a point between the margins of an A4 page

    public static IEnumerable<OpenXmlElement> For(XElement body) => body.Elements().SelectMany(For1);

    public static Text Text(string text) => new(text) { Space = SpaceProcessingModeValues.Preserve };

    private static IEnumerable<OpenXmlElement> For1(XElement block) => block.Name.LocalName switch
    {
        "h1" => [Styled(block, "Title")],
        "h2" when Class(block) == "auto" => [Styled(block, "NumberedHeading")],
        "h2" => [Styled(block, "Heading2")],
        "h3" => [Styled(block, "Heading3")],
        "ul" => block.Elements("li").Select(item => Styled(item, "ListBullet")),
        "p" => [Styled(block, null)],
        "table" => [TableOf(block), new Paragraph()],
        var other => throw new InvalidDataException($"A sample may not hold <{other}>"),
    };

    private static Paragraph Styled(XElement block, string? style)
    {
        var paragraph = new Paragraph();
        if (style is not null)
            paragraph.Append(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        paragraph.Append(SampleSource.Runs(block).Where(run => run.Text.Length > 0).Select(WordRun));
        return paragraph;
    }

    private static DocumentFormat.OpenXml.Wordprocessing.Run WordRun(Run run)
    {
        var look = new RunProperties();
        if (run.Bold)
            look.Append(new Bold());
        if (run.Italic)
            look.Append(new Italic());
        if (run.Underlined)
            look.Append(new Underline { Val = UnderlineValues.Single });
        return look.HasChildren
            ? new DocumentFormat.OpenXml.Wordprocessing.Run(look, Text(run.Text))
            : new DocumentFormat.OpenXml.Wordprocessing.Run(Text(run.Text));
    }

    private static Table TableOf(XElement source)
    {
        var widths = Widths(Class(source));
        var table = new Table(
            new TableProperties(
                new TableStyle { Val = Class(source).Contains("plain", StringComparison.Ordinal) ? "TableNormal" : "TableGrid" },
                new TableWidth { Width = $"{widths.Sum()}", Type = TableWidthUnitValues.Dxa },
                new TableJustification { Val = Class(source) == "box" ? TableRowAlignmentValues.Right : TableRowAlignmentValues.Left },
                new TableLayout { Type = TableLayoutValues.Fixed }),
            new TableGrid(widths.Select(w => new GridColumn { Width = $"{w}" })));
        table.Append(source.Elements("tr").Select(row => RowOf(row, widths)));
        return table;
    }

    private static int[] Widths(string looks) => looks switch
    {
        "grid two" => [TextWidth / 2, TextWidth / 2],
        "plain two" => [1400, TextWidth - 1400],
        "grid four" => [2300, 3100, 1900, TextWidth - 7300],
        "grid form" => [3000, TextWidth - 3000],
        "minutes" => [700, TextWidth - 700],
        "box" => [4200],
        _ => throw new InvalidDataException($"No column widths for a table of class “{looks}”"),
    };

    private static TableRow RowOf(XElement row, int[] widths)
    {
        var result = new TableRow();
        if (row.Elements("th").Any())
            result.Append(new TableRowProperties(new TableHeader()));
        var column = 0;
        foreach (var cell in row.Elements())
        {
            var span = (int?)cell.Attribute("colspan") ?? 1;
            result.Append(CellOf(cell, widths.Skip(column).Take(span).Sum(), span));
            column += span;
        }
        return result;
    }

    private static TableCell CellOf(XElement cell, int width, int span)
    {
        var look = new TableCellProperties(new TableCellWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa });
        if (span > 1)
            look.Append(new GridSpan { Val = span });
        var result = new TableCell(look);
        var paragraphs = cell.HasElements ? cell.Elements() : [cell];
        result.Append(paragraphs.Select(p => Styled(p, cell.Name == "th" ? "TableHeading" : "TableText")));
        return result;
    }

    private static string Class(XElement element) => (string?)element.Attribute("class") ?? "";
}
