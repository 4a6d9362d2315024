using System.Globalization;
using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Dates;

/// <summary>A date as written: day, month and year, as far as they are given.</summary>
internal sealed record WrittenDate(TextSpan At, int? Day, int Month, int? Year, DayOfWeek? Weekday)
{
    /// <summary>The day, where it exists; the year of the given one and its neighbourhood where none is written.</summary>
    public DateOnly? On(DateOnly? near)
    {
        if (Day is not { } day) return null;
        if (Year is { } year) return Make(year, Month, day);
        if (near is not { } from) return null;
        // Without a year it is the next such day: minutes speak of what is to come.
        var guess = Make(from.Year, Month, day);
        return guess < from.AddDays(-31) ? Make(from.Year + 1, Month, day) : guess;
    }

    public static DateOnly? Make(int year, int month, int day) =>
        year is >= 1900 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
}

/// <summary>Finds dates in every form that boards write them.</summary>
internal static partial class DateWords
{
    private const string MonthNames = "jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?";
    private const string WeekdayNames = "mon(day)?|tues?(day)?|wed(nesday)?|thur?s?(day)?|fri(day)?|sat(urday)?|sun(day)?";

    [GeneratedRegex($@"\b((?<w>{WeekdayNames})\.?,?\s+(the\s+)?)?(?<d>\d{{1,2}})\s?(st|nd|rd|th)?\s+(of\s+)?(?<m>{MonthNames})\b\.?(,?\s*(?<y>(19|20)\d\d|['’]\d\d)(?!\d))?"
        + $@"|\b(?<m>{MonthNames})\s+(?<d>\d{{1,2}})(st|nd|rd|th)?(,\s*|\s+)(?<y>(19|20)\d\d)\b"
        + $@"|\b(?<m>{MonthNames})\b\.?,?\s*(?<y>(19|20)\d\d)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Words { get; }

    [GeneratedRegex($@"((?<w>{WeekdayNames})\.?,?\s+)?(?<![\d/.\-])((?<d>\d{{1,2}})(?<s>[/.\-])(?<mn>\d{{1,2}})(?-i:\k<s>)(?<y>(19|20)?\d\d)|(?<y>(19|20)\d\d)-(?<mn>\d\d)-(?<d>\d\d))(?![\d/\-]|\.\d)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Numbers { get; }

    public static List<WrittenDate> Find(string text, TextSpan within)
    {
        var found = new List<WrittenDate>();
        foreach (var window in Windows(text, within))
        {
            Collect(found, Words, text, window);
            Collect(found, Numbers, text, window);
        }
        found.Sort((a, b) => a.At.Start.CompareTo(b.At.Start));
        for (var i = found.Count - 1; i > 0; i--)
            if (found[i].At.Overlaps(found[i - 1].At)) found.RemoveAt(found[i].At.Length > found[i - 1].At.Length ? i - 1 : i);
        return found;
    }

    // Every date has a digit: only the words around digits are looked at.
    private static IEnumerable<TextSpan> Windows(string text, TextSpan within)
    {
        const int Around = 34;
        for (var at = within.Start; at < within.End;)
        {
            var digit = text.AsSpan(at, within.End - at).IndexOfAnyInRange('0', '9');
            if (digit < 0) yield break;
            var start = Math.Max(at, at + digit - Around);
            while (start > at && !char.IsWhiteSpace(text[start - 1])) start--;
            var end = at + digit;
            for (var last = end; end < within.End && end - start < 4_000 && (end - last < Around || !char.IsWhiteSpace(text[end])); end++)
                if (char.IsAsciiDigit(text[end])) last = end;
            yield return new(start, end);
            at = end;
        }
    }

    public static WrittenDate? First(string text, TextSpan within) => Find(text, within) is [var first, ..] ? first : null;

    public static int? Month(string word) => word.Length < 3 ? null : word[..3].ToLowerInvariant() switch
    {
        "jan" => 1, "feb" => 2, "mar" => 3, "apr" => 4, "may" => 5, "jun" => 6,
        "jul" => 7, "aug" => 8, "sep" => 9, "oct" => 10, "nov" => 11, "dec" => 12, _ => null,
    };

    private static void Collect(List<WrittenDate> found, Regex pattern, string text, TextSpan within)
    {
        for (var match = pattern.Match(text, within.Start, within.Length); match.Success; match = match.NextMatch())
            if (Read(match) is { } date) found.Add(date);
    }

    private static WrittenDate? Read(Match match)
    {
        var month = match.Groups["m"].Success ? Month(match.Groups["m"].Value) : Number(match.Groups["mn"].Value);
        var day = match.Groups["d"].Success ? Number(match.Groups["d"].Value) : null;
        if (month is not (>= 1 and <= 12) || day is < 1 or > 31) return null;
        // "May" and "March" are words too: without a year they need a day.
        if (day is null && !match.Groups["y"].Success) return null;
        var span = Spans.Trim(match.Value, new(0, match.Length), ".,");
        var start = match.Index + span.Start;
        return new(new(start, start + span.Length), day, month.Value, Year(match.Groups["y"]), Weekday(match.Groups["w"]));
    }

    private static int? Year(Group group)
    {
        if (!group.Success || Number(group.Value.TrimStart('\'', '’')) is not { } year) return null;
        return year < 100 ? 2000 + year : year;
    }

    private static DayOfWeek? Weekday(Group group) => !group.Success ? null : group.Value[..2].ToLowerInvariant() switch
    {
        "mo" => DayOfWeek.Monday, "tu" => DayOfWeek.Tuesday, "we" => DayOfWeek.Wednesday, "th" => DayOfWeek.Thursday,
        "fr" => DayOfWeek.Friday, "sa" => DayOfWeek.Saturday, _ => DayOfWeek.Sunday,
    };

    private static int? Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
