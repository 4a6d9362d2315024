using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Figures;

/// <summary>Scorecards: a table whose rows begin with what is counted and go on with numbers.</summary>
internal static partial class FigureTables
{
    [GeneratedRegex(@"^£?\s?\d{1,3}(,?\d{3})*(\.\d+)?\s?(%|k|m)?$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Number { get; }

    /// <summary>Columns that number, date or rate what stands in the row.</summary>
    [GeneratedRegex(@"\b(ref|no|number of item|item|page|paper|min|para|date|when|age|year group|rank|score|likelihood|impact|rag|risk|attended|attendance|tel|phone|target date)\b|^#?$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex NoCount { get; }

    public static void Find(BoardText text, SpanSet skip, List<StatisticReading> found)
    {
        foreach (var table in text.Tables)
        {
            if (table.Rows.Count < 3 || table.Columns is < 2 or > 14 || skip.Overlaps(table.At) || !IsScorecard(text, table)) continue;
            text.Check();
            foreach (var row in table.Rows.Skip(1)) Row(text, table.Rows[0], row, found);
        }
    }

    // Most of what stands beside the first column is a number.
    private static bool IsScorecard(BoardText text, TableView table)
    {
        var beside = table.Rows.Skip(1).SelectMany(r => r.Cells.Where(c => c.Column > 0)).ToList();
        return beside.Count > 1 && 2 * beside.Count(c => c.At.Length < 15 && Number.IsMatch(text.Of(c.At))) > beside.Count;
    }

    private static void Row(BoardText text, RowView head, RowView row, List<StatisticReading> found)
    {
        if (row.Starting(0) is not { } label || text.Of(label.At).Count(char.IsLetter) < 4) return;
        foreach (var cell in row.Cells)
        {
            var value = text.Of(cell.At);
            if (cell.Column == 0 || value.Length > 14 || !Number.IsMatch(value)) continue;
            var column = head.At(cell.Column) is { } named ? text.Of(named.At) : null;
            if (column is null || NoCount.IsMatch(column)) continue;
            found.Add(new StatisticReading
            {
                Text = text.Of(new TextSpan(label.At.Start, cell.At.End)),
                At = new(label.At.Start, cell.At.End),
                Page = text.PageAt(cell.At.Start),
                Value = value,
                Unit = value.Contains('%') || column.Contains('%') ? "percent" : value.Contains('£') || column.Contains('£') ? "GBP" : "count",
                Subject = text.Of(label.At),
                Period = column,
                Confidence = 0.7,
                Why = "A number in a table, with what its row and column are headed",
            });
        }
    }
}
