using System.Globalization;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Safeboard.Output.Documents.Word;

/// <summary>Blocks as Word has them.</summary>
internal sealed class WordBody(string accent)
{
    private bool breaks;

    public static W.Document For(WrittenDocument document)
    {
        var writer = new WordBody(document.Look.Accent);
        var body = new W.Body(writer.Elements(document.Blocks, WordFrame.TextWidth(document), inCell: false));
        body.Append(WordFrame.Section(document));
        return new W.Document(body);
    }

    private List<OpenXmlElement> Elements(IEnumerable<Block> blocks, int width, bool inCell)
    {
        List<OpenXmlElement> elements = [];
        foreach (var block in blocks)
        {
            switch (block)
            {
                case PageBreak: breaks = true; break;
                case Heading heading: elements.Add(Line(WordStyles.HeadingLevel(heading.Level), heading.Number, [new(heading.Text)])); break;
                case Paragraph paragraph: elements.Add(Line(StyleOf(paragraph, inCell), paragraph.Number, paragraph.Runs)); break;
                case Bar bar: elements.Add(BarLine(bar, width)); break;
                case BulletList list: elements.AddRange(List(list)); break;
                case DocumentTable table:
                    elements.Add(Table(table, width));
                    // Two tables without a paragraph between them would run into one.
                    elements.Add(new W.Paragraph(new W.ParagraphProperties(new W.SpacingBetweenLines { After = "0", Line = "120", LineRule = W.LineSpacingRuleValues.Exact })));
                    break;
            }
        }
        return elements;
    }

    private List<W.Paragraph> List(BulletList list)
    {
        List<W.Paragraph> lines = [.. list.Lines.Select(l => Line(WordStyles.ListLine, null, l))];
        // The lines of a list stand close together; what follows does not.
        if (lines.Count > 0) lines[^1].ParagraphProperties!.Append(new W.SpacingBetweenLines { After = "120" });
        return lines;
    }

    // An empty paragraph with a colour behind it, set in from the right. The cell’s own margins take some of its width.
    private W.Paragraph BarLine(Bar bar, int width)
    {
        var properties = new W.ParagraphProperties();
        if (bar.PerCent > 0) properties.Append(new W.Shading { Val = W.ShadingPatternValues.Clear, Color = "auto", Fill = accent });
        properties.Append(new W.SpacingBetweenLines { Before = "40", After = "40", Line = "200", LineRule = W.LineSpacingRuleValues.Exact },
            new W.Indentation { Right = (Math.Max(0, width - 240) * (100 - bar.PerCent) / 100).ToString(CultureInfo.InvariantCulture) });
        return new(properties);
    }

    private static string? StyleOf(Paragraph paragraph, bool inCell) => paragraph.Kind switch
    {
        ParagraphKind.Note => WordStyles.Note,
        ParagraphKind.Boxed => WordStyles.Box,
        ParagraphKind.Indented => WordStyles.Indented,
        ParagraphKind.Lead => WordStyles.Lead,
        _ when paragraph.Number is not null => WordStyles.Number,
        _ => inCell ? WordStyles.Cell : null,
    };

    private W.Paragraph Line(string? style, string? number, IEnumerable<Run> runs)
    {
        var properties = new W.ParagraphProperties();
        if (style is not null) properties.Append(new W.ParagraphStyleId { Val = style });
        if (breaks) properties.Append(new W.PageBreakBefore());
        breaks = false;
        var line = new W.Paragraph();
        if (number is not null && style != WordStyles.Number)
            properties.Append(new W.Indentation { Left = WordStyles.Hanging.ToString(CultureInfo.InvariantCulture), Hanging = WordStyles.Hanging.ToString(CultureInfo.InvariantCulture) });
        if (properties.HasChildren) line.Append(properties);
        // The number of an underlined heading is not underlined, nor the space behind it.
        if (number is not null) line.Append(new W.Run(new W.RunProperties(new W.Underline { Val = W.UnderlineValues.None }), Text(number), new W.TabChar()));
        foreach (var run in runs) line.Append(run.Link is { } link ? Linked(link, Words(run)) : Words(run));
        return line;
    }

    private static W.Run Words(Run run)
    {
        var words = new W.Run();
        var look = new W.RunProperties();
        if (run.Look.HasFlag(RunLook.Bold)) look.Append(new W.Bold());
        if (run.Look.HasFlag(RunLook.Italic)) look.Append(new W.Italic());
        if (run.Look.HasFlag(RunLook.Underlined)) look.Append(new W.Underline { Val = W.UnderlineValues.Single });
        if (look.HasChildren) words.Append(look);
        foreach (var (n, line) in CleanText.Lines(run.Text).Index())
        {
            if (n > 0) words.Append(new W.Break());
            words.Append(Text(line));
        }
        return words;
    }

    // A field rather than a relationship: the file stays one list of parts.
    private static W.SimpleField Linked(string link, W.Run words) => new(words) { Instruction = $"HYPERLINK \"{link}\"" };

    private static W.Text Text(string text) => new(CleanText.Of(text)) { Space = SpaceProcessingModeValues.Preserve };

    private W.Table Table(DocumentTable table, int width)
    {
        int[] widths = [.. table.Widths.Select(w => width * w / 100)];
        var element = new W.Table(
            new W.TableProperties(
                new W.TableStyle { Val = WordStyles.Grid }, new W.TableWidth { Width = widths.Sum().ToString(CultureInfo.InvariantCulture), Type = W.TableWidthUnitValues.Dxa },
                new W.TableLayout { Type = W.TableLayoutValues.Fixed },
                new W.TableLook { Val = "0420", FirstRow = table.HeaderRows > 0, FirstColumn = table.RowHeaders, LastRow = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true },
                new W.TableCaption { Val = CleanText.OneLine(table.Caption) }),
            new W.TableGrid(widths.Select(w => new W.GridColumn { Width = w.ToString(CultureInfo.InvariantCulture) })));
        for (var row = 0; row < table.Rows.Count; row++) element.Append(Row(table, row, widths));
        return element;
    }

    private W.TableRow Row(DocumentTable table, int row, int[] widths)
    {
        var element = new W.TableRow();
        var properties = new W.TableRowProperties(new W.CantSplit());
        if (row < table.HeaderRows) properties.Append(new W.TableHeader());
        element.Append(properties);
        for (var column = 0; column < widths.Length; column++)
            element.Append(Cell(table.Rows[row].Cells[column], widths[column], table.IsHeader(row, column)));
        return element;
    }

    private W.TableCell Cell(TableCell cell, int width, bool header)
    {
        var properties = new W.TableCellProperties(new W.TableCellWidth { Width = width.ToString(CultureInfo.InvariantCulture), Type = W.TableWidthUnitValues.Dxa });
        if ((header ? "EEF1F4" : cell.Fill) is { } fill) properties.Append(new W.Shading { Val = W.ShadingPatternValues.Clear, Color = "auto", Fill = fill });
        var element = new W.TableCell(properties);
        var blocks = header ? cell.Blocks.Select(InBold) : cell.Blocks;
        element.Append(Elements(blocks, width, inCell: true));
        // Word refuses a cell without a paragraph, and one that ends with a table.
        if (element.LastChild is not W.Paragraph) element.Append(Line(WordStyles.Cell, null, []));
        return element;
    }

    private static Block InBold(Block block) =>
        block is Paragraph paragraph ? paragraph with { Runs = [.. paragraph.Runs.Select(r => r with { Look = r.Look | RunLook.Bold })] } : block;
}
