using System.Text.RegularExpressions;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Actions;

/// <summary>Which columns of a table hold what, by its head; -1 where there is none.</summary>
internal sealed partial record ActionColumns(int Ref, int Item, int Action, int Discussion, int Owner, int Due, int Status, int Meeting)
{
    /// <summary>Columns that say what became of an action: progress and RAG may stand apart.</summary>
    public IReadOnlyList<int> Statuses { get; init; } = [];

    /// <summary>A later date that goes before the first one.</summary>
    public int Revised { get; init; } = -1;

    /// <summary>When an action was closed: a date there says that it is done.</summary>
    public int Closed { get; init; } = -1;

    /// <summary>Whether a row is an action, a decision or a note.</summary>
    public int Type { get; init; } = -1;

    [GeneratedRegex(@"^((date )?(shut|closed|completed|done|finished|signed off|achieved)( (on|off|date))?|(closure|completion|closed) date|date of (closure|completion))$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex ClosedHead { get; }
    [GeneratedRegex(@"^(type|kind|category|nature)( of (entry|item|row))?$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex TypeHead { get; }
    [GeneratedRegex(@"^(meetings?( date)?|date( of meeting| raised| agreed| set| added| of action)?|raised|date/meeting)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex MeetingHead { get; }
    [GeneratedRegex(@"^(descriptions?|details?|issue|summary)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Description { get; }
    [GeneratedRegex(@"^(what )?((was|we|they|the \w+) )?(agreed|decided|asked for|promised)( at the \w+)?$|^(matter|request|commission|undertaking|issue)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex AgreedHead { get; }
    [GeneratedRegex(@"\b(discussion|minutes?|notes?|narrative|record|said|discussed)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Talk { get; }

    // A log of challenges: who put what to whom.
    [GeneratedRegex(@"^(who|from whom|asked|put|raised|challenged?)( by)? to (whom|who)$|^(the )?challenges?( (made|raised|put|recorded))?$|^(asked|put|addressed) (of|to)$|^challenge(d|r)?( (by|to|from))?$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Put { get; }

    [GeneratedRegex(@"^(revised|new|extended|current|updated)( due| target| completion)?( date| deadline| timescale)?$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Later { get; }

    /// <summary>A column of actions makes a list; a column of notes behind it does not change that.</summary>
    public bool IsList => Action >= 0 && (Discussion < 0 || Discussion > Action && Owner > Action);

    /// <summary>Minutes with the tasks in a column of their own, and who beside it.</summary>
    public bool HasTasks => Action >= 0 && Owner >= 0 && Action != Owner;

    // "Min. Action" over two columns of a table that lines do not part: two heads in one cell.
    private static List<(int Column, string Words, ColumnMeaning Meaning)> Heads(int column, string words, int next)
    {
        var meaning = ColumnHeads.Of(words);
        for (var at = words.IndexOf(' '); meaning == ColumnMeaning.None && at > 0; at = words.IndexOf(' ', at + 1))
            if (ColumnHeads.Of(words[..at]) is not ColumnMeaning.None and var left && ColumnHeads.Of(words[(at + 1)..]) is not ColumnMeaning.None and var right && (next > column + 1 || left is ColumnMeaning.Reference or ColumnMeaning.Item && right == ColumnMeaning.Action))
                return [(column, words[..at], left), (next > column + 1 ? column + 1 : column, words[(at + 1)..], right)];
        return [(column, words, meaning)];
    }

    public static ActionColumns? Of(BoardText text, RowView row)
    {
        // "Action" alone over the margin: beside each paragraph stands who is to act.
        if (row.Cells is [{ Column: > 0 } margin] && ColumnHeads.Of(text.Of(margin.At)) is ColumnMeaning.Action or ColumnMeaning.Owner)
            return new(-1, -1, -1, margin.Column - 1, margin.Column, -1, -1, -1);
        if (row.Cells.Count < 2) return null;
        var heads = row.Cells.SelectMany((c, i) => Heads(c.Column, text.Of(c.At).Trim().Trim(':', '*'), i + 1 < row.Cells.Count ? row.Cells[i + 1].Column : c.Column + 2)).ToList();
        var loose = row.Cells.Count > 2 && row.Cells.All(c => c.At.Length <= 50) && heads.Exists(h => h.Meaning != ColumnMeaning.None);
        if (loose) heads = heads.ConvertAll(h => h.Meaning == ColumnMeaning.None && h.Words.Length is > 2 and < 50 ? h with { Meaning = ColumnHeads.Near(h.Words) } : h);
        int Of(ColumnMeaning meaning) => heads.Where(m => m.Meaning == meaning).Select(m => m.Column).FirstOrDefault(-1);
        var (action, owner, due, status) = (Of(ColumnMeaning.Action), Of(ColumnMeaning.Owner), Of(ColumnMeaning.Due), Of(ColumnMeaning.Status));
        var (discussion, reference) = (Of(ColumnMeaning.Discussion), Of(ColumnMeaning.Reference));
        var meeting = heads.Where(h => MeetingHead.IsMatch(h.Words)).Select(h => h.Column).FirstOrDefault(-1);
        if (due < 0 && owner >= 0 && meeting > owner) (due, meeting) = (meeting, -1);
        // "Action ref | Description | Who": the description is the action.
        if (action < 0 && owner >= 0 && heads.Exists(h => h.Words.StartsWith("Action", StringComparison.OrdinalIgnoreCase)))
            (action, discussion) = heads.Where(h => Description.IsMatch(h.Words)).Select(h => h.Column).FirstOrDefault(-1) is >= 0 and var column ? (column, -1) : (action, discussion);
        // "Item | Discussion | Action": the last column holds who; there is no other one for it.
        if (owner < 0 && action > 0 && discussion >= 0) (owner, action) = (action, -1);
        // "No. | What was agreed | Lead | To be done by | RAG": beside numbers, dates and progress that is the action.
        if (action < 0 && reference >= 0 && owner >= 0 && due >= 0 && status >= 0 && new[] { discussion, Of(ColumnMeaning.Subject), heads.Where(h => AgreedHead.IsMatch(h.Words)).Select(h => h.Column).FirstOrDefault(-1) }.Max() is >= 0 and var agreed && !heads.Exists(h => h.Column == agreed && Talk.IsMatch(h.Words))) (action, discussion) = (agreed, -1);
        if (owner < 0 && !(action >= 0 && (due >= 0 || status >= 0))) return null;
        if (heads.Exists(h => Put.IsMatch(h.Words))) return null;
        if (discussion < 0 && action < 0) discussion = Of(ColumnMeaning.Subject);
        if (discussion < 0 && action < 0) return null;
        return new(reference, Of(ColumnMeaning.Item), action, discussion, owner, due, status, meeting)
        {
            Closed = heads.Where(h => ClosedHead.IsMatch(h.Words)).Select(h => h.Column).FirstOrDefault(-1),
            Type = heads.Where(h => TypeHead.IsMatch(h.Words)).Select(h => h.Column).FirstOrDefault(-1),
            Statuses = [.. heads.Where(h => h.Meaning == ColumnMeaning.Status).Select(h => h.Column)],
            Revised = heads.Where(h => h.Column != due && Later.IsMatch(h.Words)).Select(h => h.Column).FirstOrDefault(-1),
        };
    }
}
