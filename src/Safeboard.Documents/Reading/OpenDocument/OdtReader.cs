using System.Globalization;
using System.Xml.Linq;
using Safeboard.Documents.Model;
using Safeboard.Documents.Reading.Zip;

namespace Safeboard.Documents.Reading.OpenDocument;

/// <summary>Reads .odt: headings, paragraphs, lists and tables with merged cells; tracked deletions are not read.</summary>
internal sealed class OdtReader
{
    private readonly DocumentTextBuilder _builder;
    private readonly Dictionary<string, TextStyle> _styles;
    private readonly ReadingRequest _request;
    private int _lists;
    private OdtCell? _cell;

    private OdtReader(ReadingRequest request, Dictionary<string, TextStyle> styles)
    {
        _request = request;
        _styles = styles;
        _builder = new(request.Limits);
    }

    public static DocumentText Read(byte[] bytes, ReadingRequest request)
    {
        using var parts = new ZippedParts(bytes, request.Limits);
        if (!parts.Has("content.xml"))
            throw parts.Has("word/document.xml") ? Unreadable.NotWhatItSays(request.Extension, "a Word document (.docx)") : Unreadable.NotWhatItSays(request.Extension, "a zip archive");
        if (parts.Xml("META-INF/manifest.xml")?.Descendants().Any(e => e.Name.LocalName == "encryption-data") == true) throw Unreadable.PasswordProtected();
        var content = parts.Xml("content.xml")!;
        var body = content.Descendants().FirstOrDefault(e => e.Name.LocalName == "text" && e.Name.NamespaceName.EndsWith("office:1.0", StringComparison.Ordinal)) ?? throw Unreadable.NotWhatItSays(request.Extension, "an OpenDocument file without text (such as a spreadsheet)");
        var reader = new OdtReader(request, OdtStyles.Read(content, parts.Xml("styles.xml")));
        reader.Body(body, 0);
        return reader._builder.Build();
    }

    private void Body(XElement container, int depth)
    {
        if (depth > _request.Limits.Depth) throw Unreadable.TooComplex("elements nested inside each other without end");
        foreach (var element in container.Elements())
        {
            _request.Cancel.ThrowIfCancellationRequested();
            switch (element.Name.LocalName)
            {
                case "h": Paragraph(element, BlockKind.Heading, OdtCell.Number(element, "outline-level", 1)); break;
                case "p": Paragraph(element, _lists > 0 ? BlockKind.ListItem : BlockKind.Paragraph, Math.Max(1, _lists)); break;
                case "list": _lists++; Body(element, depth + 1); _lists--; break;
                case "table": Table(element, depth + 1); break;
                case "tracked-changes" or "sequence-decls" or "forms" or "annotation" or "note": break;
                default: Body(element, depth + 1); break;
            }
        }
    }

    private void Paragraph(XElement paragraph, BlockKind kind, int level)
    {
        var blocks = new List<DraftBlock> { Block(kind, level) };
        Inline(paragraph, blocks, StyleOf(paragraph), 0);
        foreach (var block in blocks) _builder.Add(block);
    }

    private DraftBlock Block(BlockKind kind, int level) => new()
    {
        Kind = kind, Level = level, InList = _lists > 0, Table = _cell?.Table ?? -1, Row = _cell?.Row ?? -1, Column = _cell?.Column ?? -1, Width = _cell?.Width ?? 1,
    };

    private void Inline(XElement element, List<DraftBlock> blocks, TextStyle style, int depth)
    {
        if (depth > 60) return;
        foreach (var node in element.Nodes())
        {
            if (node is XText text) { blocks[^1].Append(text.Value, style); continue; }
            if (node is not XElement child) continue;
            switch (child.Name.LocalName)
            {
                case "s" or "tab": blocks[^1].Space(); break;
                case "line-break": blocks.Add(Block(blocks[0].Kind, blocks[0].Level)); break;
                case "annotation" or "annotation-end" or "note" or "bookmark" or "tracked-changes": break;
                default: Inline(child, blocks, style | StyleOf(child), depth + 1); break;
            }
        }
    }

    private TextStyle StyleOf(XElement element) =>
        element.Attributes().FirstOrDefault(a => a.Name.LocalName == "style-name")?.Value is { } name && _styles.TryGetValue(name, out var style) ? style : TextStyle.None;

    private void Table(XElement table, int depth)
    {
        if (_cell is not null) { Body(table, depth); return; }
        var number = _builder.NewTable();
        var row = 0;
        var lists = _lists;
        _lists = 0;
        foreach (var line in table.Descendants().Where(e => e.Name.LocalName == "table-row" && e.Ancestors().First(a => a.Name.LocalName == "table") == table))
        {
            var column = 0;
            foreach (var cell in line.Elements().Where(e => e.Name.LocalName is "table-cell" or "covered-table-cell"))
            {
                var repeat = OdtCell.Number(cell, "number-columns-repeated", 1);
                _cell = new(number, row, column, OdtCell.Number(cell, "number-columns-spanned", 1));
                _builder.CheckTable(new DraftBlock { Table = number, Row = row, Column = column });
                if (cell.Name.LocalName == "table-cell") Body(cell, depth + 1);
                column += Math.Min(repeat, 1024);
            }
            row++;
        }
        _cell = null;
        _lists = lists;
    }
}

internal sealed record OdtCell(int Table, int Row, int Column, int Width)
{
    public static int Number(XElement element, string name, int otherwise) =>
        int.TryParse(element.Attributes().FirstOrDefault(a => a.Name.LocalName == name)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n > 0 ? n : otherwise;
}

/// <summary>Bold, italic and so on by the name of a style.</summary>
internal static class OdtStyles
{
    public static Dictionary<string, TextStyle> Read(params XDocument?[] documents)
    {
        var styles = new Dictionary<string, TextStyle>(StringComparer.Ordinal);
        foreach (var style in documents.OfType<XDocument>().SelectMany(d => d.Descendants()).Where(e => e.Name.LocalName == "style"))
        {
            if (Value(style, "name") is not { } name || style.Elements().FirstOrDefault(e => e.Name.LocalName == "text-properties") is not { } text) continue;
            var set = TextStyle.None;
            if (Value(text, "font-weight") == "bold") set |= TextStyle.Bold;
            if (Value(text, "font-style") == "italic") set |= TextStyle.Italic;
            if (Value(text, "text-underline-style") is { } underline && underline != "none") set |= TextStyle.Underlined;
            if (Value(text, "text-line-through-style") is { } through && through != "none") set |= TextStyle.Struck;
            styles[name] = set;
        }
        return styles;
    }

    private static string? Value(XElement element, string name) => element.Attributes().FirstOrDefault(a => a.Name.LocalName == name)?.Value;
}
