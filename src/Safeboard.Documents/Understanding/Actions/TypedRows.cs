using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Dates;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Actions;

/// <summary>Minutes whose rows begin with what they are, by a letter or a word: "A | Send the figures | OB, by 1 June", "Decision | Plan adopted".</summary>
internal static partial class TypedRows
{
    private const int Fewest = 4;

    [GeneratedRegex(@"^(?:[A-Za-z]\d{0,2}|actions?|decisions?|decided|agreed|info(?:rmation)?|notes?|noted|discussion|risks?|challenges?|questions?|updates?|parked|for (?:info(?:rmation)?|action|decision|noting))[.:)]?$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Code { get; }
    [GeneratedRegex(@"^(?:A\d{0,2}|actions?|for action)[.:)]?$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex IsTask { get; }
    [GeneratedRegex(@"^(?:D\d{0,2}|decisions?|decided|agreed|for decision)[.:)]?$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex IsDecision { get; }

    /// <summary>The tables whose rows are of this form; they are one list, however often a heading parts them.</summary>
    public static HashSet<int> Find(ActionContext context)
    {
        var text = context.Text;
        var tables = text.Tables.Where(t => t.Columns is 2 or 3 or 4 && t.Rows.All(r => r.Cells is [{ Column: 0 } code, _, ..] && Code.IsMatch(text.Of(code.At)))).ToList();
        List<RowView> rows = [.. tables.SelectMany(t => t.Rows)];
        var codes = rows.ConvertAll(r => text.Of(r.Cells[0].At).TrimEnd('.', ':', ')'));
        // Letters that only count the rows, and the marks of a list of those present, say nothing of this kind.
        if (rows.Count < Fewest || codes.Distinct().Count() is < 2 or > 9 || codes.Distinct().Count() == codes.Count || !codes.Exists(c => IsTask.IsMatch(c)) || !codes.Exists(c => !IsTask.IsMatch(c))) return [];
        if (rows.Count(r => Spans.Words(text.Of(r.Cells[1].At)) > 4) * 3 < rows.Count * 2) return [];
        foreach (var row in rows) Read(context, row);
        return [.. tables.Select(t => t.Number)];
    }

    private static void Read(ActionContext context, RowView row)
    {
        var code = context.Text.Of(row.Cells[0].At);
        var cell = row.Cells[1].At;
        if (context.Text.IsStruck(cell)) return;
        if (IsDecision.IsMatch(code)) MarkerContent.AddDecision(context, Spans.Trim(context.Text.Text, cell));
        else if (IsTask.IsMatch(code)) Task(context, cell, row.Cells.Count > 2 ? row.Cells[2] : null, row.Cells.Count > 3 ? row.Cells[3] : null);
    }

    private static void Task(ActionContext context, TextSpan cell, CellView? who, CellView? when)
    {
        if (MarkerContent.Of(context.Text.Of(cell), context) is MarkerMeaning.Nothing or MarkerMeaning.ForwardPlan) return;
        var named = who is null ? null : OwnerCell.Read(context, who);
        var due = when is null ? null : DuePhrases.InCell(context.Text.Text, when.At, context.Dates);
        var task = named is null or { Owners.Count: 0, Due: null } ? TaskLine.Read(context, cell) : new(Spans.Trim(context.Text.Text, cell), named.Owners, named.Due);
        context.Add(InlineMarkers.Marked(context, null, task.Owners, due ?? task.Due, ActionMerge.ListRow, 0.93), task.Task, new(cell.Start, (when ?? who)?.At.End ?? cell.End));
    }
}
