using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Dates;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Actions;

/// <summary>A tracker without heads: "1903-2 PE/LO to sort out the alerts | open, revised date 28th June".</summary>
internal static partial class TrackerRows
{
    [GeneratedRegex(@"^(?<r>(?:[A-Z&]{1,6}[ /-]?)?\d{1,4}(?:[-/.]\d{1,4}){0,2}[a-z]?)[:.]?\s+(?=\S)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Reference { get; }
    [GeneratedRegex(@"^\W*(?:open|closed?|completed?|done|ongoing|on-going|in progress|outstanding|not (?:yet )?(?:started|done)|superseded|carried|c/f|part|discharged|overdue|underway|under way|withdrawn|dropped)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex State { get; }

    /// <summary>False where fewer than two rows, or less than most of them, are of this form.</summary>
    public static bool Find(ActionContext context, TableView table)
    {
        List<RowView> rows = [.. table.Rows.Where(r => r.Cells.Count > 1 && Reference.IsMatch(context.Text.Of(r.Cells[0].At)) && State.IsMatch(context.Text.Of(r.Cells[^1].At)))];
        if (rows.Count < 2 || rows.Count < 0.7 * table.Rows.Count) return false;
        foreach (var row in rows) Row(context, row);
        return true;
    }

    private static void Row(ActionContext context, RowView row)
    {
        var (cell, state) = (row.Cells[0].At, row.Cells[^1].At);
        var reference = Reference.Match(context.Text.Of(cell));
        var task = TaskLine.Read(context, new(cell.Start + reference.Length, cell.End));
        var status = ActionStatuses.Of(context.Text.Of(state));
        var due = status == ActionStatus.Open ? task.Due ?? context.DueOf(state) : task.Due;
        var owners = row.Cells.Count > 2 && OwnerDue.Read(context, row.Cells[1].At) is { } who ? who.Owners : task.Owners;
        context.Add(InlineMarkers.Marked(context, reference.Groups["r"].Value, owners, due, ActionMerge.ListRow, 0.93) with { Status = status }, task.Task, new(cell.Start, state.End));
    }
}
