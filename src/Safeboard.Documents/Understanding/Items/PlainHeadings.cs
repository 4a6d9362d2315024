using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Reading;
using Safeboard.Documents.Understanding.Dates;
using Safeboard.Documents.Understanding.People;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Items;

/// <summary>Headings without numbers: by style, by capitals, or by standing alone above text.</summary>
internal static partial class PlainHeadings
{
    public static List<ItemHeading> Find(BoardText text, IReadOnlySet<int> skip)
    {
        var styled = Where(text, skip, IsStyled, HeadingStrength.Styled);
        if (RunInHeadings.Find(text, skip, styled) is { Count: >= 3 } runIn) return runIn;
        if (styled.Count >= 3) return styled;
        // A short one, such as DATA, is a heading among longer ones.
        if (Where(text, skip, (t, i) => IsCapitals(t, i, 6), HeadingStrength.Plain).Count >= 2) return Where(text, skip, (t, i) => IsCapitals(t, i, 4), HeadingStrength.Plain);
        var alone = Where(text, skip, StandsAlone, HeadingStrength.Plain);
        return alone.Count >= 3 ? alone : styled.Count > 0 ? styled : [];
    }

    private static List<ItemHeading> Where(BoardText text, IReadOnlySet<int> skip, Func<BoardText, int, bool> isHeading, HeadingStrength strength)
    {
        var found = new List<ItemHeading>();
        for (var i = 1; i < text.Blocks.Count; i++)
        {
            var block = text.Blocks[i];
            if (i < 6 && IsDocumentTitle(text, i) || found.Count == 0 && IsOverDate(text, i)) continue;
            if (skip.Contains(i) || !CouldBe(text, block) || !isHeading(text, i)) continue;
            found.Add(new(i, null, Spans.Trim(text.Text, block.At, ":-–"), strength) { Start = block.At.Start });
        }
        return Below(text, found);
    }

    [GeneratedRegex(@"\b(minutes|key messages|agenda|newsletter|bulletin|briefing|notes of|annual report|message from)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex TitleWord { get; }

    // What the document calls itself, or whose meeting on which day it is of, before any text.
    private static bool IsDocumentTitle(BoardText text, int block)
    {
        for (var i = 0; i < block; i++) if (Spans.Words(text.Of(text.Blocks[i])) >= 15) return false;
        return (TitleWord.IsMatch(text.Of(text.Blocks[block])) || DateWords.First(text.Text, text.Blocks[block].At) is { Day: not null, Year: not null }) && block + 1 < text.Blocks.Count;
    }

    // Below the lines of a message: the name of the group, and under it the day of its meeting.
    private static bool IsOverDate(BoardText text, int block) =>
        block + 1 < text.Blocks.Count && Spans.Words(text.Of(text.Blocks[block + 1])) <= 25 && DateWords.First(text.Text, text.Blocks[block + 1].At) is { Day: not null, Year: not null } date && date.At.Start - text.Blocks[block + 1].At.Start < 30;

    // Where styles make levels, the top level that occurs at least twice below the title holds the items.
    private static List<ItemHeading> Below(BoardText text, List<ItemHeading> found)
    {
        var levels = found.Where(h => text.Blocks[h.Block].Kind == BlockKind.Heading).GroupBy(h => text.Blocks[h.Block].Level).OrderBy(g => g.Key).ToList();
        if (levels.Count == 0) return found;
        var level = levels.FirstOrDefault(g => g.Count() >= 3) ?? levels[^1];
        return [.. level];
    }

    // How a message begins and ends.
    [GeneratedRegex(@"^(hi|hello|dear|morning|good (morning|afternoon)|afternoon|(kind |best |warm )?regards|best wishes|(many )?thanks|cheers|yours)( (all|both|everyone|everybody|team|colleagues|again|\p{L}+))?[,!]?$|^(all|everyone|colleagues),$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Greeting { get; }

    private static bool CouldBe(BoardText text, TextBlock block)
    {
        if (block.InList || block.At.Length is < 3 or > 120) return false;
        var words = text.Of(block);
        if (Spans.Words(words) > 14 || Greeting.IsMatch(words) || words[^1] is '.' or ';' or ',' || !char.IsLetter(words[0]) && words[0] is not ('‘' or '“' or '"')) return false;
        return AttendanceLabels.Match(text.Text, block.At) is null && !TitleWords.IsTask(words) && (block.Kind == BlockKind.Heading || !(words.Contains(": ", StringComparison.Ordinal) && words.IndexOf(':') < 30));
    }

    private static bool IsStyled(BoardText text, int i) =>
        text.Blocks[i].Kind == BlockKind.Heading || BoardText.IsAll(text.Blocks[i], TextStyle.Bold | TextStyle.Underlined) && !text.Blocks[i].InTable;

    private static bool IsCapitals(BoardText text, int i, int least)
    {
        int upper = 0, lower = 0;
        // "ACTION PLAN (Ann on the phone)"
        var words = text.Of(text.Blocks[i]);
        foreach (var letter in words.IndexOf(" (", StringComparison.Ordinal) is > 2 and var bracket ? words[..bracket] : words)
        {
            if (char.IsUpper(letter)) upper++;
            else if (char.IsLower(letter)) lower++;
        }
        return upper >= least && lower <= upper / 3 && (FollowedByText(text, i) || lower == 0 && upper >= 8 && i + 1 < text.Blocks.Count && text.Of(text.Blocks[i + 1]).EndsWith('.'));
    }

    private static bool StandsAlone(BoardText text, int i) =>
        !text.Blocks[i].InTable && FollowedByText(text, i) && !TitleWords.IsSentence(text.Of(text.Blocks[i])) && char.IsUpper(text.Text[text.Blocks[i].At.Start]);

    private static bool FollowedByText(BoardText text, int i)
    {
        if (i + 1 >= text.Blocks.Count) return false;
        return Spans.Words(text.Of(text.Blocks[i + 1])) >= 8 || text.Blocks[i + 1].InList || i + 2 < text.Blocks.Count && Spans.Words(text.Of(text.Blocks[i + 2])) >= 15;
    }
}
