using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Actions;

/// <summary>Entries under a heading such as "Actions" or "Action points": each sentence that asks for something.</summary>
internal static partial class ActionSections
{
    [GeneratedRegex(@"^(\d+[.)]?\s*)?(agreed |summary of |key |new )?actions?( points?| required| agreed| arising)?( (for|from|to be taken by) .{2,90})?\s*(\(.{2,60}\))?\s*:?$", Patterns.AnyCase, Patterns.Limit)]
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
            for (i++; i < text.Blocks.Count && !Ends(text, i) && context.Outline.At(text.Blocks[i].At.Start)?.Extent?.Start != text.Blocks[i].At.Start; i++) Entry(context, i);
            i--;
        }
    }

    private static bool Ends(BoardText text, int block)
    {
        var words = text.Of(text.Blocks[block]);
        return text.Blocks[block].Kind == BlockKind.Heading || text.Blocks[block].InTable || words.EndsWith(':') || Labelled.IsMatch(words) || Spans.Words(words) <= 3;
    }

    [GeneratedRegex(@"^[A-Z][^.:]{3,60}:\s", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Labelled { get; }

    private static void Entry(ActionContext context, int block)
    {
        foreach (var sentence in context.Text.Sentences(block))
        {
            if (context.IsClaimed(sentence) || context.InRecommendations(sentence) || !Request.IsMatch(context.Text.Of(sentence))) continue;
            var task = Spans.Trim(context.Text.Text, sentence, " •–-");
            if (OwnerFinder.Trailing(context, task) is { } trailing)
                context.Add(Listed(trailing.Owners), trailing.Task);
            else
                context.Add(Listed([]), task);
        }
    }

    private static ActionReading Listed(List<string> owners) =>
        new() { Owner = owners, Explicit = true, Confidence = 0.75, Why = "An entry under a heading Actions" };
}
