using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Reading;
using Safeboard.Documents.Understanding.People;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Items;

/// <summary>
/// Forms with one box for all that was discussed: "Missing children – Jane Marsh gave the figures", with the subject before a dash.
/// </summary>
internal static partial class RunInHeadings
{
    [GeneratedRegex(@"^(?<t>[A-Z‘“][^.:;–—]{3,60}?)\s+[–—-](\s+(?=\S)|$)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Dashed { get; }
    [GeneratedRegex(@"\b(discuss(ed|ion)|agenda|main (points|items|issues)|key (points|issues)|what (happened|was said)|matters raised|points raised|items covered|feedback)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Box { get; }
    [GeneratedRegex(@"\b(action|asked to|next (meeting|board)|for our|issues for|this means|key issues|date (report|completed|&|and)|other news|questions for|completed|filled in|location)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex NextBox { get; }
    [GeneratedRegex(@"^(?<t>[A-Z][\w ’'&-]{3,50}?) by [A-Z][\w ’'-]+ which\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex ByWhom { get; }

    public static List<ItemHeading> Find(BoardText text, IReadOnlySet<int> skip, List<ItemHeading> styled)
    {
        var prompt = Enumerable.Range(0, Math.Min(text.Blocks.Count, 40)).FirstOrDefault(i => IsPrompt(text, i) && Box.IsMatch(text.Of(text.Blocks[i])), -1);
        if (prompt < 0) return [];
        var found = new List<ItemHeading>();
        var dashed = 0;
        for (var i = prompt + 1; i < text.Blocks.Count; i++)
        {
            var block = text.Blocks[i];
            var words = text.Of(block);
            if (words.Length < 120 && NextBox.IsMatch(words) && (IsPrompt(text, i) || words.Contains(':', StringComparison.Ordinal) || styled.Exists(h => h.Block == i))) break;
            if (skip.Contains(i) || block.InList) continue;
            var line = words.Length > 200 ? words[..200] : words;
            var match = Dashed.Match(line) is { Success: true } dash ? dash : ByWhom.Match(line);
            if (match.Success && !TitleWords.IsSentence(match.Groups["t"].Value) && !PersonWords.IsName(match.Groups["t"].Value)) dashed++;
            else if (!(Spans.Words(words) <= 8 && words[^1] is not ('.' or ':') && char.IsUpper(words[0]) && !TitleWords.IsSentence(words))) continue;
            else match = Match.Empty;
            var title = match.Success ? new TextSpan(block.At.Start, block.At.Start + match.Groups["t"].Length) : block.At;
            found.Add(new(i, null, Spans.Trim(text.Text, title, "-–: "), HeadingStrength.Plain) { Start = block.At.Start });
        }
        return dashed >= 2 ? found : [];
    }

    // "What was discussed:" – a question or label of the form.
    private static bool IsPrompt(BoardText text, int i) =>
        text.Blocks[i].At.Length is > 5 and < 120 && (text.Of(text.Blocks[i]).TrimEnd().EndsWith(':') || text.Blocks[i].InTable || text.Blocks[i].Kind == BlockKind.Heading || BoardText.IsAll(text.Blocks[i], TextStyle.Bold | TextStyle.Underlined));
}
