using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Dates;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Actions;

/// <summary>Actions in the columns of a table: an action list or log, and minutes with columns for who and by when.</summary>
internal static class ActionTables
{
    public static void Find(ActionContext context, bool logsOnly = false)
    {
        foreach (var table in context.Text.Tables)
        {
            context.Text.Check();
            for (var head = 0; head < Math.Min(4, table.Rows.Count); head++)
            {
                if (ActionColumns.Of(context.Text, table.Rows[head]) is not { } columns) continue;
                if (logsOnly && !(columns.IsList && (columns.Due >= 0 || columns.Status >= 0))) break;
                if (columns.IsList || columns.HasTasks) ActionLog.Find(context, columns, [.. table.Rows.Take(head)], [.. table.Rows.Skip(head + 1)]);
                else foreach (var row in table.Rows.Skip(head + 1)) MarginRows.Read(context, row, columns);
                break;
            }
            if (!logsOnly && !Headed(context, table)) ActionBoxes.Find(context, table);
        }
    }

    private static bool Headed(ActionContext context, TableView table) =>
        table.Rows.Take(4).Any(r => ActionColumns.Of(context.Text, r) is not null);

    /// <summary>Blocks of action lists, which hold no headings of items.</summary>
    public static IEnumerable<int> ListBlocks(BoardText text)
    {
        foreach (var table in text.Tables)
            for (var head = 0; head < Math.Min(4, table.Rows.Count); head++)
                if (ActionColumns.Of(text, table.Rows[head]) is { IsList: true })
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
    public static ActionStatus StatusOf(ActionContext context, RowView row, IReadOnlyList<int> columns)
    {
        foreach (var column in columns)
            if (ActionStatuses.Of(Text(context, row, column) ?? "") is not ActionStatus.Open and var status) return status;
        return ActionStatus.Open;
    }

    public static string? Text(ActionContext context, RowView row, int column) =>
        column >= 0 && row.Starting(column) is { } cell ? context.Text.Of(cell.At).Trim() : null;
}
