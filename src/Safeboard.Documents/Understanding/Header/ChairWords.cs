using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.People;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Header;

/// <summary>Who was in the chair: behind a label at the top, or over the word Chair at the foot.</summary>
internal static partial class ChairWords
{
    public static HeaderValue? Find(BoardText text, List<(string Label, TextSpan Value)> fields)
    {
        foreach (var (label, value) in fields)
            if (label.Contains("chair", StringComparison.Ordinal) && value.Length is > 1 and < 90)
            {
                var words = text.Of(value);
                var end = Post.Match(words) is { Success: true } post ? post.Index : -1;
                var name = end > 3 ? Spans.Trim(text.Text, new(value.Start, value.Start + end)) : value;
                return new(text.Of(name), name, 0.93, "The name behind the label Chair");
            }
        if (LedBy(text) is { } led) return led;
        return SignedBy(text);
    }

    // Behind the name its post: after a comma, a bracket or a dash.
    [GeneratedRegex(@"[,(\n]|\s[–-]\s", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Post { get; }

    [GeneratedRegex(@"\b(group |meeting )?(lead|led by|facilitator|facilitated by|convener|convenor)\s*:\s*", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Lead { get; }

    // "3 July, on Teams. Lead: Ann Reed. Notes: Tom Lowe." at the very top.
    private static HeaderValue? LedBy(BoardText text)
    {
        for (var i = 0; i < text.Blocks.Count && i < 8; i++)
        {
            var block = text.Blocks[i].At;
            if (block.Length > 240 || Lead.Match(text.Text, block.Start, block.Length) is not { Success: true } lead) continue;
            var end = PersonWords.NameEnd(text.Text, new(lead.Index + lead.Length, block.End));
            if (end > lead.Index + lead.Length) return new(text.Text[(lead.Index + lead.Length)..end].TrimEnd('.'), new(lead.Index + lead.Length, end), 0.75, "The name behind the label Lead at the top");
        }
        return null;
    }

    // A name over the word Chair at the foot of a letter or message.
    private static HeaderValue? SignedBy(BoardText text)
    {
        for (var i = Math.Max(1, text.Blocks.Count - 6); i < text.Blocks.Count; i++)
        {
            var before = text.Blocks[i - 1];
            if (text.Blocks[i].At.Length < 80 && text.Of(text.Blocks[i]).Contains("Chair", StringComparison.Ordinal) && PersonWords.IsName(text.Of(before).TrimEnd(',')))
                return new(text.Of(before).TrimEnd(','), before.At, 0.85, "The name over “Chair” at the foot");
        }
        return null;
    }
}
