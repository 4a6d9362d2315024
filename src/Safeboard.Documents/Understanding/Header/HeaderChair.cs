using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.People;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Header;

/// <summary>Who was in the chair, where the top or the foot of the document says so.</summary>
internal static partial class HeaderChair
{
    public static HeaderValue? Find(BoardText text, List<HeaderField> fields)
    {
        foreach (var (label, value) in fields)
            if ((label.Contains("chair", StringComparison.Ordinal) || label == "lead") && value.Length is > 1 and < 90)
            {
                var end = text.Of(value).IndexOfAny([',', '(', '.']) is var stop && stop > 0 && text.Of(value)[stop] == '.' && stop < 5 ? -1 : stop;
                var name = end > 3 ? Spans.Trim(text.Text, new(value.Start, value.Start + end)) : value;
                return new(text.Of(name), name, 0.93, "The name behind the label Chair");
            }
        return Told(text) ?? SignedBy(text);
    }

    [GeneratedRegex(@"^(Chair|Lead|In the chair|Chaired by)\s*[:–]\s*(?<n>[A-Z].{3,60})$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex InLine { get; }

    // "…, on Teams. Lead: Ann Reed. Notes: Omar Bell." in one line at the top.
    private static HeaderValue? Told(BoardText text)
    {
        for (var i = 0; i < text.Blocks.Count && i < 8; i++)
            foreach (var sentence in text.Sentences(i))
                if (InLine.Match(text.Of(sentence).TrimEnd('.')) is { Success: true } line && PersonWords.NameEnd(text.Text, new(sentence.Start + line.Groups["n"].Index, sentence.End)) is var end && end > sentence.Start + line.Groups["n"].Index)
                    return new(text.Text[(sentence.Start + line.Groups["n"].Index)..end].TrimEnd('.'), new(sentence.Start + line.Groups["n"].Index, end), 0.9, "The name behind the label Chair");
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
