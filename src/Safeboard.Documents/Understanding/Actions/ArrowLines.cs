using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Dates;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Actions;

/// <summary>Lines that an arrow marks: "→ OB: send the figures, by 21/7. All: comments by Friday."</summary>
internal static partial class ArrowLines
{
    [GeneratedRegex(@"^\s*(?:[\u2190-\u21FF\u2794-\u27BF\u25B6-\u25BA\u27F0-\u27FF\u2900-\u297F\u2B00-\u2B11»›]|>{2,3}|[-=–—]{1,2}>)\s*", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Arrow { get; }

    // "Training dates – OB to fix", "One name from every agency to OB".
    private static OwnerDue? Behind(ActionContext context, TextSpan task)
    {
        foreach (Match part in Part.Matches(context.Text.Of(task)))
        {
            var rest = new TextSpan(task.Start + part.Index + part.Length, task.End);
            if (!part.Value.Contains("from", StringComparison.Ordinal) && OwnerFinder.Leading(context.Text.Text, rest, context.People) is { } leading) return new(leading.Owners, null);
            if (part.Groups["o"] is { Success: true } o && OwnerFinder.AllOwners(o.Value, context.People)) return new(OwnerWords.Split(o.Value, context.People), null);
        }
        return null;
    }

    [GeneratedRegex(@"\s[–-]\s|:\s|\bfrom (?<o>(?:all|each|every|both|the)\b[^.,;]{2,40}?)(?= to | by |[.,;]|$)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Part { get; }

    // An arrow may stand before what was settled, too.
    [GeneratedRegex(@"^(decision|decided|agreed|resolved|noted?|risk|info|information|update|outcome)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Other { get; }

    public static void Find(ActionContext context)
    {
        foreach (var block in context.Text.Blocks)
        {
            var arrow = block.InTable || context.IsClaimed(block.At) ? Match.Empty : Arrow.Match(context.Text.Text, block.At.Start, Math.Min(block.At.Length, 12));
            if (!arrow.Success || Other.IsMatch(context.Text.Text.AsSpan(block.At.Start + arrow.Length, Math.Min(14, block.At.Length - arrow.Length)))) continue;
            var found = false;
            foreach (var task in TaskLine.All(context, [new(block.At.Start + arrow.Length, block.At.End)]))
            {
                if (Spans.Words(context.Text.Of(task.Task)) <= 1 || !(task.HasOwner || task.Due is not null || DuePhrases.InTask(context.Text.Text, task.Task, context.Dates) is not null || TaskWords.Strength(context.Text.Of(task.Task)) > 0)) continue;
                if (!task.HasOwner && Behind(context, task.Task) is { } own)
                {
                    context.Add(InlineMarkers.Marked(context, null, own.Owners, task.Due, "An arrow before the task, with the owner", 0.92), task.Task);
                    found = true;
                    continue;
                }
                context.Add(InlineMarkers.Marked(context, null, task.Owners, task.Due, task.HasOwner ? "An arrow before the task, with the owner" : "An arrow before the task", 0.92), task.Task);
                found = true;
            }
            // A mark that web text uses for any list may stand before something else.
            if (found) context.Claimed.Add(block.At);
        }
    }
}
