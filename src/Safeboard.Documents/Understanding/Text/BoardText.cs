using Safeboard.Documents.Model;
using Safeboard.Documents.Reading;
using Safeboard.Documents.Understanding.Dates;

namespace Safeboard.Documents.Understanding.Text;

/// <summary>The document as the stages look at it: blocks, tables and sentences, each found once.</summary>
internal sealed class BoardText(DocumentText document, CancellationToken cancel = default)
{
    private readonly Dictionary<int, IReadOnlyList<TextSpan>> _sentences = [];

    public DocumentText Document { get; } = document;
    public string Text { get; } = document.Text;
    public IReadOnlyList<TextBlock> Blocks { get; } = document.Blocks;
    public IReadOnlyList<TableView> Tables => field ??= TableView.All(this);

    /// <summary>All dates of the text, found once.</summary>
    public IReadOnlyList<WrittenDate> Dates => field ??= DateWords.Find(Text, new(0, Text.Length));
    public void Check() => cancel.ThrowIfCancellationRequested();

    public string Of(TextSpan span) => Text[span.Start..span.End];
    public string Of(TextBlock block) => Text[block.At.Start..block.At.End];
    public int PageAt(int place) => Document.PageAt(place);

    public IReadOnlyList<TextSpan> Sentences(int block)
    {
        if (_sentences.TryGetValue(block, out var known)) return known;
        return _sentences[block] = SentenceSplitter.Split(Text, Blocks[block].At);
    }

    public IEnumerable<WrittenDate> DatesIn(TextSpan span)
    {
        for (var i = Ordered.CountBefore(Dates, span.Start, static (date, start) => date.At.End <= start); i < Dates.Count && Dates[i].At.Start < span.End; i++) yield return Dates[i];
    }

    /// <summary>The table that holds a cell.</summary>
    public TableView TableOf(TextBlock cell) => Tables[Ordered.CountBefore(Tables, cell.At.End, static (table, end) => table.At.End < end)];

    /// <summary>True where the text at a place is struck out.</summary>
    public bool IsStruck(TextSpan span)
    {
        var index = Document.BlockAt(span.Start);
        return index >= 0 && Blocks[index].Styles.Any(s => s.Style.HasFlag(TextStyle.Struck) && s.At.Overlaps(span));
    }

    /// <summary>True where a whole block is set in one style.</summary>
    public static bool IsAll(TextBlock block, TextStyle style)
    {
        var covered = 0;
        foreach (var piece in block.Styles) if ((piece.Style & style) != TextStyle.None) covered += piece.At.Length;
        return covered > 0 && covered >= block.At.Length - 3;
    }

    public TextSpan Trim(TextSpan span) => Spans.Trim(Text, span);
}
