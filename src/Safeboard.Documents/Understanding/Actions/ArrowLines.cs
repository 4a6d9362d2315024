using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Dates;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Actions;

/// <summary>Lines that an arrow marks: "→ OB: send the figures, by 21/7. All: comments by Friday."</summary>
internal static partial class ArrowLines
{
    [GeneratedRegex(@"^\s*(?:[→⇒➔➜►▶➢]|[-=–—]{1,2}>)\s*", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Arrow { get; }
    [GeneratedRegex(@"^(?<o>[^:.]{1,60}?)\s*(?::|\s[–—-]\s)\s*", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Label { get; }

    public static void Find(ActionContext context)
    {
        foreach (var block in context.Text.Blocks)
        {
            var arrow = block.InTable || context.IsClaimed(block.At) ? Match.Empty : Arrow.Match(context.Text.Text, block.At.Start, Math.Min(block.At.Length, 12));
            if (!arrow.Success) continue;
            var tasks = Tasks(context, new(block.At.Start + arrow.Length, block.At.End));
            if (tasks.Count == 0) continue;
            foreach (var (owners, task) in tasks) Add(context, owners, task);
            context.Claimed.Add(block.At);
        }
    }

    // A sentence without an owner of its own, such as "By 21/7", goes with the one before it.
    private static List<(List<string> Owners, TextSpan Task)> Tasks(ActionContext context, TextSpan line)
    {
        var tasks = new List<(List<string> Owners, TextSpan Task)>();
        foreach (var sentence in SentenceSplitter.Split(context.Text.Text, line))
        {
            if (Owners(context, sentence) is var (owners, task)) tasks.Add((owners, task));
            else if (tasks.Count > 0) tasks[^1] = (tasks[^1].Owners, new(tasks[^1].Task.Start, sentence.End));
        }
        return tasks;
    }

    private static (List<string> Owners, TextSpan Task)? Owners(ActionContext context, TextSpan sentence)
    {
        if (OwnerFinder.Leading(context.Text.Text, sentence, context.People) is { } leading) return (leading.Owners, sentence);
        var label = Label.Match(context.Text.Of(sentence));
        if (!label.Success || sentence.Length - label.Length < 6) return null;
        var who = label.Groups["o"].Value.Trim();
        var task = new TextSpan(sentence.Start + label.Length, sentence.End);
        if (who is "?" or "??" or "tbc" or "TBC") return ([], task);
        return OwnerFinder.AllOwners(who, context.People) ? (OwnerWords.Split(who, context.People), task) : null;
    }

    private static void Add(ActionContext context, List<string> owners, TextSpan task)
    {
        var due = DuePhrases.InTask(context.Text.Text, task, context.Dates);
        context.Add(InlineMarkers.Marked(context, null, owners, due, "An arrow before the task, with the owner", 0.92), Spans.Trim(context.Text.Text, task));
    }
}
