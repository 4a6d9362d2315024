using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Dates;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Actions;

/// <summary>The cells of one column, counted by what they hold.</summary>
internal sealed partial record ColumnCells(int Column, int Filled, double Who, double When, double State, double Task, double Words, bool Rising, DateOnly? MiddleDay)
{
    private const int LongestName = 90;
    private const int LongestTask = 60;

    [GeneratedRegex(@"^\(?(?:[A-Za-z][A-Za-z&]{0,7}[ ./-]?)?(?<n>\d{1,4})(?:[ ./-](?<n>\d{1,4})){0,3}(?<l>[a-z])?\)?[.:]?$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Code { get; }
    [GeneratedRegex(@"^\W*(?:open|ongoing|on-going|in progress|in hand|outstanding|pending|overdue|late|on track|on target|on time|under ?way|started|not (?:yet )?(?:started|done|complete)|carried (?:over|forward)|c/f|deferred|delayed|paused|awaiting|red|amber|green|blue|grey|[rag]{1}|new)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Standing { get; }

    public static ColumnCells Of(ActionContext context, IReadOnlyList<RowView> rows, int column)
    {
        List<CellView> cells = [.. rows.Select(r => r.Starting(column)).OfType<CellView>().Where(c => context.Text.Of(c.At).Any(char.IsLetterOrDigit))];
        if (cells.Count == 0) return new(column, 0, 0, 0, 0, 0, 0, false, null);
        double Share(Func<ActionContext, CellView, bool> test) => cells.Count(c => test(context, c)) / (double)cells.Count;
        var days = cells.Select(c => DateWords.First(context.Text.Text, c.At)?.On(context.Dates.Meeting)).OfType<DateOnly>().Order().ToList();
        return new(column, cells.Count, Share(IsWho), Share(IsWhen), Share(IsState), Share(IsTask), cells.Average(c => Spans.Words(context.Text.Of(c.At))), IsRising(context, cells), days.Count * 2 > cells.Count ? days[days.Count / 2] : null);
    }

    public static bool IsWho(ActionContext context, CellView cell) =>
        cell.At.Length <= LongestName && Spans.Words(context.Text.Of(cell.At)) <= 12 && OwnerCell.Read(context, cell).Owners.Count > 0;

    public static bool IsWhen(ActionContext context, CellView cell) =>
        cell.At.Length <= LongestName && Spans.Words(context.Text.Of(cell.At)) <= 10 && (DuePhrases.Whole(context.Text.Text, Spans.Trim(context.Text.Text, cell.At, " .,;"), context.Dates) is not null
            || DuePhrases.InCell(context.Text.Text, cell.At, context.Dates) is { Norm: not (null or "not-stated") } && Spans.Words(context.Text.Of(cell.At)) <= 6);

    private static bool IsState(ActionContext context, CellView cell)
    {
        var words = context.Text.Of(cell.At);
        return Standing.IsMatch(words) || words.Length <= 60 && ActionStatuses.Of(words) != ActionStatus.Open;
    }

    /// <summary>True of what somebody is to do, put as an order, with who before it, or as something to be done.</summary>
    public static bool IsTask(ActionContext context, CellView cell)
    {
        var words = context.Text.Of(cell.At);
        if (Spans.Words(words) is < 2 or > LongestTask) return false;
        var start = Spans.Trim(context.Text.Text, cell.At, " •–-*");
        return Asks(context, start) || words.IndexOf(": ", StringComparison.Ordinal) is > 0 and < 60 and var colon && Asks(context, new(cell.At.Start + colon + 2, cell.At.End));
    }

    private static bool Asks(ActionContext context, TextSpan span)
    {
        var words = context.Text.Of(span);
        return DeedVerbs.Begin(words) || words.StartsWith("To ", StringComparison.Ordinal) && DeedVerbs.Begin(words.AsSpan(3)) || OwnerFinder.Leading(context.Text.Text, span, context.People) is not null || ToBe.IsMatch(words);
    }

    [GeneratedRegex(@"\bto be \w+|^[^.]{2,60} to [a-z]{3,}", Patterns.Exact, Patterns.Limit)]
    private static partial Regex ToBe { get; }

    // "112", "118", "136a": each its own, and counting up.
    private static bool IsRising(ActionContext context, List<CellView> cells)
    {
        var codes = cells.ConvertAll(c => Code.Match(context.Text.Of(c.At).Trim()));
        if (cells.Count < 2 || codes.Count(c => c.Success) < 0.8 * cells.Count) return false;
        var keys = codes.FindAll(c => c.Success).ConvertAll(c => string.Concat(c.Groups["n"].Captures.Select(n => n.Value.PadLeft(4, '0'))) + c.Groups["l"].Value);
        var up = keys.Zip(keys.Skip(1)).Count(p => string.CompareOrdinal(p.First, p.Second) < 0);
        return keys.Distinct().Count() > 0.9 * keys.Count && (up >= 0.7 * (keys.Count - 1) || up <= 0.3 * (keys.Count - 1));
    }
}
