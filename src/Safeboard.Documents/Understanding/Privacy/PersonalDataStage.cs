using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.People;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Privacy;

/// <summary>Names in all their spellings, e-mail addresses and telephone numbers, for redaction.</summary>
internal static partial class PersonalDataStage
{
    [GeneratedRegex(@"(?<![\w.])[\w][\w.%+’'\-]*(?:@| ?[\[(]at[\])] ?)[a-z0-9][a-z0-9.\-]*\.[a-z]{2,}", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Email { get; }
    [GeneratedRegex(@"(?<![\d£#]|\d[.,]|\b\d{1,4}/)(?:(?:\+|\b00)44[\s.\-]?(?:\(0\))?[\s.\-]?[1-9]|\(?0[1-35-9])[\d \u00a0().\-]{7,14}\d(?!\d)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Phone { get; }

    /// <param name="text">The document with its covering note.</param>
    /// <param name="named">Names that other stages read: attendance, owners, presenters.</param>
    public static IReadOnlyList<PersonalDataReading> Find(BoardText text, IEnumerable<string> named)
    {
        var found = new List<PersonalDataReading>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in PersonNames.Find(text, named)) Add(text, found, seen, name.At, "name", 0.9, name.Why);
        foreach (var block in text.Blocks)
        {
            var words = text.Text.AsSpan(block.At.Start, block.At.Length);
            if (words.Contains('@') || words.Contains("(at)", StringComparison.Ordinal) || words.Contains("[at]", StringComparison.Ordinal))
                foreach (var match in All(Email, text, block.At)) Add(text, found, seen, Span(match, text.Text, ".-"), "email", 0.99, "An e-mail address");
            if (Digits(words) >= 10)
                foreach (var match in All(Phone, text, block.At)) if (IsPhone(match.Value)) Add(text, found, seen, Span(match, text.Text, " "), "phone", 0.95, "A telephone number");
        }
        return found.InTextOrder();
    }

    /// <summary>Where telephone numbers stand, so that they are not taken for figures.</summary>
    public static SpanSet Phones(BoardText text)
    {
        var phones = new SpanSet();
        foreach (var block in text.Blocks.Where(b => Digits(text.Text.AsSpan(b.At.Start, b.At.Length)) >= 10))
            foreach (var match in All(Phone, text, block.At).Where(m => IsPhone(m.Value))) phones.Add(new(match.Index, match.Index + match.Length));
        return phones;
    }

    private static IEnumerable<Match> All(Regex pattern, BoardText text, TextSpan block)
    {
        for (var match = pattern.Match(text.Text, block.Start, block.Length); match.Success; match = match.NextMatch()) yield return match;
    }

    private static int Digits(ReadOnlySpan<char> words)
    {
        var digits = 0;
        foreach (var letter in words) if (char.IsAsciiDigit(letter)) digits++;
        return digits;
    }

    private static TextSpan Span(Match match, string text, string marks) => Spans.Trim(text, new(match.Index, match.Index + match.Length), marks);

    // Ten or eleven digits with the leading nought, or the number behind 44.
    private static bool IsPhone(string number)
    {
        var digits = number.Count(char.IsAsciiDigit);
        return number.Contains('+', StringComparison.Ordinal) || number.StartsWith("00", StringComparison.Ordinal) ? digits is >= 11 and <= 15 : digits is 10 or 11;
    }

    private static void Add(BoardText text, List<PersonalDataReading> found, HashSet<string> seen, TextSpan at, string kind, double confidence, string why)
    {
        var words = text.Of(at);
        if (!seen.Add(kind + words)) return;
        found.Add(new() { Text = words, Kind = kind, At = at, Page = text.PageAt(at.Start), Confidence = confidence, Why = why });
    }
}
