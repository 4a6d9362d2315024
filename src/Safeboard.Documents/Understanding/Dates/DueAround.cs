using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Dates;

/// <summary>Dates that stand beside a task and are all that stands there: "bring it to the group (June)", "costs back 11/7", "… Deadline: 12th April".</summary>
internal static partial class DueAround
{
    private const int Reach = 60;

    [GeneratedRegex(@"\((?<d>[^()]{3,40})\)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Bracket { get; }
    [GeneratedRegex(@"(?:,|;|:|\s[–—-])\s+(?<d>[^,;:()]{3,45}?)[.)]*$", Patterns.Exact | RegexOptions.RightToLeft, Patterns.Limit)]
    private static partial Regex Closing { get; }
    [GeneratedRegex(@"\s(?<d>\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?|(?:Mon|Tue|Tues|Wed|Weds|Thu|Thur|Thurs|Fri)[a-z]*(?: \d{1,2}(?:st|nd|rd|th)?)?|(?:next|this) (?:week|time|meeting|month))\.?$", Patterns.Exact | RegexOptions.RightToLeft, Patterns.Limit)]
    private static partial Regex Last { get; }
    [GeneratedRegex(@"^(?:To|For|By|Before|Back to|Report(?:ing)? to|In time for)\s", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Whither { get; }
    [GeneratedRegex(@"^(?:deadline|due(?: date| by)?|target(?: date)?|by when|timescale|date|when)\s*[:–-]\s*", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Label { get; }

    public static Due? Find(BoardText text, TextSpan task, MeetingDates dates)
    {
        if (!DuePhrases.MayHold(text.Text, new(task.Start, Math.Min(text.Text.Length, task.End + Reach)))) return null;
        foreach (var sentence in SentenceSplitter.Split(text.Text, task))
        {
            if (Closing.Match(text.Text, sentence.Start, sentence.Length) is { Success: true } closing && Of(text, closing.Groups["d"], dates) is { } close) return close;
            if (Last.Match(text.Text, sentence.Start, sentence.Length) is { Success: true } last && Of(text, last.Groups["d"], dates) is { } end) return end;
        }
        for (var bracket = Bracket.Match(text.Text, task.Start, task.Length); bracket.Success; bracket = bracket.NextMatch())
            if (Of(text, bracket.Groups["d"], dates) is { } inside) return inside;
        return Behind(text, task, dates);
    }

    // "Ann Reed to draft it. For the business meeting in April."
    private static Due? Behind(BoardText text, TextSpan task, MeetingDates dates)
    {
        var block = text.Document.BlockAt(task.Start);
        if (block < 0 || text.Blocks[block].At.End - task.End < 4) return null;
        var rest = Spans.Trim(text.Text, new(task.End, text.Blocks[block].At.End), " .)]");
        if (rest.Length is < 3 || text.Text[rest.Start] is '[') return null;
        var first = Spans.Trim(text.Text, SentenceSplitter.Split(text.Text, new(rest.Start, Math.Min(rest.End, rest.Start + Reach)))[0], " .()");
        if (first.End - rest.Start > Reach - 4 && rest.End > rest.Start + Reach) return null;
        if (Label.Match(text.Text[first.Start..first.End]) is { Success: true } label) first = new(first.Start + label.Length, first.End);
        if (first.Length == 0) return null;
        return DuePhrases.Whole(text.Text, first, dates) ?? (Whither.IsMatch(text.Of(first)) && Spans.Words(text.Of(first)) <= 9 ? DuePhrases.InTask(text.Text, first, dates) : null);
    }

    private static Due? Of(BoardText text, Group words, MeetingDates dates) =>
        DuePhrases.Whole(text.Text, Spans.Trim(text.Text, new(words.Index, words.Index + words.Length), " ."), dates);
}
