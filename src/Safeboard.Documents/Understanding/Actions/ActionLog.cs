using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Reading;
using Safeboard.Documents.Understanding.Dates;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Actions;

/// <summary>The rows of an action list or rolling log, and of minutes with a column of tasks.</summary>
internal sealed partial class ActionLog
{
    [GeneratedRegex(@"\b(forward plan|future (agenda )?items?|items? for (future|next|the next)|work plan|for the (next )?agenda)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex ForwardPlan { get; }

    private readonly ActionContext _context;
    private readonly ActionColumns _columns;
    private readonly List<DateOnly> _meetings = [];
    private MeetingDates _dates;
    private bool _forward;

    private ActionLog(ActionContext context, ActionColumns columns, IReadOnlyList<RowView> rows)
    {
        (_context, _columns, _dates) = (context, columns, context.Dates);
        _meetings.AddRange(rows.Select(MeetingOf).OfType<DateOnly>().Distinct().Order());
    }

    public static void Find(ActionContext context, ActionColumns columns, IReadOnlyList<RowView> above, IReadOnlyList<RowView> rows)
    {
        var log = new ActionLog(context, columns, [.. above, .. rows]);
        foreach (var row in above) log.Section(row);
        foreach (var row in rows) log.Read(row);
    }

    private void Read(RowView row)
    {
        if (Section(row)) return;
        if (_columns.Meeting >= 0 && MeetingOf(row) is { } meeting) _dates = DatesFrom(meeting);
        if (row.Starting(_columns.Action) is not { } cell) return;
        var words = _context.Text.Of(cell.At);
        if (OfOldAction(row, words)) return;
        if (Decided.Match(words) is { Success: true } decided) { MarkerContent.AddDecision(_context, Spans.Trim(_context.Text.Text, new(cell.At.Start + decided.Length, cell.At.End))); return; }
        var named = _columns is { IsList: true, Owner: >= 0 } && row.Starting(_columns.Owner) is not null && words.Length > 4;
        if (Spans.Words(words) < 2 && !named || ColumnHeads.Of(words) != ColumnMeaning.None) return;
        if (IsOther(row)) return;
        if (_forward) { MarkerContent.AddForwardPlan(_context, Spans.Trim(_context.Text.Text, cell.At)); return; }
        var tasks = Parallel(row, cell) ?? Tasks(cell);
        var owners = OwnersOf(row, tasks.Count);
        for (var i = 0; i < tasks.Count; i++) Add(row, tasks[i], owners[i], tasks.Count > 1 ? Line(row, _columns.Due, i, tasks.Count) : null);
        if (_columns.IsList) _context.Claimed.Add(new(row.Cells[0].At.Start, row.Cells[^1].At.End));
    }

    [GeneratedRegex(@"^(decisions?|decided|agreed|resolved|noted)\s?[:–-]\s+", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Decided { get; }

    // "A23-029 Escalation survey. 212 responses." beside "Closed": an old action, and what became of it.
    private bool OfOldAction(RowView row, string words)
    {
        if (_columns.Discussion < 0 || Spans.Words(words) > 3 || ActionStatuses.Of(words) is not (not ActionStatus.Open and var status) || row.Starting(_columns.Discussion) is not { } cell) return false;
        if (_context.References.In(new(cell.At.Start, cell.At.Start + 2)).FirstOrDefault() is not { } reference) return false;
        var task = SentenceSplitter.Split(_context.Text.Text, Spans.Trim(_context.Text.Text, new(reference.At.End, cell.At.End), " :–-."))[0];
        _context.Add(new ActionReading { Ref = reference.Text, Owner = OwnersOf(row, 1)[0], Explicit = true, Status = status, Confidence = 0.85, Why = "An old action with what became of it in the column beside it" }, task, cell.At);
        return true;
    }

    [GeneratedRegex(@"\b(actions?|tasks?|to do|follow[- ]?up|commission|request)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex ActionType { get; }

    // A log may hold decisions, notes and entries of the forward plan as well: a column says which.
    private bool IsOther(RowView row)
    {
        if (ActionTables.Text(_context, row, _columns.Type) is not { Length: > 0 } type || ActionType.IsMatch(type)) return false;
        if (ForwardPlan.IsMatch(type)) MarkerContent.AddForwardPlan(_context, row.Starting(_columns.Action)!.At);
        _context.Claimed.Add(new(row.Cells[0].At.Start, row.Cells[^1].At.End));
        return true;
    }

    private void Add(RowView row, TextSpan task, List<string> owners, TextSpan? line)
    {
        var words = _context.Text.Of(task);
        var meaning = MarkerContent.Of(words, _context);
        if (meaning == MarkerMeaning.ForwardPlan) { MarkerContent.AddForwardPlan(_context, task); return; }
        if (meaning is MarkerMeaning.Nothing || _context.Text.IsStruck(task) || owners.Count == 0 && MarkerContent.SaysDecision(words)) return;
        if (owners.Count == 0 && OwnerFinder.Trailing(_context, task) is { } trailing) (task, owners) = (trailing.Task, trailing.Owners);
        var (due, norm) = line is { } own ? ActionTables.DueIn(_context, own, _dates) : ActionTables.DueOf(_context, row, _columns.Revised, _dates) is { Due: not null } later ? later : ActionTables.DueOf(_context, row, _columns.Due, _dates);
        var status = ActionTables.StatusOf(_context, row, _columns);
        if (due is null && _columns.Due < 0 && row.Starting(_columns.Owner) is { } who && OwnerCell.Read(_context, who).Due is { } beside) (due, norm) = (_context.Text.Of(beside.At), beside.Norm);
        if (due is null && status == ActionStatus.Open && _columns.Due < 0) (due, norm) = NewDate(row);
        _context.Add(new ActionReading
        {
            Ref = _columns.IsList && ActionTables.Text(_context, row, _columns.Ref) is { Length: > 0 and <= 16 } reference && reference.Any(char.IsDigit) ? reference.TrimEnd('.') : null,
            Owner = owners,
            Due = due,
            DueNorm = norm,
            Item = ActionTables.Text(_context, row, _columns.Item)?.TrimEnd('.') is { Length: > 0 and <= 8 } item ? item : null,
            Explicit = true,
            Status = status != ActionStatus.Open ? status : ActionStatuses.Of(due ?? ActionTables.Text(_context, row, _columns.Due) ?? ""),
            Confidence = 0.95,
            Why = ActionMerge.ListRow,
        }, task);
    }

    [GeneratedRegex(@"\b(?:(?:new|revised|extended|next|target|due) date|carr(?:y|ied) (?:over|forward)|c/f(?:wd)?|roll(?:ed)? (?:forward|over)|moved|deferred|extended|postponed|put back|finish|now(?: due)?|due|by|before|to be (?:done|pursued|completed|taken|finished))\b.*$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Later { get; }

    // "Not done. New date: 11 July", "Carry over to August": progress may say until when.
    private (string? Due, string? Norm) NewDate(RowView row)
    {
        foreach (var column in _columns.Statuses)
        {
            if (row.Starting(column) is not { } cell || Later.Match(_context.Text.Of(cell.At)) is not { Success: true } later) continue;
            var due = DuePhrases.InCell(_context.Text.Text, new(cell.At.Start + later.Index, cell.At.End), _dates);
            if (due?.Norm is not (null or "not-stated")) return (_context.Text.Of(due.At), due.Norm);
        }
        return (null, null);
    }

    // As many lines in the column of tasks as in that of the owners or of the dates: each line is a task.
    private List<TextSpan>? Parallel(RowView row, CellView cell)
    {
        var count = cell.Blocks.Count;
        if (count < 2 || _columns.Owner < 0 || row.Starting(_columns.Owner)?.Blocks.Count != count && (_columns.Due < 0 || row.Starting(_columns.Due)?.Blocks.Count != count)) return null;
        var lines = cell.Blocks.Select(b => Spans.Trim(_context.Text.Text, _context.Text.Blocks[b].At, " •–-")).ToList();
        return lines.TrueForAll(l => Spans.Words(_context.Text.Of(l)) >= 3) ? lines.ConvertAll(Unlettered) : null;
    }

    [GeneratedRegex(@"^\(?(?:[a-h]|[ivx]{1,4}|\d{1,2})[).]\s+", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Letter { get; }

    private TextSpan Unlettered(TextSpan line) =>
        Letter.Match(_context.Text.Of(line)) is { Success: true } letter ? new(line.Start + letter.Length, line.End) : line;

    private TextSpan? Line(RowView row, int column, int line, int tasks) =>
        column >= 0 && row.Starting(column) is { } cell && cell.Blocks.Count == tasks ? _context.Text.Blocks[cell.Blocks[line]].At : null;

    // Several tasks in one cell are several actions where each is a paragraph of its own.
    private List<TextSpan> Tasks(CellView cell)
    {
        var blocks = cell.Blocks.Select(b => Spans.Trim(_context.Text.Text, _context.Text.Blocks[b].At, " •–-")).Where(b => b.Length > 0).ToList();
        if (blocks.Count > 1 && blocks.TrueForAll(b => Spans.Words(_context.Text.Of(b)) >= 2 && (char.IsUpper(_context.Text.Text[b.Start]) || cell.Blocks.Any(i => _context.Text.Blocks[i].InList)) && OwnerFinder.Leading(_context.Text.Text, b, _context.People) is not null)) return blocks;
        return blocks.Count > 1 && cell.Blocks.All(i => _context.Text.Blocks[i].Kind == BlockKind.ListItem) ? blocks : [Spans.Trim(_context.Text.Text, cell.At)];
    }

    private List<List<string>> OwnersOf(RowView row, int tasks)
    {
        if (_columns.Owner < 0 || row.Starting(_columns.Owner) is not { } cell) return [.. Enumerable.Range(0, tasks).Select(_ => new List<string>())];
        var lines = cell.Blocks.Select(b => _context.Text.Of(_context.Text.Blocks[b])).ToList();
        if (tasks > 1 && lines.Count == tasks) return [.. lines.Select(Owners)];
        var all = _columns.Due < 0 && OwnerCell.Read(_context, cell) is { Owners.Count: > 0, Due: not null } both ? both.Owners : Owners(string.Join(';', lines).Replace('\n', ';'));
        return [.. Enumerable.Repeat(all, tasks)];
    }

    private List<string> Owners(string text) =>
        text.Any(char.IsLetter) && text is not ("TBC" or "tbc" or "n/a" or "N/A") ? OwnerWords.Split(text, _context.People) : [];

    // "Board 20 June 2018" over its rows: their dates count from that meeting.
    private bool Section(RowView row)
    {
        var words = _context.Text.Of(row.Cells[0].At);
        if (row.Cells.Count > 1 && IsMeeting(row)) { _dates = DatesFrom(MeetingOf(row)!.Value); return true; }
        if (row.Cells.Count > 1 && row.Cells.Any(c => _context.Text.Of(c.At) != words) || Spans.Words(words) > 12) return false;
        _forward = ForwardPlan.IsMatch(words);
        if (DateWords.First(_context.Text.Text, row.Cells[0].At)?.On(null) is { } day) _dates = DatesFrom(day);
        return true;
    }

    [GeneratedRegex(@"^(?:(?:actions?|agreed|from|raised|set) (?:from|at|by|the)? ?)?(?:(?:the )?[\w&]+ )?(?:meeting|board|executive|exec|committee|group|panel)\b.{0,20}\d{4}", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex MeetingRow { get; }

    // "Meeting of 18 May 2023" beside who was in the chair.
    private bool IsMeeting(RowView row) =>
        _columns.Meeting < 0 && row.Cells[0].Column != _columns.Action && MeetingRow.IsMatch(_context.Text.Of(row.Cells[0].At)) && Spans.Words(_context.Text.Of(row.Cells[0].At)) <= 9 && DateWords.First(_context.Text.Text, row.Cells[0].At)?.On(null) is not null;

    private DateOnly? MeetingOf(RowView row)
    {
        var cell = row.Cells.Count == 1 || IsMeeting(row) ? row.Cells[0] : _columns.Meeting >= 0 ? row.Starting(_columns.Meeting) : null;
        return cell is not null ? DateWords.First(_context.Text.Text, cell.At)?.On(null) : null;
    }

    private MeetingDates DatesFrom(DateOnly meeting)
    {
        var later = _meetings.Where(m => m > meeting).Concat(_context.Dates.Next.Where(d => d > meeting)).Distinct().Order().ToList();
        return new(meeting, later);
    }
}
