using Safeboard.Documents.Model;

namespace Safeboard.Documents.Reading.PlainText;

/// <summary>
/// Reads plain text: lines, tables by tabs or bars, bullets and dashes, and paragraphs that a page break or a narrow
/// column cut in two.
/// </summary>
internal sealed class PlainTextReader(ReadingLimits limits, CancellationToken cancel)
{
    private readonly DocumentTextBuilder _builder = new(limits);
    private readonly List<DraftBlock> _blocks = [];
    private int _page = 1;
    private LineWidth _width = new(0);

    public static DocumentText Read(string text, ReadingLimits limits, CancellationToken cancel) =>
        new PlainTextReader(limits, cancel).Read(text);

    private DocumentText Read(string text)
    {
        var lines = TextLine.Split(text, limits);
        var rows = new BesideRows(_builder, _blocks);
        SpacedColumns.Part(lines);
        _width = LineWidth.Of(lines);
        var margin = TextMargin.Of(lines);
        for (var at = 0; at < lines.Count;)
        {
            cancel.ThrowIfCancellationRequested();
            _page = lines[at].Page;
            if (_page > limits.Pages) throw Unreadable.TooManyPages(limits.Pages);
            at = margin.Read(lines, at) is { } beside ? ReadBeside(rows, beside, at, at > 0 && !lines[at - 1].IsBlank && (_width.Cuts(lines[at - 1], lines[at]) || GoesOn(beside.Text))) : lines[at].IsRow ? ReadTable(lines, at) : ReadLine(lines, at);
        }
        foreach (var block in _blocks) _builder.Add(block);
        _builder.Pages = _page;
        return _builder.Build();
    }

    private int ReadLine(List<TextLine> lines, int at)
    {
        var line = lines[at];
        if (line.IsBlank || line.IsRule) return at + 1;
        var dash = line.Text.TrimStart();
        var isItem = dash.Length > 2 && (dash[0] is '-' or '*' or '–' || dash[0] == 'o' && dash[1] == '\t') && dash[1] is ' ' or '\t' && dash[2] != dash[0];
        var indent = line.Text.Length - dash.Length;
        foreach (var block in TextCell.Read(isItem ? dash[1..] : line.Text, () => new DraftBlock { Page = _page }))
        {
            if (isItem) { block.Kind = BlockKind.ListItem; block.InList = true; block.Level = 1 + Math.Min(indent / 3, 4); }
            Add(block, afterBlank: at > 0 && lines[at - 1].IsBlank, cut: at > 0 && _width.Cuts(lines[at - 1], line));
        }
        return at + 1;
    }

    private int ReadTable(List<TextLine> lines, int at)
    {
        var rows = TextTable.Rows(lines, ref at);
        var table = _builder.NewTable();
        for (var row = 0; row < rows.Count; row++)
        {
            for (var column = 0; column < rows[row].Cells.Count; column++)
                ReadCell(rows[row].Cells[column], table, row, column);
        }
        return at;
    }

    // The line before stops in mid-sentence, with nothing in the margin yet.
    private bool GoesOn(string line) =>
        _blocks.Count > 0 && _blocks[^1] is { Table: >= 0, Column: 0, Length: >= 30 } last && line.Length > 0 && char.IsLower(line[0]) && last.Last is not ('.' or '!' or '?' or ':' or ';');

    // A paragraph and what stands in the margin beside it are the cells of a row.
    private int ReadBeside(BesideRows rows, (string Text, string? Note) beside, int at, bool cut)
    {
        var place = rows.Paragraph(_page);
        // The line before was cut at the width of the page.
        if (cut && place.Row > 0 && _blocks[^1].Column == 0)
        {
            foreach (var block in TextCell.Read(beside.Text, () => new DraftBlock { Page = _page })) _blocks[^1].Join(block);
        }
        else
        {
            _blocks.AddRange(TextCell.Read(beside.Text, () => new DraftBlock { Page = _page, Table = place.Table, Row = place.Row, Column = 0 }));
            rows.Keep();
        }
        if (beside.Note is { } note) _blocks.AddRange(TextCell.Read(note, () => rows.Note(_page)));
        return at + 1;
    }

    private void ReadCell(string text, int table, int row, int column)
    {
        var place = new DraftBlock { Table = table, Row = row, Column = column };
        if (column >= limits.TableColumns) _builder.CheckTable(place);
        foreach (var block in TextCell.Read(text, () => new DraftBlock { Page = _page, Table = table, Row = row, Column = column }))
            Add(block, afterBlank: row == 0);
    }

    private void Add(DraftBlock block, bool afterBlank, bool cut = false)
    {
        var last = _blocks.Count > 0 ? _blocks[^1] : null;
        if (last is not null && (ContinuesAfterBreak(last, block, afterBlank) || cut && !block.InList && last.Table < 0)) last.Join(block);
        else _blocks.Add(block);
    }

    /// <summary>A sentence goes on where the last block stops in mid-sentence and the next begins with a small letter.</summary>
    private static bool ContinuesAfterBreak(DraftBlock last, DraftBlock next, bool afterBlank)
    {
        if (next.InList || !char.IsLower(next.First) || last.Length < 30) return false;
        if (last.Last is '.' or '!' or '?' or ':' or ';') return false;
        if (next.Table < 0) return last.Table < 0 || afterBlank;
        return next.Column > 0 && last.Column == next.Column && (next.Table != last.Table || next.Row != last.Row);
    }
}
