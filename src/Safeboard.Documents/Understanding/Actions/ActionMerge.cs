using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.People;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Actions;

/// <summary>One action that stands in a summary table and again in the text is one action.</summary>
internal static partial class ActionMerge
{
    /// <summary>The reason given for a row of an action list.</summary>
    public const string ListRow = "A row of an action list";

    private const string ListedToo = "; it stands in the action list too";

    public static List<ActionReading> Run(List<ActionReading> actions, PeopleIndex people)
    {
        var rows = actions.Where(a => a.Why == ListRow).ToList();
        var prose = actions.Where(a => a.Why != ListRow).Select(a => new Told(a, Words(a.Text))).ToList();
        var merged = new List<ActionReading>(actions.Count);
        foreach (var row in rows)
        {
            var twin = prose.Count > 0 ? Twin(row, prose, people) : -1;
            merged.Add(twin < 0 ? row : Joined(prose[twin].Action, row));
            if (twin >= 0) prose.RemoveAt(twin);
        }
        return merged.Concat(prose.Select(p => p.Action)).InTextOrder();
    }

    private static int Twin(ActionReading row, List<Told> prose, PeopleIndex people)
    {
        var best = -1;
        var most = 0.0;
        var words = Words(row.Text);
        for (var i = 0; i < prose.Count; i++)
        {
            var same = SameReference(row.Ref, prose[i].Action.Ref);
            var likeness = Likeness(words, prose[i].Words);
            var score = same ? 1 + likeness : likeness >= Enough(row, prose[i].Action, people) ? likeness : 0;
            if (score > most) (best, most) = (i, score);
        }
        return best;
    }

    // A summary says it in few words: the same owner, and the same item, make up for what is left out.
    private static double Enough(ActionReading row, ActionReading prose, PeopleIndex people)
    {
        var owner = row.Owner.Any(a => prose.Owner.Any(b => people.Same(a, b)));
        var item = row.Item is { } a && prose.Item is { } b && a.TrimEnd('.') == b.TrimEnd('.');
        return owner && item ? 0.25 : owner ? 0.36 : 0.45;
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

    private static double Likeness(HashSet<string> x, HashSet<string> y)
    {
        if (x.Count == 0 || y.Count == 0) return 0;
        var common = x.Count(y.Contains);
        return 2.0 * common / (x.Count + y.Count) is var f && common >= Math.Min(x.Count, y.Count) * 0.8 ? Math.Max(f, 0.5) : f;
    }

    private static HashSet<string> Words(string text) =>
        [.. Between.Split(text.ToLowerInvariant()).Where(w => w.Length > 2 && w is not ("the" or "and" or "for" or "with" or "that" or "was" or "will" or "would" or "are"))];

    [GeneratedRegex(@"[^\w£%]+", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Between { get; }

    /// <summary>An action and the words that it is known by.</summary>
    private sealed record Told(ActionReading Action, HashSet<string> Words);
}
