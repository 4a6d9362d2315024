using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Actions;

/// <summary>Several tasks in one sentence or line, each with an owner of its own: "OB to ring them; JM to write", "OB: figures / JM: slides".</summary>
internal static partial class TaskParts
{
    /// <summary>Characters that may stand before a task in the same sentence.</summary>
    private const int LongestLead = 140;

    [GeneratedRegex(@";\s+(?:and\s+)?|\s+/\s+|,?\s+and\s+(?=[A-Z]|the |all |each )", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Mark { get; }

    /// <summary>The parts, each from its owner on; the whole where it is one task.</summary>
    public static List<TextSpan> Split(ActionContext context, TextSpan whole)
    {
        var text = context.Text.Text;
        var parts = new List<TextSpan>();
        var from = whole.Start;
        if (HasOwner(context, whole, labels: true))
        {
            for (var mark = Mark.Match(text, whole.Start, whole.Length); mark.Success; mark = mark.NextMatch())
            {
                if (mark.Index < from + 8 || !HasOwner(context, new(from, mark.Index), labels: true) || !HasOwner(context, new(mark.Index + mark.Length, whole.End), labels: !mark.Value.Contains("and", StringComparison.Ordinal))) continue;
                parts.Add(Spans.Trim(text, new(from, mark.Index), " ,;/"));
                from = mark.Index + mark.Length;
            }
        }
        parts.Add(new(from, whole.End));
        return parts;
    }

    [GeneratedRegex(@"[;,:]\s|\s[–-]\s", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Part { get; }

    /// <summary>The clause at the end of a sentence in which somebody known is to do something: "Report noted – OB to circulate it".</summary>
    public static (TextSpan Task, (List<string> Owners, int TaskStart) Leading)? Behind(ActionContext context, TextSpan sentence)
    {
        var words = context.Text.Of(sentence);
        for (var part = Part.Match(words); part.Success && part.Index < LongestLead; part = part.NextMatch())
        {
            var clause = new TextSpan(sentence.Start + part.Index + part.Length, sentence.End);
            if (OwnerFinder.Leading(context.Text.Text, clause, context.People) is { } leading && leading.Owners.TrueForAll(context.People.Knows)) return (clause, leading);
        }
        return null;
    }

    private static bool HasOwner(ActionContext context, TextSpan part, bool labels) =>
        OwnerFinder.Leading(context.Text.Text, part, context.People) is { } leading && leading.Owners.TrueForAll(o => char.IsUpper(o[0]) || OwnerWords.IsEverybody(o))
        || labels && TaskLine.Labelled(context, part) is { HasOwner: true };
}
