using Safeboard.Documents.Model;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Imports.Logs;

/// <summary>What a column of an action log can hold.</summary>
public enum LogField { Nothing, Reference, Text, Owner, Due, Status, Agreed, Update, Group }

/// <summary>A row of a log as it stands in the file.</summary>
/// <param name="Row">From 1, with the headings.</param>
public sealed record LogRow(int Row, IReadOnlyList<string?> Cells);

/// <summary>An action log as a board kept it: a spreadsheet, or a table in a document. Columns are known by their headings; what is not known somebody chooses.</summary>
public sealed record ActionLogTable(IReadOnlyList<string> Headings, IReadOnlyList<LogRow> Rows)
{
    /// <summary>Rows that one log may have.</summary>
    public const int MostRows = 5_000;
    private const int MostRowsAbove = 10;

    private static readonly Dictionary<string, LogField> Words = ReadTables.Headings(
        (LogField.Reference, "ref|ref no|reference|action ref|action reference|no|no.|number|action no|action number|id|action id|#|item ref"),
        (LogField.Text, "action|actions|action required|action agreed|agreed action|task|what|description|action description|details|detail|action point|what is to be done|required action|agreed actions"),
        (LogField.Owner, "owner|owners|lead|leads|who|by whom|responsible|responsible person|person responsible|responsibility|lead officer|action owner|lead agency|assigned to|allocated to|owner/lead|action by|agency"),
        (LogField.Due, "due|due date|by when|when|deadline|target date|timescale|timescales|date due|target|complete by|completion date (target)|action by date|review date"),
        (LogField.Status, "status|state|rag|rag status|progress status|open/closed|complete|completed|complete?|completed?|done|done?|current status"),
        (LogField.Agreed, "agreed|agreed on|date agreed|date raised|raised|date|meeting date|date of meeting|meeting|date added|raised on|date of action|date set"),
        (LogField.Update, "update|updates|progress|comments|comment|notes|progress update|progress/comments|latest update|outcome|update/comments|narrative|update / progress"),
        (LogField.Group, "group|board/group|committee|sub-group|subgroup|sub group|source meeting|raised at|forum"));

    /// <summary>The table of the reading whose headings are most like those of a log; null where there is no table.</summary>
    public static ActionLogTable? Of(DocumentReading reading)
    {
        var tables = ReadTables.Of(reading, '\n').Select(RowsOf).Where(rows => rows.Count > 1).ToList();
        var heads = tables.SelectMany(rows => rows.Take(MostRowsAbove).Select((row, at) => (Rows: rows, At: at, Known: Guess(row.Cells).Count(f => f != LogField.Nothing)))).OrderByDescending(h => h.Known).FirstOrDefault();
        if (heads.Rows is null) return null;
        var headings = heads.Rows[heads.At].Cells.Select(cell => cell ?? "").ToList();
        // A log may go on in more tables of the same shape: each page of a document has its own.
        var body = tables.SkipWhile(t => t != heads.Rows).SelectMany(rows => rows == heads.Rows ? rows.Skip(heads.At + 1) : Continues(rows, headings)).Where(row => row.Cells.Any(c => c is not null));
        return new(headings, [.. body.Take(MostRows + 1)]);
    }

    /// <summary>What each heading means, by its words; each field once.</summary>
    public static IReadOnlyList<LogField> Guess(IReadOnlyList<string?> headings)
    {
        var taken = new HashSet<LogField>();
        return [.. headings.Select(heading => Words.TryGetValue((heading ?? "").Trim().TrimEnd(':', '?').ToLowerInvariant(), out var field) && taken.Add(field) ? field : LogField.Nothing)];
    }

    private static IEnumerable<LogRow> Continues(List<LogRow> rows, List<string> headings)
    {
        if (rows.Max(r => r.Cells.Count) != headings.Count) return [];
        return rows[0].Cells.Select(c => c ?? "").SequenceEqual(headings, StringComparer.OrdinalIgnoreCase) ? rows.Skip(1) : rows;
    }

    private static List<LogRow> RowsOf(IReadOnlyList<ReadRow> rows)
    {
        var columns = rows.Max(r => r.Cells.Keys.Max()) + 1;
        return [.. rows.Select(row => new LogRow(row.Number, [.. Enumerable.Range(0, columns).Select(at => row.Cells.GetValueOrDefault(at).TrimmedOrNull)]))];
    }
}
