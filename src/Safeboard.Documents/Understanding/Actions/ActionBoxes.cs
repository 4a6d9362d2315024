using Safeboard.Documents.Understanding.Dates;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Actions;

/// <summary>Boxes with the words of a head at their left: "Action | …", "Owner | …", "Deadline | …"; or all tasks beside "Who does what".</summary>
internal static class ActionBoxes
{
    public static void Find(ActionContext context, TableView table)
    {
        for (var i = 0; i < table.Rows.Count; i++)
        {
            if (Head(context, table.Rows[i]) is not (ColumnMeaning.Action, { } cell)) continue;
            CellView? who = null, when = null;
            var next = i + 1;
            for (; next < table.Rows.Count; next++)
            {
                var (meaning, value) = Head(context, table.Rows[next]);
                if (meaning == ColumnMeaning.Owner) who = value;
                else if (meaning == ColumnMeaning.Due) when = value;
                else if (meaning is not (ColumnMeaning.Status or ColumnMeaning.Reference)) break;
            }
            if (who is not null || when is not null) Box(context, cell, who, when);
            else Tasks(context, cell);
            i = next - 1;
        }
    }

    // A row of two cells, the first of which is a word that heads columns.
    private static (ColumnMeaning Meaning, CellView? Value) Head(ActionContext context, RowView row) =>
        row.Cells is [{ Column: 0 } head, var value] ? (ColumnHeads.Of(context.Text.Of(head.At)), value) : (ColumnMeaning.None, null);

    private static void Box(ActionContext context, CellView cell, CellView? who, CellView? when)
    {
        if (MarkerContent.Of(context.Text.Of(cell.At), context) is MarkerMeaning.Nothing or MarkerMeaning.ForwardPlan || ColumnHeads.Of(context.Text.Of(cell.At)) != ColumnMeaning.None) return;
        var owners = who is null ? [] : OwnerWords.Split(context.Text.Of(who.At), context.People);
        var due = when is null ? null : DuePhrases.InCell(context.Text.Text, when.At, context.Dates);
        context.Add(InlineMarkers.Marked(context, null, owners, due, ActionMerge.ListRow, 0.93), Spans.Trim(context.Text.Text, cell.At), new(cell.At.Start, (when ?? who ?? cell).At.End));
    }

    // "Actions: Ann Reed, Project Officer" only says who led.
    private static void Tasks(ActionContext context, CellView cell)
    {
        if (ColumnHeads.Of(context.Text.Of(cell.At)) != ColumnMeaning.None || !MarginRows.WholeTasks(context, cell, needsOwner: true)) return;
        context.Claimed.Add(cell.At);
    }
}
