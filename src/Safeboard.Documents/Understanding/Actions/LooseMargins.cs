using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Actions;

/// <summary>
/// Margins without a head: who is to act stands in the last cell beside running text. Pasted text and pages part such minutes into many small tables, so that the rows of all of them are looked at together.
/// </summary>
internal static class LooseMargins
{
    private const int Fewest = 3;
    private const int LongestNote = 60;
    private const int FewestWords = 5;

    /// <summary>The rows with such a margin, by the number of their table.</summary>
    public static Dictionary<int, List<RowView>> Find(ActionContext context, IEnumerable<TableView> tables)
    {
        var beside = tables.Select(t => (t.Number, Rows: t.Rows.Where(r => IsBeside(context, r)).ToList())).Where(t => t.Rows.Count > 0).ToList();
        var sure = beside.ToLookup(t => AreMargins(context, t.Rows));
        return (AreMargins(context, [.. sure[false].SelectMany(t => t.Rows)]) ? beside : sure[true]).ToDictionary(t => t.Number, t => t.Rows);
    }

    private static bool AreMargins(ActionContext context, List<RowView> rows) =>
        rows.Count >= Fewest && rows.Count(r => IsWho(context, r.Cells[^1])) is >= Fewest and var named && named >= 0.7 * rows.Count;

    /// <summary>The row, or where the margin slipped to the heading above its text, the text below with that margin.</summary>
    public static RowView Beside(ActionContext context, TableView table, RowView row)
    {
        if (!IsHeading(context, row.Cells[^2])) return row;
        var title = context.Outline.At(row.Cells[^2].At.Start)!.At;
        var next = table.Below(row).TakeWhile(r => r.Cells.Count == 1 && r.Cells[0].Column == row.Cells[^2].Column && context.Outline.At(r.Cells[0].At.Start)?.At == title).ToList();
        return next.Count == 0 ? row : new(row.Row, [new(row.Cells[^2].Column, 1, new(next[0].Cells[0].At.Start, next[^1].Cells[0].At.End), [.. next.SelectMany(r => r.Cells[0].Blocks)]), row.Cells[^1]]);
    }

    /// <summary>The cell of the row is the margin, and the text stands before it.</summary>
    public static ActionColumns Columns(RowView row) => new(-1, -1, -1, row.Cells[^2].Column, row.Cells[^1].Column, -1, -1, -1);

    // A note may have slipped to the heading of the item.
    private static bool IsBeside(ActionContext context, RowView row) =>
        row.Cells is [.., var text, { At.Length: <= LongestNote } note] && (Spans.Words(context.Text.Of(text.At)) >= FewestWords || IsHeading(context, text) && IsWho(context, note)) && ColumnHeads.Of(context.Text.Of(note.At)) is not (ColumnMeaning.Action or ColumnMeaning.Due or ColumnMeaning.Status or ColumnMeaning.Discussion) && !context.IsClaimed(note.At);

    private static bool IsHeading(ActionContext context, CellView cell) =>
        context.Outline.At(cell.At.Start) is { At: { } title } && title.Overlaps(cell.At);

    private static bool IsWho(ActionContext context, CellView cell)
    {
        if (cell.At.Length > LongestNote) return false;
        var note = Spans.Trim(context.Text.Text, cell.At, " .;");
        return TaskLine.WhoWhen(context, note) is { HasOwner: true } || OwnerDue.Read(context, cell.At) is not null || OwnerFinder.Leading(context.Text.Text, note, context.People) is not null;
    }
}
