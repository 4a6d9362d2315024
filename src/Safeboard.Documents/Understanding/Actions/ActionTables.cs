using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Dates;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Actions;

/// <summary>Actions in the columns of a table: an action list or log, and minutes with columns for who and by when.</summary>
internal static class ActionTables
{
    private sealed record Columns(int Ref, int Item, int Action, int Discussion, int Owner, int Due, int Status)
    {
        /// <summary>A column of actions makes a list; a column of notes behind it does not change that.</summary>
        public bool IsList => Action >= 0 && (Discussion < 0 || Discussion > Action && Owner > Action);
    }

    public static void Find(ActionContext context)
    {
        foreach (var table in context.Text.Tables)
        {
            context.Text.Check();
            for (var head = 0; head < Math.Min(4, table.Rows.Count); head++)
            {
                if (Heads(context.Text, table.Rows[head]) is not { } columns) continue;
                var log = columns.IsList;
                foreach (var row in table.Rows.Skip(head + 1))
                {
                    if (log) LogRow(context, row, columns);
                    else MinuteRow(context, row, columns);
                }
                break;
            }
        }
    }

    /// <summary>Blocks of action lists, which hold no headings of items.</summary>
    public static IEnumerable<int> ListBlocks(BoardText text)
    {
        foreach (var table in text.Tables)
            for (var head = 0; head < Math.Min(4, table.Rows.Count); head++)
                if (Heads(text, table.Rows[head]) is { IsList: true })
                    foreach (var block in table.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Blocks)) yield return block;
    }

    private static Columns? Heads(BoardText text, RowView row)
    {
        // "Action" alone over the margin: beside each paragraph stands who is to act.
        if (row.Cells is [{ Column: > 0 } margin] && ColumnHeads.Of(text.Of(margin.At)) is ColumnMeaning.Action or ColumnMeaning.Owner)
            return new(-1, -1, -1, margin.Column - 1, margin.Column, -1, -1);
        if (row.Cells.Count < 2) return null;
        var meanings = row.Cells.Select(c => (c.Column, Meaning: ColumnHeads.Of(text.Of(c.At)))).ToList();
        int Of(ColumnMeaning meaning) => meanings.Where(m => m.Meaning == meaning).Select(m => m.Column).FirstOrDefault(-1);
        var (action, owner, due, status) = (Of(ColumnMeaning.Action), Of(ColumnMeaning.Owner), Of(ColumnMeaning.Due), Of(ColumnMeaning.Status));
        var discussion = Of(ColumnMeaning.Discussion);
        // "Item | Discussion | Action": the last column holds who; there is no other one for it.
        if (owner < 0 && action > 0 && discussion >= 0) (owner, action) = (action, -1);
        if (owner < 0 && !(action >= 0 && (due >= 0 || status >= 0))) return null;
        if (discussion < 0 && action < 0) discussion = Of(ColumnMeaning.Subject);
        if (discussion < 0 && action < 0) return null;
        return new(Of(ColumnMeaning.Reference), Of(ColumnMeaning.Item), action, discussion, owner, due, status);
    }

    private static void LogRow(ActionContext context, RowView row, Columns columns)
    {
        if (row.Starting(columns.Action) is not { } cell) return;
        var task = Spans.Trim(context.Text.Text, cell.At);
        var words = context.Text.Of(task);
        if (Spans.Words(words) < 2 || ColumnHeads.Of(words) != ColumnMeaning.None) return;
        var meaning = MarkerContent.Of(words, context);
        if (meaning == MarkerMeaning.ForwardPlan) { MarkerContent.AddForwardPlan(context, task); return; }
        if (meaning is MarkerMeaning.Nothing) return;
        var status = Text(context, row, columns.Status) ?? "";
        var (due, norm) = DueOf(context, row, columns.Due);
        context.Add(new ActionReading
        {
            Ref = RefOf(context, row, columns),
            Owner = OwnersOf(context, row, columns),
            Due = due,
            DueNorm = norm,
            Item = Text(context, row, columns.Item)?.TrimEnd('.') is { Length: > 0 and <= 8 } item ? item : null,
            Explicit = true,
            Status = ActionStatuses.Of(status.Length > 0 ? status : due ?? ""),
            Confidence = 0.95,
            Why = ActionMerge.ListRow,
        }, task);
        context.Claimed.Add(new(row.Cells[0].At.Start, row.Cells[^1].At.End));
    }

    private static string? RefOf(ActionContext context, RowView row, Columns columns) =>
        Text(context, row, columns.Ref) is { Length: > 0 and <= 16 } reference && reference.Any(char.IsDigit) ? reference.TrimEnd('.') : null;

    // Minutes with a column for who: the task is what the cell beside it asks for.
    private static void MinuteRow(ActionContext context, RowView row, Columns columns)
    {
        if (row.Starting(columns.Owner) is not { } who || row.Starting(columns.Discussion) is not { } cell) return;
        var words = context.Text.Of(who.At);
        if (MarkerContent.Of(words, context) is MarkerMeaning.Nothing or MarkerMeaning.ForwardPlan || !words.Any(char.IsLetter)) return;
        var inMargin = columns.Due < 0 ? DuePhrases.InTask(context.Text.Text, who.At, context.Dates) ?? DateInMargin(context, who.At) : null;
        var owners = who.Blocks.SelectMany(b => MarginOwners(context, context.Text.Blocks[b].At, inMargin)).ToList();
        if (owners.Any(o => Spans.Words(o) > 8)) return;
        var task = MinuteTask.Find(context, cell, owners);
        if (task is not { } found) return;
        var (due, norm) = inMargin is { } d ? (context.Text.Of(d.At), d.Norm) : DueOf(context, row, columns.Due);
        context.Add(new ActionReading
        {
            Ref = found.Ref,
            Owner = owners,
            Due = due,
            DueNorm = norm,
            Explicit = true,
            Status = ActionStatuses.Of(due ?? ""),
            Confidence = found.Sure ? 0.94 : 0.75,
            Why = "A task with somebody named in the column beside it",
        }, found.Task, who.At);
        // The marker before the task is understood with it.
        context.Claimed.Add(new(cell.At.Start, found.Task.End));
    }

    private static Due? DateInMargin(ActionContext context, TextSpan cell) =>
        DateWords.First(context.Text.Text, cell) is { Day: not null } date && date.On(context.Dates.Meeting) is { } day
            ? new Due(date.At, day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)) : null;

    private static List<string> MarginOwners(ActionContext context, TextSpan line, Due? due)
    {
        if (due is { } d && d.At.Overlaps(line)) line = Spans.Trim(context.Text.Text, d.At.Start > line.Start ? new(line.Start, d.At.Start) : new(d.At.End, line.End), " ,–-(");
        return line.Length < 2 ? [] : OwnerWords.Split(context.Text.Of(line), context.People);
    }

    private static List<string> OwnersOf(ActionContext context, RowView row, Columns columns)
    {
        if (columns.Owner < 0 || row.Starting(columns.Owner) is not { } cell) return [];
        var text = context.Text.Of(cell.At);
        return text.Any(char.IsLetter) && text is not ("TBC" or "tbc" or "n/a" or "N/A") ? OwnerWords.Split(text.Replace('\n', ';'), context.People) : [];
    }

    private static (string? Due, string? Norm) DueOf(ActionContext context, RowView row, int column)
    {
        if (column < 0 || row.Starting(column) is not { } cell) return (null, null);
        if (DuePhrases.InCell(context.Text.Text, cell.At, context.Dates) is not { } due) return (null, null);
        var words = context.Text.Of(due.At);
        return ActionStatuses.Of(words) == ActionStatus.Open || DateWords.First(context.Text.Text, due.At) is not null ? (words, due.Norm) : (null, null);
    }

    private static string? Text(ActionContext context, RowView row, int column) =>
        column >= 0 && row.Starting(column) is { } cell ? context.Text.Of(cell.At).Trim() : null;
}
