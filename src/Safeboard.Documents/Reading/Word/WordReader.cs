using System.Xml.Linq;
using Safeboard.Documents.Model;
using Safeboard.Documents.Reading.Zip;

namespace Safeboard.Documents.Reading.Word;

/// <summary>
/// Reads .docx: paragraphs, headings, computed list numbers, tables with merged cells, text boxes, notes. Deleted text is
/// not read, inserted text is; headers, footers, comments and tables of contents stay out of the text.
/// </summary>
internal sealed class WordReader
{
    private readonly DocumentTextBuilder _builder;
    private readonly WordNumbering _numbering;
    private readonly WordStyles _styles;
    private readonly WordPages _pages;
    private readonly ReadingRequest _request;
    private readonly List<(string Kind, int Id)> _notes = [];

    /// <summary>A paragraph whose end was deleted: the next one goes on in it.</summary>
    private DraftBlock? _unended;

    private WordReader(ZippedParts parts, ReadingRequest request)
    {
        _request = request;
        _builder = new(request.Limits);
        _pages = new(request.Limits);
        _styles = new(parts.Xml("word/styles.xml")?.Root);
        _numbering = new(parts.Xml("word/numbering.xml")?.Root, _styles);
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
        reader.End();
        reader.Notes(parts);
        reader._builder.Pages = reader._pages.Page;
        return reader._builder.Build();
    }

    /// <summary>True for a content control that still shows what to type into it.</summary>
    public static bool IsPrompt(XElement control) => control.Child("sdtPr")?.Child("showingPlcHdr").IsOn() == true;

    private void Body(XElement container, WordCell? cell, int depth)
    {
        if (depth > _request.Limits.Depth / 4) throw Unreadable.TooComplex("tables nested inside each other without end");
        foreach (var element in container.Elements())
        {
            _request.Cancel.ThrowIfCancellationRequested();
            switch (element.Name.LocalName)
            {
                case "p": Paragraph(element, cell, depth); break;
                case "tbl": End(); Table(element, cell, depth + 1); break;
                case "sdt": if (!IsPrompt(element) && element.Child("sdtContent") is { } content) Body(content, cell, depth + 1); break;
                case "ins" or "moveTo" or "customXml" or "smartTag": Body(element, cell, depth + 1); break;
                default: break;
            }
        }
        if (cell is not null) End();
    }

    private void Paragraph(XElement paragraph, WordCell? cell, int depth)
    {
        var properties = paragraph.Child("pPr");
        var style = properties?.Child("pStyle").Value();
        if (_styles.IsContents(style)) return;
        if (properties?.Child("pageBreakBefore").IsOn() == true && !_builder.IsEmpty) _pages.Break();
        var mark = properties?.Child("rPr");
        var endDeleted = mark?.Child("del") is not null || mark?.Child("moveFrom") is not null;
        var block = Begin(properties, style, cell, numbered: !endDeleted && mark?.Child("vanish").IsOn() != true);
        var label = block.Length;
        if (_unended is { IsEmpty: false } open) { block.Join(open); block.Space(); }
        _unended = null;
        var runs = new WordRuns(_styles, _styles.TextStyle(style), _pages);
        var lines = runs.Read(paragraph, block, () => Block(cell));
        if (endDeleted) { _unended = lines[^1]; lines.RemoveAt(lines.Count - 1); }
        foreach (var line in lines) if (line != block || line.Length > label) _builder.Add(line);
        _notes.AddRange(runs.Notes);
        foreach (var box in runs.Boxes) Body(box, cell, depth + 1);
    }

    private DraftBlock Begin(XElement? properties, string? style, WordCell? cell, bool numbered)
    {
        var block = Block(cell);
        var heading = _styles.HeadingLevel(style);
        if (heading > 0) { block.Kind = BlockKind.Heading; block.Level = heading; }
        if (numbered) Number(properties, style, block);
        return block;
    }

    private void End()
    {
        if (_unended is not null) _builder.Add(_unended);
        _unended = null;
    }

    private DraftBlock Block(WordCell? cell) => new()
    {
        Page = _pages.Page, Table = cell?.Table ?? -1, Row = cell?.Row ?? -1, Column = cell?.Column ?? -1, Width = cell?.Width ?? 1,
    };

    private void Number(XElement? properties, string? style, DraftBlock block)
    {
        var own = properties?.Child("numPr");
        var list = _styles.List(style);
        if ((own?.Child("numId").Number() ?? list?.Num) is not { } num || num == 0) return;
        var level = own?.Child("ilvl").Number() ?? list?.Level ?? _numbering.LevelOf(num, style) ?? 0;
        if (_numbering.Next(num, level) is not { } label) return;
        if (label.IsBullet)
        {
            if (block.Kind != BlockKind.Heading) { block.Kind = BlockKind.ListItem; block.InList = true; block.Level = level + 1; }
            return;
        }
        block.Append(label.Text);
        if (label.Spaced) block.Space();
    }

    private void Table(XElement table, WordCell? outer, int depth)
    {
        // A table inside a cell is read as paragraphs of that cell; one column around other tables only frames them.
        if (outer is not null || WordTable.IsFrame(table))
        {
            foreach (var cell in WordTable.Rows(table).SelectMany(WordTable.Cells)) { Body(cell, outer, depth); End(); }
            return;
        }
        var number = _builder.NewTable();
        var row = 0;
        foreach (var line in WordTable.Rows(table))
        {
            var column = Math.Clamp(line.Child("trPr")?.Child("gridBefore").Number() ?? 0, 0, 1000);
            foreach (var cell in WordTable.Cells(line))
            {
                var properties = cell.Child("tcPr");
                var width = Math.Clamp(properties?.Child("gridSpan").Number() ?? 1, 1, 1000);
                var place = new WordCell(number, row, column, width);
                _builder.CheckTable(new DraftBlock { Table = number, Row = row, Column = column + width - 1 });
                // The lower parts of a cell merged downwards hold nothing to read.
                if (properties?.Child("vMerge") is not { } merge || merge.Value() == "restart") Body(cell, place, depth);
                End();
                column += width;
            }
            row++;
        }
    }

    // Notes stand at the foot of pages, so they follow the text, with the number that Word gives them.
    private void Notes(ZippedParts parts)
    {
        foreach (var kind in (string[])["footnote", "endnote"])
        {
            var wanted = _notes.Where(n => n.Kind == kind).Select(n => n.Id).Distinct().ToList();
            if (wanted.Count == 0 || parts.Xml($"word/{kind}s.xml")?.Root is not { } root) continue;
            var notes = root.Children(kind).Where(n => n.Number("id") is not null).DistinctBy(n => n.Number("id")).ToDictionary(n => n.Number("id")!.Value);
            for (var i = 0; i < wanted.Count; i++)
                if (notes.TryGetValue(wanted[i], out var note)) Note(note, WordNumbers.Shown(kind == "footnote" ? "decimal" : "lowerRoman", i + 1));
        }
    }

    private void Note(XElement note, string number)
    {
        _unended = Block(null);
        _unended.Append(number);
        Body(note, null, 0);
        End();
    }
}

internal sealed record WordCell(int Table, int Row, int Column, int Width);
