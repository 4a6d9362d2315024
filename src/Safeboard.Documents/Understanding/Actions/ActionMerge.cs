using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Actions;

/// <summary>One action that stands in a summary table and again in the text is one action.</summary>
internal static class ActionMerge
{
    /// <summary>The reason given for a row of an action list.</summary>
    public const string ListRow = "A row of an action list";

    public static List<ActionReading> Run(List<ActionReading> actions)
    {
        var listed = actions.Where(a => a.Why == ListRow).ToList();
        var others = actions.Except(listed).ToList();
        if (listed.Count == 0 || others.Count == 0) return Sorted(actions);
        foreach (var row in listed)
        {
            var twin = Twin(row, others);
            if (twin < 0) { others.Add(row); continue; }
            others[twin] = Joined(others[twin], row);
        }
        return Sorted(others);
    }

    private const string ListedToo = "; it stands in the action list too";

    private static int Twin(ActionReading row, List<ActionReading> others)
    {
        int best = -1;
        var most = 0.0;
        for (var i = 0; i < others.Count; i++)
        {
            if (others[i].Why is { } why && (why == ListRow || why.EndsWith(ListedToo, StringComparison.Ordinal))) continue;
            var same = SameReference(row.Ref, others[i].Ref);
            var likeness = Likeness(row.Text, others[i].Text);
            var score = same ? 1 + likeness : likeness >= 0.45 ? likeness : 0;
            if (score > most) (best, most) = (i, score);
        }
        return best;
    }

    private static ActionReading Joined(ActionReading prose, ActionReading row) => prose with
    {
        Owner = row.Owner.Count > 0 ? row.Owner : prose.Owner,
        Due = row.Due ?? prose.Due,
        DueNorm = row.Due is null ? prose.DueNorm : row.DueNorm is null or "not-stated" && prose.DueNorm is not null ? prose.DueNorm : row.DueNorm,
        Ref = prose.Ref ?? row.Ref,
        Status = row.Status,
        Explicit = true,
        Confidence = Math.Max(prose.Confidence, row.Confidence),
        Why = prose.Why + ListedToo,
    };

    private static bool SameReference(string? a, string? b) =>
        a is not null && b is not null && Digits(a) is { Length: > 0 } x && x == Digits(b);

    // "Action 3" and "3", "AP11/19a" and "AP11/19".
    private static string Digits(string reference) => string.Concat(reference.Where(c => char.IsDigit(c) || c is '/' or '-' or '.')).Trim('.', '-');

    public static double Likeness(string a, string b)
    {
        var x = Words(a);
        var y = Words(b);
        if (x.Count == 0 || y.Count == 0) return 0;
        var common = x.Count(y.Contains);
        return 2.0 * common / (x.Count + y.Count) is var f && common >= Math.Min(x.Count, y.Count) * 0.8 ? Math.Max(f, 0.5) : f;
    }

    private static HashSet<string> Words(string text) =>
        [.. Regex.Split(text.ToLowerInvariant(), @"[^\w£%]+", RegexOptions.None, TimeSpan.FromSeconds(1)).Where(w => w.Length > 2 && w is not ("the" or "and" or "for" or "with" or "that" or "was" or "will" or "would" or "are"))];

    private static List<ActionReading> Sorted(List<ActionReading> actions) => [.. actions.OrderBy(a => a.At!.Value.Start)];
}
