using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Dates;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Actions;

/// <summary>Actions in the columns of a table: an action list or log, and minutes with columns for who and by when.</summary>
internal static class ActionTables
{
    public static void Find(ActionContext context, bool logsOnly = false)
    {
        var headless = new List<TableView>();
        var typed = logsOnly ? [] : TypedRows.Find(context);
        foreach (var table in context.Text.Tables)
        {
            context.Text.Check();
            if (typed.Contains(table.Number)) continue;
            var (first, columns) = HeadOf(context.Text, table);
            for (var head = first; columns is not null;)
            {
                if (logsOnly && !(columns.IsList && (columns.Due >= 0 || columns.Status >= 0))) break;
                if (columns.IsList) context.Claimed.Add(new(table.Rows[head].Cells[0].At.Start, table.Rows[head].Cells[^1].At.End));
                // A log may set its heads anew for each meeting, in other columns.
                var (next, then) = columns.IsList ? NextHead(context.Text, table, head + 1) : (table.Rows.Count, null);
                var above = head == first ? table.Rows.Take(head) : [];
                List<RowView> rows = [.. table.Rows.Skip(head + 1).Take(next - head - 1)];
                columns = ColumnJudge.Fill(context, table, columns, rows);
                if (columns.IsList || columns.HasTasks) ActionLog.Find(context, columns, [.. above], rows);
                else foreach (var row in rows) MarginRows.Read(context, row, columns);
                (head, columns) = (next, then);
            }
            if (!logsOnly && first == table.Rows.Count) headless.Add(table);
        }
        if (headless.Count > 0) Headless(context, [.. ColumnJudge.Find(context, headless).Where(t => !TrackerRows.Find(context, t))]);
    }

    // Who is to act may stand beside the text with no head above it.
    private static void Headless(ActionContext context, List<TableView> tables)
    {
        var margins = LooseMargins.Find(context, tables);
        foreach (var table in tables)
        {
            if (margins.TryGetValue(table.Number, out var rows)) foreach (var row in rows) MarginRows.Read(context, LooseMargins.Beside(context, table, row), LooseMargins.Columns(row));
            else ActionBoxes.Find(context, table);
        }
    }

    // The head stands in the first rows; above that of a log there may be notes on its use.
    private static (int Row, ActionColumns? Columns) HeadOf(BoardText text, TableView table)
    {
        for (var row = 0; row < Math.Min(16, table.Rows.Count); row++)
            if (ActionColumns.Of(text, table.Rows[row]) is { } columns && (row < 4 || columns is { IsList: true, Owner: >= 0 } && (columns.Due >= 0 || columns.Status >= 0))) return (row, columns);
        return (table.Rows.Count, null);
    }

    private static (int Row, ActionColumns? Columns) NextHead(BoardText text, TableView table, int from)
    {
        for (var row = from; row < table.Rows.Count; row++)
            if (table.Rows[row].Cells.Count > 2 && table.Rows[row].Cells.Count(c => ColumnHeads.Of(text.Of(c.At)) != ColumnMeaning.None) > 2 && ActionColumns.Of(text, table.Rows[row]) is { IsList: true, Owner: >= 0 } columns) return (row, columns);
        return (table.Rows.Count, null);
    }

    /// <summary>Blocks of action lists, which hold no headings of items.</summary>
    public static IEnumerable<int> ListBlocks(BoardText text)
    {
        foreach (var table in text.Tables)
            if (HeadOf(text, table) is (< 4, { IsList: true }))
                foreach (var block in table.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Blocks)) yield return block;
    }

    /// <summary>The due date a cell gives; words that only say what became of the action are none.</summary>
    public static (string? Due, string? Norm) DueOf(ActionContext context, RowView row, int column, MeetingDates dates)
    {
        return column >= 0 && row.Starting(column) is { } cell ? DueIn(context, cell.At, dates) : (null, null);
    }

    /// <summary>The due date a cell, or one line of it, gives.</summary>
    public static (string? Due, string? Norm) DueIn(ActionContext context, TextSpan place, MeetingDates dates)
    {
        if (DuePhrases.InCell(context.Text.Text, place, dates) is not { } due) return (null, null);
        var words = context.Text.Of(due.At);
        return ActionStatuses.Of(words) == ActionStatus.Open || DateWords.First(context.Text.Text, due.At) is not null ? (words, due.Norm) : (null, null);
    }

    /// <summary>What became of the row by all its columns of progress: "Letter sent" beside "Complete".</summary>
    public static ActionStatus StatusOf(ActionContext context, RowView row, ActionColumns columns)
    {
        foreach (var column in columns.Statuses)
            if (ActionStatuses.Of(Text(context, row, column) ?? "") is not ActionStatus.Open and var status) return status;
        return Text(context, row, columns.Closed) is { } closed && closed.Any(char.IsDigit) ? ActionStatus.Complete : ActionStatus.Open;
    }

    public static string? Text(ActionContext context, RowView row, int column) =>
        column >= 0 && row.Starting(column) is { } cell ? context.Text.Of(cell.At).Trim() : null;
}
