using System.Xml.Linq;
using Safeboard.Documents.Model;
using Safeboard.Documents.Reading.Zip;

namespace Safeboard.Documents.Reading.OpenDocument;

/// <summary>Reads .odt: headings, paragraphs, computed list numbers, tables with merged cells, text boxes, notes; tracked deletions are not read.</summary>
internal sealed class OdtReader
{
    private readonly DocumentTextBuilder _builder;
    private readonly OdtStyles _styles;
    private readonly OdtLists _lists;
    private readonly ReadingRequest _request;
    private readonly List<XElement> _notes = [];

    /// <summary>The number of the list item that has just begun.</summary>
    private string? _label;
    private int _listsOutside;
    private int _page = 1;
    private OdtCell? _cell;

    private OdtReader(ReadingRequest request, XDocument content, XDocument? styles)
    {
        _request = request;
        _styles = new(content, styles);
        _lists = new(styles, content);
        _builder = new(request.Limits);
    }

    private int Deep => _lists.Depth - _listsOutside;

    public static DocumentText Read(byte[] bytes, ReadingRequest request)
    {
        using var parts = new ZippedParts(bytes, request.Limits);
        if (!parts.Has("content.xml"))
            throw parts.Has("word/document.xml") ? Unreadable.NotWhatItSays(request.Extension, "a Word document (.docx)") : Unreadable.NotWhatItSays(request.Extension, "a zip archive");
        if (parts.Xml("META-INF/manifest.xml")?.Descendants().Any(e => e.Name.LocalName == "encryption-data") == true) throw Unreadable.PasswordProtected();
        var content = parts.Xml("content.xml")!;
        var body = content.Descendants().FirstOrDefault(e => e.Name.LocalName == "text" && e.Name.NamespaceName.EndsWith("office:1.0", StringComparison.Ordinal)) ?? throw Unreadable.NotWhatItSays(request.Extension, "an OpenDocument file without text (such as a spreadsheet)");
        var reader = new OdtReader(request, content, parts.Xml("styles.xml"));
        reader.Body(body, 0);
        reader._cell = null;
        foreach (var note in reader._notes) reader.Note(note);
        reader._builder.Pages = reader._page;
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
                case "h": Paragraph(element, depth, BlockKind.Heading, Math.Min(element.WholeNumber("outline-level") ?? 1, 9)); break;
                case "p": Paragraph(element, depth, BlockKind.Paragraph, 1); break;
                case "list": _lists.Enter(element); Body(element, depth + 1); _lists.Leave(); break;
                case "list-item": _label = _lists.Next(element); Body(element, depth + 1); _label = null; break;
                case "table": Table(element, depth + 1); break;
                case "soft-page-break": NextPage(); break;
                case "tracked-changes" or "sequence-decls" or "forms" or "annotation" or "note" or "table-of-content" or "number" or "title" or "desc": break;
                default: Body(element, depth + 1); break;
            }
        }
    }

    private void Paragraph(XElement paragraph, int depth, BlockKind kind, int level)
    {
        if (_styles.BreaksPage(paragraph) && !_builder.IsEmpty) NextPage();
        var isItem = kind == BlockKind.Paragraph && Deep > 0 && _label is null;
        var first = Block(isItem ? BlockKind.ListItem : kind, isItem ? Deep : level);
        var label = kind == BlockKind.Heading && paragraph.Named("is-list-header") != "true" && _label is null ? _lists.NextHeading(level) : _label;
        _label = null;
        if (label is not null) { first.Append(label); first.Space(); first.InList = false; }
        var empty = first.Length;
        var blocks = new List<DraftBlock> { first };
        var boxes = new List<XElement>();
        Inline(paragraph, blocks, boxes, _styles.Of(paragraph), 0);
        foreach (var block in blocks) if (block != first || block.Length > empty) _builder.Add(block);
        foreach (var box in boxes) Body(box, depth + 1);
    }

    private DraftBlock Block(BlockKind kind, int level) => new()
    {
        Kind = kind, Level = level, InList = Deep > 0, Page = _page, Table = _cell?.Table ?? -1, Row = _cell?.Row ?? -1, Column = _cell?.Column ?? -1, Width = _cell?.Width ?? 1,
    };

    private void Inline(XElement element, List<DraftBlock> blocks, List<XElement> boxes, TextStyle style, int depth)
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
                case "soft-page-break": NextPage(); break;
                case "text-box": boxes.Add(child); break;
                case "note": _notes.Add(child); break;
                case "annotation" or "annotation-end" or "bookmark" or "tracked-changes" or "title" or "desc" or "hidden-text": break;
                default: Inline(child, blocks, boxes, style | _styles.Of(child), depth + 1); break;
            }
        }
    }

    private void Table(XElement table, int depth)
    {
        if (_cell is not null) { Body(table, depth); return; }
        var number = _builder.NewTable();
        var row = 0;
        _listsOutside = _lists.Depth;
        foreach (var line in Rows(table))
        {
            var column = 0;
            foreach (var cell in line.Elements().Where(e => e.Name.LocalName is "table-cell" or "covered-table-cell"))
            {
                _cell = new(number, row, column, Math.Min(cell.WholeNumber("number-columns-spanned") ?? 1, 1000));
                _builder.CheckTable(new DraftBlock { Table = number, Row = row, Column = column });
                if (cell.Name.LocalName == "table-cell") Body(cell, depth + 1);
                column += Math.Min(cell.WholeNumber("number-columns-repeated") ?? 1, 1024);
            }
            row++;
        }
        _cell = null;
        _listsOutside = 0;
    }

    private static IEnumerable<XElement> Rows(XElement table) =>
        table.Elements().SelectMany(e => e.Name.LocalName switch { "table-row" => [e], "table-header-rows" or "table-rows" or "table-row-group" => Rows(e), _ => Enumerable.Empty<XElement>() });

    // Notes stand at the foot of pages, so they follow the text, with their number.
    private void Note(XElement note)
    {
        _label = note.Elements().FirstOrDefault(e => e.Name.LocalName == "note-citation")?.Value;
        if (note.Elements().FirstOrDefault(e => e.Name.LocalName == "note-body") is { } body) Body(body, 0);
        _label = null;
    }

    private void NextPage()
    {
        _page++;
        if (_page > _request.Limits.Pages) throw Unreadable.TooManyPages(_request.Limits.Pages);
    }
}

internal sealed record OdtCell(int Table, int Row, int Column, int Width);
