using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Actions;

/// <summary>Lists that a line such as "The audit makes these recommendations:" begins: they ask others, and are no actions until somebody takes them on.</summary>
internal static partial class RecommendationLists
{
    private const int Most = 12;
    private const int Longest = 260;

    [GeneratedRegex(@"\brec(?:ommend(?:ation)?)?s?\b[^.]{0,90}(?::|-|–)\s*$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex LeadIn { get; }
    [GeneratedRegex(@"\b(?:accepted|agreed|action(?:s|ed)?|resolved|endorsed|approved)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex TakenOn { get; }

    // What follows the list tells of it or of the meeting again.
    [GeneratedRegex(@"^(?:(?:the|it|all|both|these|members|they|this) (?!agenc|school|partner|board to |lscb to )|action|decision|agreed|resolved|[•»→➤-])", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Behind { get; }

    public static SpanSet Find(BoardText text, Func<TextSpan, bool> beginsItem)
    {
        var lists = new SpanSet();
        for (var i = 0; i + 1 < text.Blocks.Count; i++)
        {
            var words = text.Of(text.Blocks[i]);
            if (words[^1] is not (':' or '-' or '–') || !LeadIn.IsMatch(words) || TakenOn.IsMatch(words[Math.Max(0, words.Length - 100)..])) continue;
            var first = i + 1;
            for (var last = i + Most; i + 1 < text.Blocks.Count && i < last && IsLike(text, i + 1, first) && GoesOn(text, i + 1, beginsItem); i++) lists.Add(text.Blocks[i + 1].At);
        }
        return lists;
    }

    [GeneratedRegex(@"^(?:\(?(?:[a-z]|\d{1,2}|[ivx]{1,4})[).]|r(?:ec)?(?:ommendation)? ?\d|that )", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Numbered { get; }

    // All of a list are of one make.
    private static bool IsLike(BoardText text, int block, int first) =>
        text.Blocks[block].Kind == text.Blocks[first].Kind && Numbered.IsMatch(text.Of(text.Blocks[block])) == Numbered.IsMatch(text.Of(text.Blocks[first]));

    private static bool GoesOn(BoardText text, int block, Func<TextSpan, bool> beginsItem)
    {
        var at = text.Blocks[block].At;
        return text.Blocks[block].Kind != BlockKind.Heading && at.Length <= Longest && !beginsItem(at) && !Behind.IsMatch(text.Of(at));
    }
}
