using System.Text;
using Safeboard.Documents.Model;

namespace Safeboard.Documents.Reading;

/// <summary>Collects blocks in reading order and puts them together to one text with places.</summary>
internal sealed class DocumentTextBuilder(ReadingLimits limits)
{
    /// <summary>No paragraph of a board document is longer; cutting keeps the work for each block bounded.</summary>
    private const int LongestBlock = 12_000;

    private readonly List<DraftBlock> _blocks = [];
    private int _characters;
    private int _cells;

    public int Tables { get; private set; }
    public int Pages { get; set; } = 1;

    /// <summary>The last block that was added, where there is one.</summary>
    public DraftBlock? Last => _blocks.Count > 0 ? _blocks[^1] : null;

    public bool IsEmpty => _blocks.Count == 0;

    public int NewTable() => Tables++;

    public void Add(DraftBlock block)
    {
        if (block.IsEmpty) return;
        if (block.Length > LongestBlock) { foreach (var piece in block.Cut(LongestBlock)) Add(piece); return; }
        _characters += block.Length;
        if (_characters > limits.Characters) throw Unreadable.TooComplex("far more text than a board document has");
        if (block.Table >= 0) CheckTable(block);
        _blocks.Add(block);
    }

    public void CheckTable(DraftBlock block)
    {
        if (block.Column >= limits.TableColumns) throw Unreadable.TooComplex($"a table of more than {limits.TableColumns} columns");
        if (++_cells > limits.TableCells) throw Unreadable.TooComplex("tables with far too many cells");
    }

    public DocumentText Build()
    {
        var text = new StringBuilder();
        var blocks = new List<TextBlock>(_blocks.Count);
        DraftBlock? previous = null;
        foreach (var draft in _blocks)
        {
            if (previous is not null) text.Append(Between(previous, draft));
            blocks.Add(Placed(draft, text.Length));
            text.Append(draft);
            previous = draft;
        }
        if (blocks.Count == 0) throw Unreadable.Empty();
        return new DocumentText(text.ToString(), blocks, Math.Max(Pages, blocks[^1].Page));
    }

    private static string Between(DraftBlock before, DraftBlock after) =>
        after.Table >= 0 && after.Table == before.Table && after.Row == before.Row
            ? after.Column == before.Column ? "\n" : "\t"
            : after.Table >= 0 && after.Table == before.Table ? "\n" : "\n\n";

    private static TextBlock Placed(DraftBlock draft, int start) => new()
    {
        Kind = draft.Table >= 0 ? BlockKind.TableCell : draft.Kind,
        At = new(start, start + draft.Length),
        Page = draft.Page,
        Table = draft.Table,
        Row = draft.Row,
        Column = draft.Column,
        Width = draft.Width,
        Level = draft.Level,
        InList = draft.InList,
        Styles = [.. draft.Styles.Select(s => new StyledSpan(new(s.At.Start + start, s.At.End + start), s.Style))],
    };
}
