using System.Globalization;
using System.Xml.Linq;

namespace Safeboard.Output.Documents.OpenDocument;

/// <summary>Blocks as OpenDocument has them.</summary>
internal sealed class OdtBody
{
    private readonly XElement automatic = new(Odt.Office + "automatic-styles");
    private readonly Dictionary<string, string> made = [];
    private readonly HashSet<string> fills = [];
    private bool breaks;
    private double cellWidth;
    private int tables;

    public static XElement For(WrittenDocument document)
    {
        var writer = new OdtBody();
        var body = new XElement(Odt.Office + "body", new XElement(Odt.Office + "text", writer.Elements(document.Blocks, "Standard")));
        writer.automatic.Add(TableStyle(), CellStyle("Cell", null), CellStyle("HeadCell", "#eef1f4"));
        foreach (var fill in writer.fills.Order(StringComparer.Ordinal)) writer.automatic.Add(CellStyle("Cell" + fill, "#" + fill));
        return new(Odt.Office + "document-content", Odt.Namespaces, new XAttribute(Odt.Office + "version", "1.3"), writer.automatic, body);
    }

    private List<XElement> Elements(IEnumerable<Block> blocks, string plain)
    {
        List<XElement> elements = [];
        foreach (var block in blocks)
        {
            switch (block)
            {
                case PageBreak: breaks = true; break;
                case Heading heading: elements.Add(Title(heading)); break;
                case Paragraph paragraph: elements.Add(Line(StyleOf(paragraph, plain), paragraph.Number, paragraph.Runs)); break;
                case BulletList { Lines.Count: > 0 } list:
                    elements.Add(new(Odt.Text + "list", new XAttribute(Odt.Text + "style-name", OdtStyles.Bullets),
                        list.Lines.Select(l => new XElement(Odt.Text + "list-item", Line("ListLine", null, l)))));
                    break;
                case DocumentTable table: elements.Add(Table(table)); break;
                case Bar bar: elements.Add(new(Odt.Text + "p", new XAttribute(Odt.Text + "style-name", BarStyle(bar)))); break;
            }
        }
        return elements;
    }

    private static string StyleOf(Paragraph paragraph, string plain) => paragraph.Kind switch
    {
        ParagraphKind.Plain when paragraph.Number is not null => "Numbered",
        ParagraphKind.Plain => plain,
        var kind => kind.ToString(),
    };

    private XElement Title(Heading heading)
    {
        var line = Line(OdtStyles.HeadingLevel(heading.Level), heading.Number, [new(heading.Text)]);
        line.Name = Odt.Text + "h";
        line.Add(new XAttribute(Odt.Text + "outline-level", heading.Level));
        return line;
    }

    private XElement Line(string style, string? number, IEnumerable<Run> runs)
    {
        var line = new XElement(Odt.Text + "p", new XAttribute(Odt.Text + "style-name", breaks ? Broken(style) : style));
        breaks = false;
        if (number is not null) line.Add(Spaced(number), new XElement(Odt.Text + "tab"));
        foreach (var run in runs)
        {
            object[] words = [.. CleanText.Lines(run.Text).Index().SelectMany(l => l.Index == 0 ? Spaced(l.Item) : Spaced(l.Item).Prepend(new XElement(Odt.Text + "line-break")))];
            if (run.Look != RunLook.Plain) words = [new XElement(Odt.Text + "span", new XAttribute(Odt.Text + "style-name", OdtStyles.WordsIn(run.Look)), words)];
            line.Add(run.Link is { } link ? new XElement(Odt.Text + "a", new XAttribute(Odt.Link + "type", "simple"), new XAttribute(Odt.Link + "href", link), words) : words);
        }
        return line;
    }

    // A second space in a row is lost unless it is an element.
    private static IEnumerable<object> Spaced(string text)
    {
        foreach (var (n, part) in CleanText.Of(text).Split("  ").Index())
        {
            if (n > 0) yield return new XText(" ");
            if (n > 0) yield return new XElement(Odt.Text + "s");
            yield return new XText(part);
        }
    }

    private string Broken(string style)
    {
        if (made.TryGetValue(style, out var known)) return known;
        var name = "New" + style;
        automatic.Add(new XElement(Odt.Style + "style", new XAttribute(Odt.Style + "name", name), new XAttribute(Odt.Style + "family", "paragraph"),
            new XAttribute(Odt.Style + "parent-style-name", style), new XElement(Odt.Style + "paragraph-properties", new XAttribute(Odt.Fo + "break-before", "page"))));
        return made[style] = name;
    }

    private XElement Table(DocumentTable table)
    {
        var name = "Table" + (++tables).ToString(CultureInfo.InvariantCulture);
        var rows = table.Rows.Select((_, n) => Row(table, n)).ToList();
        return new(Odt.Table + "table", new XAttribute(Odt.Table + "name", name), new XAttribute(Odt.Table + "style-name", "Table"),
            new XElement(Odt.Table + "title", CleanText.OneLine(table.Caption)),
            table.Widths.Select(w => new XElement(Odt.Table + "table-column", new XAttribute(Odt.Table + "style-name", ColumnStyle(w)))),
            table.HeaderRows > 0 ? new XElement(Odt.Table + "table-header-rows", rows.Take(table.HeaderRows)) : null,
            rows.Skip(table.HeaderRows));
    }

    private XElement Row(DocumentTable table, int row) => new(Odt.Table + "table-row", table.Rows[row].Cells.Select((cell, column) =>
    {
        var head = table.IsHeader(row, column);
        cellWidth = PaperWidth * table.Widths[column] / 100 - 2.4;
        if (!head && cell.Fill is { } fill) fills.Add(fill);
        var blocks = Elements(cell.Blocks, head ? OdtStyles.HeadCell : OdtStyles.Cell);
        if (blocks.Count == 0) blocks.Add(Line(OdtStyles.Cell, null, []));
        return new XElement(Odt.Table + "table-cell", new XAttribute(Odt.Table + "style-name", head ? "HeadCell" : "Cell" + cell.Fill), new XAttribute(Odt.Office + "value-type", "string"), blocks);
    }));

    // Text has this width where the margins are as they are made.
    private const double PaperWidth = 170;

    private string BarStyle(Bar bar)
    {
        var margin = (cellWidth * (100 - bar.PerCent) / 100).ToString("0.#", CultureInfo.InvariantCulture);
        var name = $"Bar{bar.PerCent}-{margin.Replace('.', '-')}";
        if (made.TryAdd(name, name))
            automatic.Add(new XElement(Odt.Style + "style", new XAttribute(Odt.Style + "name", name), new XAttribute(Odt.Style + "family", "paragraph"), new XElement(Odt.Style + "paragraph-properties",
                new XAttribute(Odt.Fo + "margin-right", margin + "mm"), new XAttribute(Odt.Fo + "line-height", "3.5mm"), bar.PerCent == 0 ? null : new XAttribute(Odt.Fo + "background-color", "#1d3557"))));
        return name;
    }

    private string ColumnStyle(int width)
    {
        var name = "Column" + width.ToString(CultureInfo.InvariantCulture);
        if (made.TryAdd(name, name))
            automatic.Add(new XElement(Odt.Style + "style", new XAttribute(Odt.Style + "name", name), new XAttribute(Odt.Style + "family", "table-column"),
                new XElement(Odt.Style + "table-column-properties", new XAttribute(Odt.Style + "rel-column-width", $"{width}*"))));
        return name;
    }

    private static XElement TableStyle() => new(Odt.Style + "style", new XAttribute(Odt.Style + "name", "Table"), new XAttribute(Odt.Style + "family", "table"),
        new XElement(Odt.Style + "table-properties", new XAttribute(Odt.Fo + "margin-bottom", "4mm"), new XAttribute(Odt.Table + "align", "margins")));

    private static XElement CellStyle(string name, string? shade) => new(Odt.Style + "style", new XAttribute(Odt.Style + "name", name), new XAttribute(Odt.Style + "family", "table-cell"),
        new XElement(Odt.Style + "table-cell-properties", new XAttribute(Odt.Fo + "border", "0.5pt solid #8a9299"), new XAttribute(Odt.Fo + "padding", "1.2mm"),
            shade is null ? null : new XAttribute(Odt.Fo + "background-color", shade)));
}
