using Safeboard.Documents.Model;

namespace Safeboard.Documents.Reading.Pdf;

/// <summary>Reads PDF: lines from word boxes, tables and columns from the gaps, paragraphs across lines and pages.</summary>
internal sealed class PdfReader
{
    private readonly DocumentTextBuilder _builder;
    private readonly List<DraftBlock> _blocks = [];
    private readonly PdfHyphens _hyphens;

    /// <summary>Characters of a paragraph that is no heading: without a full stop at the foot of a page it goes on, also with a name.</summary>
    private const int LongLine = 80;

    /// <summary>The table that a page ended with and that the next may go on with.</summary>
    private OpenTable? _open;

    private readonly PdfMargin _margin;
    private readonly BesideRows _beside;

    private PdfReader(ReadingLimits limits, PdfHyphens hyphens, PdfMargin margin)
    {
        _builder = new(limits);
        _hyphens = hyphens;
        _margin = margin;
        _beside = new(_builder, _blocks);
    }

    public static DocumentText Read(ReadingRequest request, byte[] bytes)
    {
        var pages = PdfToText.Read(request, bytes);
        if (!PdfToText.IsScan(pages)) return Of(pages, request);
        return request.Ocr ? Of(PdfScan.Read(request, pages), request) : throw Unreadable.Scan();
    }

    /// <summary>Reads pages whose words and their places are known.</summary>
    public static DocumentText Of(List<PdfPage> found, ReadingRequest request)
    {
        var hyphens = new PdfHyphens(found);
        var rotated = found.ConvertAll(PdfRotated.Take);
        var pages = found.ConvertAll(p => new PdfPageLines(p, PdfLines.Of(p)));
        PdfFurniture.Remove(pages);
        var reader = new PdfReader(request.Limits, hyphens, PdfMargin.Take(pages));
        var body = BodyHeight(pages);
        var aside = PdfFurniture.Once(rotated);
        for (var i = 0; i < pages.Count; i++)
        {
            request.Cancel.ThrowIfCancellationRequested();
            var (page, lines) = pages[i];
            foreach (var region in PdfRegions.Of(lines, reader._open?.Columns)) reader.Region(page, region, body);
            foreach (var line in aside[i]) reader.Aside(page, line);
        }
        foreach (var block in reader._blocks) reader._builder.Add(block);
        reader._builder.Pages = pages.Count;
        return reader._builder.Build();
    }

    // Text that runs up the side of a page follows what stands upright on it.
    private void Aside(PdfPage page, string text)
    {
        var block = new DraftBlock { Page = page.Number };
        block.Append(text);
        if (!block.IsEmpty) _blocks.Add(block);
    }

    private void Region(PdfPage page, PdfRegion region, double body)
    {
        switch (region.Kind)
        {
            case PdfRegionKind.Table:
                _open = new(_builder.NewTable(), PdfTable.Columns(region.Lines));
                Rows(page, region.Lines, _open);
                return;
            case PdfRegionKind.TableGoesOn:
                Rows(page, region.Lines, _open!);
                return;
            case PdfRegionKind.Columns:
                foreach (var column in PdfRegions.Columns(region.Lines)) Paragraphs(page, column, body);
                break;
            default: Paragraphs(page, region.Lines, body); break;
        }
        _open = null;
    }

    private void Paragraphs(PdfPage page, List<PdfLine> lines, double body)
    {
        if (lines.Count == 0) return;
        var right = PdfExtent.Most(lines, l => l.Right);
        DraftBlock? open = null;
        PdfLine? before = null, first = null;
        var notes = new List<string>();
        foreach (var line in lines)
        {
            if (open is null || before is null || first is null || PdfParagraphs.Begins(before, line, HangsBelow(first, line) ? double.MinValue : right) || _margin.IsBeside(before) != _margin.IsBeside(line))
            {
                Close(open, notes);
                (open, first) = (Begin(page, line), line);
                PdfParagraphs.Style(open, line, body);
                open.Append(PdfParagraphs.WithoutBullet(line.Text));
            }
            else
            {
                var next = new DraftBlock { Page = page.Number };
                next.Append(line.Text);
                if (!next.IsEmpty) open.Join(next, _hyphens.Stays);
            }
            if (_margin.NoteOf(line) is { } note) notes.Add(note);
            before = line;
        }
        Close(open, notes);
    }

    // Below "5.1 The report" beside a margin: a short line may end a sentence there, but no paragraph.
    private bool HangsBelow(PdfLine first, PdfLine line) => _margin.IsBeside(line) && char.IsAsciiDigit(first.Text[0]) && line.Left > first.Left + line.Height;

    private DraftBlock Begin(PdfPage page, PdfLine line) => _margin.IsBeside(line) ? _beside.Paragraph(page.Number) : new() { Page = page.Number };

    // Owner and date below each other in the margin are one cell beside their paragraph.
    private void Close(DraftBlock? block, List<string> notes)
    {
        if (block is null) return;
        var added = Add(block);
        if (block.Table < 0) return;
        if (added) _beside.Keep();
        if (notes.Count == 0) return;
        var note = _beside.Note(block.Page);
        note.Append(string.Join(" ", notes));
        _blocks.Add(note);
        notes.Clear();
    }

    private void Rows(PdfPage page, List<PdfLine> lines, OpenTable table)
    {
        var rows = PdfTable.Rows(lines, table.Columns, _hyphens);
        if (table.Head is null) table.Head = rows[0];
        // The head that is printed again on each page is no row.
        else if (rows[0].SequenceEqual(table.Head)) rows.RemoveAt(0);
        for (var i = 0; i < rows.Count; i++)
        {
            var goesOn = i == 0 && table.Rows > 0 && PdfTable.GoesOn(rows[0], table.Columns);
            if (!goesOn) table.Rows++;
            for (var column = 0; column < rows[i].Length; column++)
                if (rows[i][column] is { Length: > 0 } text) Cell(page, table, column, text, goesOn);
        }
    }

    private void Cell(PdfPage page, OpenTable table, int column, string text, bool goesOn)
    {
        var block = new DraftBlock { Page = page.Number, Table = table.Number, Row = table.Rows - 1, Column = column };
        block.Append(text);
        if (block.IsEmpty) return;
        var before = goesOn ? _blocks.FindLastIndex(b => b.Table == table.Number && b.Row == block.Row && b.Column <= column) : -1;
        if (before >= 0 && _blocks[before].Column == column) _blocks[before].Join(block, _hyphens.Stays);
        else if (before >= 0) _blocks.Insert(before + 1, block);
        else _blocks.Add(block);
    }

    // A sentence that runs over the foot of a page goes on at the top of the next: then the block is not added.
    private bool Add(DraftBlock block)
    {
        if (block.IsEmpty) return false;
        // What stands in the margin beside it does not end a paragraph.
        var last = _blocks is [.., var above, { Column: 1 } note] && note.Table == _beside.Table && above.Table == note.Table ? above : _blocks.Count > 0 ? _blocks[^1] : null;
        var goesOn = last is { Column: <= 0, Kind: not BlockKind.Heading } && last.Table == block.Table && (last.Table < 0 || last.Table == _beside.Table) && last.Page < block.Page && block.Kind == BlockKind.Paragraph && !block.InList
            && (last.Length > 30 && char.IsLower(block.First) && last.Last is not ('.' or '!' or '?' or ':' or ';') || last.Length > LongLine && block.Length > LongLine && char.IsUpper(block.First) && (char.IsLower(last.Last) || last.Last == ','));
        if (goesOn) last!.Join(block, _hyphens.Stays);
        else _blocks.Add(block);
        return !goesOn;
    }

    private static Comparer<PdfLine> ByHeight { get; } = Comparer<PdfLine>.Create((a, b) => a.Height.CompareTo(b.Height));

    private static double BodyHeight(List<PdfPageLines> pages)
    {
        PdfLine[] lines = [.. pages.SelectMany(p => p.Lines).Order(ByHeight)];
        return lines.Length == 0 ? 10 : Math.Round(lines[lines.Length / 2].Height, 1);
    }

    private sealed class OpenTable(int number, PdfColumnEdges columns)
    {
        public int Number => number;
        public PdfColumnEdges Columns => columns;
        public string?[]? Head { get; set; }
        public int Rows { get; set; }
    }
}
