using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Dates;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Figures;

/// <summary>Figures that describe services: counts, percentages, rates, money and durations, written in digits.</summary>
internal static partial class StatisticStage
{
    [GeneratedRegex(@"\G(?<![\w.,/£\-–#&])(?<v>£\s?\d+(,\d{3})*(\.\d+)?(\s?(million|m|k|bn)\b)?|\d+(,\d{3})*(\.\d+)?(\s?[-–]\s?\d+(\.\d+)?)?\s?(%|per ?cent\b)|\d+(,\d{3})*\s(out )?of\s(the\s)?\d+(,\d{3})*(?!\d|\.\d)|\d+(,\d{3})*(\.\d+)?)(?![\w/]|\.\d|,\d|:\d|-\d)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Value { get; }

    [GeneratedRegex(@"^\s*(per|in every) (?<n>10,?000|1,?000|100,?000)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Rate { get; }

    /// <summary>No sentence of minutes has more figures; a column of numbers that lost its lines may.</summary>
    private const int MostInSentence = 100;

    public static IReadOnlyList<StatisticReading> Find(BoardText text, SpanSet skip, SpanSet phones, SpanSet tasks)
    {
        var found = new List<StatisticReading>();
        var said = new HashSet<string>(StringComparer.Ordinal);
        FigureTables.Find(text, skip, found);
        for (var i = 0; i < text.Blocks.Count; i++)
        {
            var block = text.Blocks[i];
            if (block.Kind == BlockKind.Heading || block.At.Length < 8 || !text.Of(block).Any(char.IsAsciiDigit)) continue;
            text.Check();
            foreach (var sentence in text.Sentences(i))
                if (!skip.Overlaps(sentence)) Sentence(text, sentence, phones, tasks, found, said);
        }
        return [.. found.OrderBy(f => f.At!.Value.Start)];
    }

    private static void Sentence(BoardText text, TextSpan sentence, SpanSet phones, SpanSet tasks, List<StatisticReading> found, HashSet<string> said)
    {
        var words = text.Of(sentence);
        if (!words.Any(char.IsAsciiDigit) || FigureWords.Corrects(words) || OtherNumbers.IsNoSentence(words)) return;
        var dates = text.DatesIn(sentence).ToList();
        var times = words.AsSpan().ContainsAny(':', 'm') ? TimeWords.Find(text.Text, sentence) : [];
        foreach (var match in Values(words).Take(MostInSentence))
        {
            var at = new TextSpan(sentence.Start + match.Index, sentence.Start + match.Index + match.Groups["v"].Length);
            if ((dates.Exists(d => d.At.Overlaps(at)) || times.Exists(t => t.At.Overlaps(at))) && !FigureWords.IsDecimal(words, match.Index, match.Groups["v"].Value)) continue;
            if (phones.Overlaps(at) || !FigureWords.IsFigure(words, match.Index, match.Groups["v"].Value) || OtherNumbers.Is(words, match.Index, match.Groups["v"].Value)) continue;
            if (!said.Add(match.Groups["v"].Value) && OtherNumbers.SpeaksAgain(words, match.Index)) continue;
            // "Pull a sample of 40": what is to be done, not what is.
            if (match.Groups["v"].Length < 3 && char.IsAsciiDigit(words[match.Index + match.Groups["v"].Length - 1]) && tasks.Holds(at)) continue;
            found.Add(One(text, sentence, at, words, match));
        }
    }

    // Looked for where a digit or a pound sign stands, not at every letter.
    private static IEnumerable<Match> Values(string words)
    {
        for (var at = 0; at < words.Length;)
        {
            var next = words.AsSpan(at).IndexOfAny("£0123456789");
            if (next < 0) yield break;
            at += next;
            var match = Value.Match(words, at);
            if (match.Success) yield return match;
            at = match.Success ? at + Math.Max(1, match.Length) : at + 1;
            while (!match.Success && at < words.Length && char.IsAsciiDigit(words[at])) at++;
        }
    }

    private static StatisticReading One(BoardText text, TextSpan sentence, TextSpan at, string words, Match match)
    {
        var clause = Clause(text.Text, sentence, at);
        var after = Behind(words, match);
        return new StatisticReading
        {
            Text = text.Of(clause),
            At = clause,
            Page = text.PageAt(at.Start),
            Value = match.Groups["v"].Value.Trim(),
            Unit = UnitOf(match.Groups["v"].Value, after),
            Subject = Subject(after),
            Period = Period(text.Of(clause)),
            Confidence = UnitOf(match.Groups["v"].Value, after) is "count" ? 0.8 : 0.9,
            Why = UnitOf(match.Groups["v"].Value, after) is "count" ? "A number with what it counts" : "A percentage, a rate, a sum of money or a time",
        };
    }

    private static string Behind(string words, Match match)
    {
        var from = match.Index + match.Length;
        return words[from..Math.Min(words.Length, from + 120)];
    }

    private const int Widest = 250;

    private static TextSpan Clause(string text, TextSpan sentence, TextSpan at)
    {
        var start = at.Start;
        while (start > sentence.Start && at.Start - start < Widest)
        {
            // What stands in brackets before the number is passed over whole.
            if (text[start - 1] == ')' && text.LastIndexOf('(', start - 1, Math.Min(Widest, start - sentence.Start)) is >= 0 and var open) { start = open; continue; }
            if (Cuts(text, start - 1)) break;
            start--;
        }
        var end = at.End;
        while (end < sentence.End && end - at.End < Widest && !Cuts(text, end)) end++;
        return Spans.Trim(text, new(start, end), " ,.–");
    }

    private static bool Cuts(string text, int at) =>
        text[at] is ';' or ':' or '(' or ')' || text[at] == ',' && !(at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]) && at > 0 && char.IsAsciiDigit(text[at - 1]))
        || text[at] is '.' && (at + 1 >= text.Length || char.IsWhiteSpace(text[at + 1])) || text[at] is '–' && at > 0 && text[at - 1] == ' ';

    private static string UnitOf(string value, string after)
    {
        if (value.Contains('%') || value.Contains("cent", StringComparison.OrdinalIgnoreCase)) return "percent";
        if (value.Contains('£')) return "GBP";
        if (value.Contains(" of ", StringComparison.Ordinal)) return "ratio";
        if (Rate.Match(after) is { Success: true } rate) return "rate per " + (rate.Groups["n"].Value.Contains(',') || rate.Groups["n"].Length < 5 ? rate.Groups["n"].Value : "10,000");
        var next = after.TrimStart().ToLowerInvariant();
        return next.StartsWith("day", StringComparison.Ordinal) || next.StartsWith("working day", StringComparison.Ordinal) ? "days" : next.StartsWith("week", StringComparison.Ordinal) ? "weeks" : "count";
    }

    private static string? Subject(string after)
    {
        var end = 0;
        var words = 0;
        while (end < after.Length && words < 7 && after[end] is not (',' or '.' or ';' or ':' or '(' or ')' or '–'))
        {
            if (char.IsWhiteSpace(after[end])) words++;
            end++;
        }
        var subject = after[..end].Trim();
        return subject.Length > 2 ? subject : null;
    }

    [GeneratedRegex(@"\b(in|for|during|at|to) (the (quarter|year|month|period|last (year|quarter|month)|previous (year|quarter))|Q[1-4]\b( \d{4}/\d\d)?|20\d\d([/-]\d\d)?|\d{1,2} (january|march|june|september|december|april|july|october)( 20\d\d)?)\b|\b(per|a|each) (month|week|year|quarter)\b|\blast (year|quarter|month)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Periods { get; }

    private static string? Period(string clause) => Periods.Match(clause) is { Success: true } period ? period.Value : null;
}
