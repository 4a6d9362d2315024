using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Actions;

/// <summary>
/// What the columns of a table hold, judged by all their cells: a code that counts up, tasks, who, when, how things stand.
/// Heads say it in ever new words; what stands below them does not change.
/// </summary>
internal sealed class ColumnJudge
{
    private const double Most = 0.6;
    private const double FewestTasks = 0.7;
    private const int FewestRows = 3;
    private const int MostColumns = 12;

    private readonly List<ColumnCells> _columns;

    private ColumnJudge(ActionContext context, IReadOnlyList<RowView> rows, int columns) =>
        _columns = [.. Enumerable.Range(0, columns).Select(c => ColumnCells.Of(context, rows, c))];

    /// <summary>
    /// Reads the tables without a head that their cells show to be lists of tasks, and returns the others. Headings and page ends part one list into many tables: what one of them is too
    /// short to show, all of one form show together.
    /// </summary>
    public static List<TableView> Find(ActionContext context, IReadOnlyList<TableView> tables)
    {
        var others = tables.Where(t => !Read(context, [t])).ToList();
        foreach (var alike in others.GroupBy(t => t.Columns).Where(a => a.Count() > 1).ToList())
            if (Read(context, [.. alike])) others.RemoveAll(alike.Contains);
        return others;
    }

    private static bool Read(ActionContext context, IReadOnlyList<TableView> tables)
    {
        if (List(context, tables) is not { } list) return false;
        ActionLog.Find(context, list.Columns, [], list.Rows);
        return true;
    }

    // The columns, and the rows that name who or when; null where the cells do not show a list.
    private static (ActionColumns Columns, List<RowView> Rows)? List(ActionContext context, IReadOnlyList<TableView> tables)
    {
        List<RowView> rows = [.. tables.SelectMany(t => t.Rows).Where(r => r.Cells.Count > 1 && !context.IsClaimed(r.Cells[0].At))];
        if (rows.Count < FewestRows || tables[0].Columns is < 2 or > MostColumns) return null;
        var judge = new ColumnJudge(context, rows, tables[0].Columns);
        if (judge.Find(null) is not { } columns || columns.Owner < 0 && columns.Due < 0) return null;
        List<RowView> told = [.. rows.Where(r => r.Starting(columns.Action) is not null && Says(context, r, columns))];
        if (told.Count < FewestRows) return null;
        // Running text with somebody beside it is a margin: the task is only a part of it. A list with nothing but names beside it has a task and no more in each of its cells.
        var fewest = columns is { Ref: < 0, Due: < 0, Status: < 0 } ? 1 : FewestTasks;
        var single = told.Count(r => SentenceSplitter.Split(context.Text.Text, r.Starting(columns.Action)!.At).Count < 2);
        var tasks = told.Count(r => ColumnCells.IsTask(context, r.Starting(columns.Action)!));
        if (single < fewest * told.Count || tasks < FewestTasks * told.Count) return null;
        return (columns, told);
    }

    /// <summary>What a head has left open, by the cells below it: also that what is called the subject, or what was said, are tasks.</summary>
    public static ActionColumns Fill(ActionContext context, TableView table, ActionColumns known, IReadOnlyList<RowView> rows)
    {
        List<RowView> wide = [.. rows.Where(r => r.Cells.Count > 1)];
        if (wide.Count < FewestRows || table.Columns > MostColumns) return known;
        if (known is { IsList: false, HasTasks: false })
        {
            // Where a word before them marks the tasks, the cells without it are talk.
            if (wide.Exists(r => r.Starting(known.Discussion) is { } said && InlineMarkers.Opens(context.Text.Of(said.At)))) return known;
            if (known.Action >= 0 || known.Discussion < 0 || ColumnCells.Of(context, wide, known.Discussion) is not { Task: >= Most, Words: <= 30 }) return known;
            known = known with { Action = known.Discussion, Discussion = -1 };
        }
        return new ColumnJudge(context, wide, table.Columns).Find(known) ?? known;
    }

    private static bool Says(ActionContext context, RowView row, ActionColumns columns) =>
        columns.Owner >= 0 && row.Starting(columns.Owner) is { } who && ColumnCells.IsWho(context, who) || columns.Due >= 0 && row.Starting(columns.Due) is { } when && ColumnCells.IsWhen(context, when);

    private ActionColumns? Find(ActionColumns? known)
    {
        var used = known is null ? [] : new HashSet<int> { known.Ref, known.Item, known.Action, known.Discussion, known.Owner, known.Due, known.Meeting, known.Revised, known.Closed, known.Type };
        if (known is not null) used.UnionWith(known.Statuses);
        int Take(int given, Func<ColumnCells, double> share, double least = Most)
        {
            if (given >= 0) return given;
            var best = _columns.Where(c => !used.Contains(c.Column) && c.Filled >= 2 && share(c) >= least).MaxBy(share)?.Column ?? -1;
            if (best >= 0) used.Add(best);
            return best;
        }
        var reference = Take(known?.Ref ?? -1, c => c.Rising && c.When < Most ? 1 : 0);
        // Of two columns of dates the later is when it is due, the earlier when it was agreed.
        var due = Take(known?.Due ?? -1, c => c.Who < Most && c.Words <= 8 && c.When >= Most ? c.MiddleDay?.DayNumber ?? int.MaxValue : 0, 1);
        var owner = Take(known?.Owner ?? -1, c => c.Words <= 9 ? c.Who : 0);
        var state = Take(known?.Status ?? -1, c => c.State);
        var meeting = Take(known?.Meeting ?? -1, c => due >= 0 && c.Words <= 5 ? c.When : 0);
        var action = known is { Action: >= 0 } or { Discussion: >= 0 } ? known.Action : Take(-1, c => c.Words >= 3 ? c.Task : 0, 0.25);
        if (known is not null) return known with { Ref = reference, Due = due, Owner = owner, Status = state, Meeting = meeting, Statuses = known.Statuses.Count > 0 || state < 0 ? known.Statuses : [state] };
        return action < 0 ? null : new(reference, -1, action, -1, owner, due, state, meeting) { Statuses = state >= 0 ? [state] : [] };
    }
}
