using System.Xml.Linq;
using Safeboard.Documents.Model;
using Safeboard.Documents.Reading.Zip;

namespace Safeboard.Documents.Reading.Word;

/// <summary>
/// Reads .docx: paragraphs, headings, computed list numbers, tables with merged cells. Deleted text is not read,
/// inserted text is; headers, footers and comments stay out of the text.
/// </summary>
internal sealed class WordReader
{
    private readonly DocumentTextBuilder _builder;
    private readonly WordNumbering _numbering;
    private readonly WordStyles _styles;
    private readonly ReadingRequest _request;
    private int _page = 1;

    private WordReader(ZippedParts parts, ReadingRequest request)
    {
        _request = request;
        _builder = new(request.Limits);
        _numbering = new(parts.Xml("word/numbering.xml")?.Root);
        _styles = new(parts.Xml("word/styles.xml")?.Root);
    }

    public static DocumentText Read(byte[] bytes, ReadingRequest request)
    {
        using var parts = new ZippedParts(bytes, request.Limits);
        if (!parts.Has("word/document.xml"))
            throw parts.Has("xl/workbook.xml") ? Unreadable.NotWhatItSays(request.Extension, "an Excel workbook")
                : parts.Has("ppt/presentation.xml") ? Unreadable.NotWhatItSays(request.Extension, "a PowerPoint presentation")
                : parts.Has("content.xml") ? Unreadable.NotWhatItSays(request.Extension, "an OpenDocument file (.odt or .ods)")
                : parts.Has("[Content_Types].xml") ? Unreadable.Damaged() : Unreadable.NotWhatItSays(request.Extension, "a zip archive");
        var document = parts.Xml("word/document.xml")!;
        var reader = new WordReader(parts, request);
        if (document.Root?.Child("body") is { } body) reader.Body(body, null, 0);
        reader._builder.Pages = reader._page;
        return reader._builder.Build();
    }

    private void Body(XElement container, WordCell? cell, int depth)
    {
        if (depth > _request.Limits.Depth / 4) throw Unreadable.TooComplex("tables nested inside each other without end");
        foreach (var element in container.Elements())
        {
            _request.Cancel.ThrowIfCancellationRequested();
            switch (element.Name.LocalName)
            {
                case "p": Paragraph(element, cell); break;
                case "tbl": Table(element, cell, depth + 1); break;
                case "sdt": if (element.Child("sdtContent") is { } content) Body(content, cell, depth + 1); break;
                case "ins" or "moveTo" or "customXml" or "smartTag": Body(element, cell, depth + 1); break;
                default: break;
            }
        }
    }

    private void Paragraph(XElement paragraph, WordCell? cell)
    {
        var properties = paragraph.Child("pPr");
        var style = properties?.Child("pStyle").Value();
        var block = Block(cell);
        var heading = _styles.HeadingLevel(style);
        if (heading > 0) { block.Kind = BlockKind.Heading; block.Level = heading; }
        Number(properties, style, block);
        var before = block.Length;
        foreach (var line in new WordRuns(_styles.IsBold(style)).Read(paragraph, block, () => Block(cell), PageBreak))
            if (line.Length > before || line != block) _builder.Add(line);
    }

    private DraftBlock Block(WordCell? cell) => new()
    {
        Page = _page, Table = cell?.Table ?? -1, Row = cell?.Row ?? -1, Column = cell?.Column ?? -1, Width = cell?.Width ?? 1,
    };

    private void PageBreak()
    {
        _page++;
        if (_page > _request.Limits.Pages) throw Unreadable.TooManyPages(_request.Limits.Pages);
    }

    private void Number(XElement? properties, string? style, DraftBlock block)
    {
        var own = properties?.Child("numPr");
        var list = _styles.List(style);
        var num = own?.Child("numId").Number() ?? list?.Num;
        if (num is not { } id || id == 0) return;
        var level = own?.Child("ilvl").Number() ?? list?.Level ?? 0;
        if (_numbering.Next(id, level) is not { } next) return;
        if (next.IsBullet)
        {
            if (block.Kind != BlockKind.Heading) { block.Kind = BlockKind.ListItem; block.InList = true; block.Level = level + 1; }
            return;
        }
        block.Append(next.Label + " ");
    }

    private void Table(XElement table, WordCell? outer, int depth)
    {
        // A table inside a cell is read as paragraphs of that cell.
        if (outer is not null)
        {
            foreach (var cell in table.Children("tr").SelectMany(r => r.Children("tc"))) Body(cell, outer, depth);
            return;
        }
        var number = _builder.NewTable();
        var row = 0;
        foreach (var line in Rows(table))
        {
            if (line.Child("trPr")?.Child("del") is not null) continue;
            var column = line.Child("trPr")?.Child("gridBefore").Number() ?? 0;
            foreach (var cell in Cells(line))
            {
                var properties = cell.Child("tcPr");
                var width = Math.Clamp(properties?.Child("gridSpan").Number() ?? 1, 1, 1000);
                var place = new WordCell(number, row, column, width);
                _builder.CheckTable(new DraftBlock { Table = number, Row = row, Column = column + width - 1 });
                // The lower parts of a cell merged downwards hold nothing to read.
                if (properties?.Child("vMerge") is not { } merge || merge.Value() == "restart") Body(cell, place, depth);
                column += width;
            }
            row++;
        }
    }

    private static IEnumerable<XElement> Rows(XElement table) =>
        table.Elements().SelectMany(e => e.Name.LocalName switch
        {
            "tr" => [e],
            "sdt" => e.Child("sdtContent")?.Children("tr") ?? [],
            "ins" or "customXml" => e.Children("tr"),
            _ => Enumerable.Empty<XElement>(),
        });

    private static IEnumerable<XElement> Cells(XElement row) =>
        row.Elements().SelectMany(e => e.Name.LocalName switch { "tc" => [e], "sdt" => e.Child("sdtContent")?.Children("tc") ?? [], _ => Enumerable.Empty<XElement>() });
}

internal sealed record WordCell(int Table, int Row, int Column, int Width);
