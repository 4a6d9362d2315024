using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Recommendations;

/// <summary>Recommendations of reviews, reports and agendas: under a heading, or in a sentence that recommends.</summary>
internal static partial class RecommendationStage
{
    [GeneratedRegex(@"^(\d+[.)]?\s*)?(key |summary of |the )?recommendations?( (to|for|of) .{2,50})?:?$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Heading { get; }
    [GeneratedRegex(@"\b(is|are) (asked|recommended|invited) to\b|\bit is recommended that\b|\brecommends? (that|to)\b|\bis recommended\b|\brecommended that\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Says { get; }
    [GeneratedRegex(@"\brecommendations?: (?<first>that .+)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Listed { get; }
    [GeneratedRegex(@",? and (?=that )|; ", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Between { get; }

    public static IReadOnlyList<RecommendationReading> Find(BoardText text)
    {
        var found = new List<RecommendationReading>();
        var open = false;
        for (var i = 0; i < text.Blocks.Count; i++)
        {
            var block = text.Blocks[i];
            var words = text.Of(block);
            if (Heading.IsMatch(words)) { open = true; continue; }
            if (open && (block.Kind == BlockKind.Heading || Spans.Words(words) <= 4)) open = false;
            if (open && (block.InList || char.IsDigit(words[0]) || words[0] == '(' || words.StartsWith("That ", StringComparison.Ordinal) || words.StartsWith("To ", StringComparison.Ordinal))) Add(text, found, block.At, 0.85, "Listed under the heading Recommendations");
            else Sentences(text, i, found);
        }
        return found;
    }

    private static void Sentences(BoardText text, int block, List<RecommendationReading> found)
    {
        foreach (var sentence in text.Sentences(block))
        {
            var words = text.Of(sentence);
            if (!words.Contains("ecommend", StringComparison.Ordinal)) continue;
            if (Listed.Match(words) is { Success: true } listed)
            {
                var from = sentence.Start + listed.Groups["first"].Index;
                foreach (var part in Between.Split(listed.Groups["first"].Value))
                {
                    var at = text.Text.IndexOf(part, from, StringComparison.Ordinal);
                    if (at >= 0) Add(text, found, Spans.Trim(text.Text, new(at, at + part.Length), "."), 0.8, "Named as a recommendation");
                }
            }
            else if (Says.IsMatch(words)) Add(text, found, sentence, 0.6, "A sentence that recommends");
        }
    }

    private static void Add(BoardText text, List<RecommendationReading> found, TextSpan at, double confidence, string why) =>
        found.Add(new() { Text = text.Of(at), At = at, Page = text.PageAt(at.Start), Confidence = confidence, Why = why });
}
