using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Reading;
using Safeboard.Documents.Understanding.People;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Items;

/// <summary>Parts of an item without numbers: paragraphs that begin with a label, and Matters arising below the minutes.</summary>
internal static partial class ItemParts
{
    [GeneratedRegex(@"^(?<l>[A-Z‘“][^:.;]{2,60}):(?=\s|$)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Label { get; }
    [GeneratedRegex(@"^(?<l>[A-Z‘“][^:.;–—]{2,60}?)( [–—-] |\. )(?=\S)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Stopped { get; }

    // Items that hold several subjects: updates, reports of sub-groups, other business.
    [GeneratedRegex(@"\b(any other|other (urgent )?business|a\.?o\.?b|matters arising|updates|reports|sub[- ]?(groups?|committees?)|task (and|&) finish|work ?streams?|round[- ]?up|feedback|news|information( items)?|for noting|working groups|agency|urgent business|business)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Several { get; }
    [GeneratedRegex(@"^(matters arising( from .{3,40})?|rolling actions?|action (log|tracker)( update| review)?|actions? (from|arising from) (the )?(last|previous) .{3,20}|review of (the )?(actions?|action log)|outstanding actions)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Arising { get; }

    /// <summary>"Website: …", "Training – Ann Reed reported …": two or more paragraphs of an item that each begin with a label.</summary>
    public static List<SubitemReading> Find(BoardText text, TextSpan extent, ItemHeading heading)
    {
        var colons = Labelled(text, extent, heading, Label, 3);
        return colons.Count > 0 || !Several.IsMatch(text.Of(heading.Title)) ? colons : Labelled(text, extent, heading, Stopped, 2);
    }

    /// <summary>"Matters arising" on a line of its own below the minutes of the last meeting.</summary>
    public static SubitemReading? MattersArising(BoardText text, TextSpan extent, ItemHeading heading)
    {
        if (Arising.IsMatch(text.Of(heading.Title))) return null;
        for (var i = heading.Block + 1; i < text.Blocks.Count && text.Blocks[i].At.Start < extent.End; i++)
        {
            var at = Spans.Trim(text.Text, Spans.BehindNumber(text.Text, text.Blocks[i].At), ":-–. ");
            if (at.Length is > 8 and < 60 && !text.Blocks[i].InList && Arising.IsMatch(text.Of(at)) && i + 1 < text.Blocks.Count && text.Blocks[i + 1].At.Start < extent.End)
                return new() { Title = text.Of(at), At = at, Page = text.Blocks[i].Page, Confidence = 0.8, Why = "A line such as Matters arising inside an item" };
        }
        return null;
    }

    private static List<SubitemReading> Labelled(BoardText text, TextSpan extent, ItemHeading heading, Regex pattern, int share)
    {
        var found = new List<SubitemReading>();
        int paragraphs = 0, lines = 0;
        for (var i = heading.Block + 1; i < text.Blocks.Count && text.Blocks[i].At.Start < extent.End; i++)
        {
            var block = text.Blocks[i];
            var words = text.Of(block);
            if (Spans.Words(words) > 6) (block.InList ? ref lines : ref paragraphs)++;
            var label = pattern.Match(words);
            if (!label.Success || !IsPart(label.Groups["l"].Value) || pattern == Stopped && !IsTerse(label) || !HasText(text, i, label.Length, extent.End, pattern == Label ? 6 : 3)) continue;
            found.Add(new() { Title = label.Groups["l"].Value, At = new(block.At.Start, block.At.Start + label.Groups["l"].Length), Page = block.Page, Confidence = 0.65, Why = "A paragraph that begins with a label" });
        }
        // Notes of nothing but bullets are measured by these.
        return found.Count >= 2 && found.Count * share >= (paragraphs > 0 ? paragraphs : lines) ? found : [];
    }

    // Before a full stop only a few words are a title, before a dash some more.
    private static bool IsTerse(Match label) =>
        !label.Groups["l"].Value.Contains(',', StringComparison.Ordinal) && Spans.Words(label.Groups["l"].Value) <= (label.Value.EndsWith(". ", StringComparison.Ordinal) ? 4 : 6);

    private static bool IsPart(string label) =>
        Spans.Words(label) <= 8 && Subitems.CouldName(label) && !TitleWords.IsSentence(label) && !(label.Contains(", ", StringComparison.Ordinal) && label.AsSpan().ContainsAnyInRange('0', '9'))
        && !PersonWords.IsName(label) && !PersonWords.IsInitials(label.TrimEnd('.')) && !(Spans.Words(label) == 1 && Privacy.GivenNames.Has(label));

    // Behind the label stands a sentence, on the line or as the next paragraph; a figure there makes it a line of figures.
    private static bool HasText(BoardText text, int block, int after, int end, int least)
    {
        var rest = Spans.Trim(text.Text, new(text.Blocks[block].At.Start + after, text.Blocks[block].At.End));
        if (rest.Length > 0) return Spans.Words(text.Of(rest)) >= least && !(char.IsAsciiDigit(text.Text[rest.Start]) && !TitleWords.IsSentence(text.Of(rest).Split(". ")[0])) && !(Dates.DateWords.First(text.Text, rest) is { } date && date.At.Start == rest.Start);
        return block + 1 < text.Blocks.Count && text.Blocks[block + 1].At.Start < end && (text.Blocks[block + 1].InList || Spans.Words(text.Of(text.Blocks[block + 1])) >= 8);
    }
}
