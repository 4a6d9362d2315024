using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.People;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Privacy;

/// <summary>Names in all their spellings, e-mail addresses and telephone numbers, for redaction.</summary>
internal static partial class PersonalDataStage
{
    [GeneratedRegex(@"(?<![\w.])[\w][\w.%+’'\-]*@[a-z0-9][a-z0-9.\-]*\.[a-z]{2,}", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Email { get; }
    [GeneratedRegex(@"(?<![\d/.,£])(\+44\s?\(?0?\)?|\(?0)\d[\d\s()-]{7,13}\d(?![\d/])", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Phone { get; }

    public static IReadOnlyList<PersonalDataReading> Find(BoardText text, IReadOnlyList<AttendanceReading> attendance)
    {
        var found = new List<PersonalDataReading>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in PersonNames.Find(text, attendance)) Add(text, found, seen, name, "name", 0.9, "Written like a person's name");
        foreach (var block in text.Blocks)
        {
            var words = text.Text.AsSpan(block.At.Start, block.At.Length);
            if (words.Contains('@'))
                foreach (var match in All(Email, text, block.At)) Add(text, found, seen, Span(match, text.Text, ".-"), "email", 0.99, "An e-mail address");
            if (Digits(words) >= 10)
                foreach (var match in All(Phone, text, block.At)) if (IsPhone(match.Value)) Add(text, found, seen, Span(match, text.Text, " "), "phone", 0.95, "A telephone number");
        }
        return [.. found.OrderBy(p => p.At!.Value.Start)];
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

    private static bool IsPhone(string number) => number.Count(char.IsAsciiDigit) is >= 10 and <= 13;

    private static void Add(BoardText text, List<PersonalDataReading> found, HashSet<string> seen, TextSpan at, string kind, double confidence, string why)
    {
        var words = text.Of(at);
        if (!seen.Add(kind + words)) return;
        found.Add(new() { Text = words, Kind = kind, At = at, Page = text.PageAt(at.Start), Confidence = confidence, Why = why });
    }
}
