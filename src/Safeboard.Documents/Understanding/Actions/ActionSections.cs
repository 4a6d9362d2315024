using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Actions;

/// <summary>Entries under a heading such as "Actions" or "Action points": each sentence that asks for something.</summary>
internal static partial class ActionSections
{
    [GeneratedRegex(@"^(\d+[.)]?\s*)?(agreed |summary of |key |new )?actions?( points?| required| agreed| arising)?( (for|from|to be taken by) .{2,90})?\s*(\(.{2,60}\))?\s*:?$|^(agreed )?(outcomes?|next steps?|to[- ]do( list)?|follow[- ]up|who (does|will do) what|what happens next)\s*:?$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Heading { get; }
    [GeneratedRegex(@"\b(last|previous) meeting|matters arising|completed\b|tracker|log\b|review", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Last { get; }
    [GeneratedRegex(@"\b(would|will|to|please|must|should|need to|urge|encourage|ask)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Request { get; }

    public static void Find(ActionContext context)
    {
        var text = context.Text;
        for (var i = 0; i + 1 < text.Blocks.Count; i++)
        {
            var words = text.Of(text.Blocks[i]);
            if (words.Length > 130 || text.Blocks[i].InTable || !Heading.IsMatch(words) || Last.IsMatch(words)) continue;
            var named = !words.Contains("action", StringComparison.OrdinalIgnoreCase);
            for (i++; i < text.Blocks.Count && !Ends(text, i) && !BeginsOther(context, i) && context.Outline.At(text.Blocks[i].At.Start)?.Extent?.Start != text.Blocks[i].At.Start; i++) Entry(context, i, named);
            i--;
        }
    }

    private static bool Ends(BoardText text, int block)
    {
        var words = text.Of(text.Blocks[block]);
        return text.Blocks[block].Kind == BlockKind.Heading || text.Blocks[block].InTable || words.EndsWith(':') || Spans.Words(words) <= 2;
    }

    // "Purpose: …" begins something else; "Ann Reed: …" names who is to act.
    private static bool BeginsOther(ActionContext context, int block) =>
        Labelled.Match(context.Text.Of(context.Text.Blocks[block])) is { Success: true } label && !OwnerFinder.AllOwners(label.Value.TrimEnd(' ', ':'), context.People);

    [GeneratedRegex(@"^[A-Z][^.:]{3,60}:\s", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Labelled { get; }

    private static void Entry(ActionContext context, int block, bool named)
    {
        var listed = context.Text.Blocks[block].InList;
        foreach (var task in TaskLine.All(context, [context.Text.Blocks[block].At]))
        {
            var words = context.Text.Of(task.Task);
            if (context.IsClaimed(task.Task) || context.InRecommendations(task.Task) || context.Text.IsStruck(task.Task) || MarkerContent.Of(words, context) is var meaning && (meaning == MarkerMeaning.Nothing || meaning == MarkerMeaning.OwnerAlone && !task.HasOwner)) continue;
            // An outcome may be what was settled: a task has somebody to do it.
            if (named && !task.HasOwner) continue;
            if (!Request.IsMatch(words) && !task.HasOwner && !(listed && task.Due is not null)) continue;
            context.Add(Listed(context, task), task.Task);
        }
    }

    private static ActionReading Listed(ActionContext context, TaskLine task) =>
        InlineMarkers.Marked(context, null, task.Owners, task.Due, "An entry under a heading Actions", 0.75);
}
