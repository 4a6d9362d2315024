using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Reading;
using Safeboard.Documents.Understanding.Dates;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Actions;

/// <summary>A margin headed "Action" that was pasted line by line: below a paragraph stands who is to act, and by when.</summary>
internal static partial class MarginLines
{
    [GeneratedRegex(@"^(actions?( (by|for|required))?|by whom|lead|owner)( (and|/|&) (date|when|deadline))?\s*:?$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Head { get; }

    public static void Find(ActionContext context)
    {
        var blocks = context.Text.Blocks;
        if (!blocks.Any(b => !b.InTable && b.At.Length < 40 && Head.IsMatch(context.Text.Of(b)))) return;
        for (var i = 1; i < blocks.Count; i++)
        {
            var first = i;
            while (i < blocks.Count && IsMargin(context, blocks[i])) i++;
            if (i > first && IsText(context, blocks[first - 1])) Read(context, first - 1, [.. Enumerable.Range(first, i - first).Select(b => blocks[b].At)]);
        }
    }

    private static bool IsText(ActionContext context, TextBlock block) =>
        !block.InTable && block.Kind != BlockKind.Heading && Spans.Words(context.Text.Of(block)) > 5 && context.Outline.At(block.At.Start) is not null;

    private static bool IsMargin(ActionContext context, TextBlock block) =>
        !block.InTable && block.Kind != BlockKind.Heading && block.At.Length <= 40 && !context.IsClaimed(block.At) && (Who(context, block.At) is not null || OnlyDate(context, block.At) is not null);

    private static OwnerDue? Who(ActionContext context, TextSpan line) =>
        OwnerDue.Read(context, line) is { } who && who.Owners.TrueForAll(o => context.People.Knows(o) || OwnerWords.IsEverybody(o)) ? who : null;

    private static Due? OnlyDate(ActionContext context, TextSpan line) =>
        DuePhrases.InCell(context.Text.Text, line, context.Dates) is { Norm: not (null or "not-stated") } due ? due : null;

    // One line for each task of the paragraph; the lines of one task may name several people.
    private static void Read(ActionContext context, int paragraph, List<TextSpan> lines)
    {
        var people = lines.Select(l => Who(context, l)).OfType<OwnerDue>().ToList();
        if (people.Count == 0) return;
        var due = people.Find(p => p.Due is not null).Due ?? lines.Select(l => OnlyDate(context, l)).FirstOrDefault(d => d is not null);
        var tasks = people.ConvertAll(p => Task(context, paragraph, p.Owners));
        if (people.Count > 1 && tasks.Distinct().Count() == people.Count && !tasks.Contains(null))
        {
            for (var i = 0; i < people.Count; i++) Add(context, tasks[i]!.Value, people[i].Owners, people[i].Due, lines[i]);
            return;
        }
        List<string> owners = [.. people.SelectMany(p => p.Owners).Distinct()];
        if (Task(context, paragraph, owners) is { } task) Add(context, task, owners, due, lines[0]);
        foreach (var line in lines) context.Claimed.Add(line);
    }

    private static TextSpan? Task(ActionContext context, int paragraph, List<string> owners) =>
        InlineMarkers.TaskBefore(context, paragraph, context.Text.Blocks[paragraph].At, owners);

    private static void Add(ActionContext context, TextSpan task, List<string> owners, Due? due, TextSpan line) =>
        context.Add(InlineMarkers.Marked(context, null, owners, due, "A task with somebody named in the margin below it", 0.85), task, line);
}
