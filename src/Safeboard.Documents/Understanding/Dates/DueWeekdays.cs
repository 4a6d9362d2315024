using System.Globalization;
using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Dates;

/// <summary>Due dates without a month in words: "by Friday", "on Monday", "Weds 19th", "by 21/7", "tomorrow".</summary>
internal static partial class DueWeekdays
{
    private const string Lead = @"(?:by|before|on|until|till|no later than|not later than)";

    [GeneratedRegex($@"\b(?:on |(?:by|before|until|till|no later than|not later than) (?:noon on |midday on |the end of |close of play on |cop )?(?:the |next |this )?)?(?<w>mon|tues?|wed(?:nes|s)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\b\.?(?: (?:the )?(?<d>\d{{1,2}})(?:st|nd|rd|th))?(?<n> of (?:the following|next) week)?(?! (?:\d|and |to |morning|evening|group|club|meeting))", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Weekday { get; }
    [GeneratedRegex($@"\b{Lead} (?:the )?(?<d>\d{{1,2}})[/.](?<m>\d{{1,2}})(?![\d/]|\.\d)|\b(?:{Lead} the|by|before) (?<d>\d{{1,2}})(?:st|nd|rd|th)\b(?! (?:of )?[A-Z]| (?:birthday|anniversary))", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Day { get; }
    [GeneratedRegex(@"\b(?:by )?tomorrow\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Tomorrow { get; }

    public static Due? Find(string text, TextSpan span, MeetingDates dates)
    {
        if (dates.Meeting is not { } meeting) return null;
        if (Day.Match(text, span.Start, span.Length) is { Success: true } day && OfDay(day, meeting) is { } on) return new(DuePhrases.At(text, day), DuePhrases.Iso(on));
        for (var match = Weekday.Match(text, span.Start, span.Length); match.Success; match = match.NextMatch())
            if ((match.Groups["d"].Success || char.IsLower(match.Value[0]) || match.Value.Contains(' ', StringComparison.Ordinal)) && OfWeekday(match, meeting) is { } then) return new(DuePhrases.At(text, match), DuePhrases.Iso(then));
        return Tomorrow.Match(text, span.Start, span.Length) is { Success: true } next ? new(DuePhrases.At(text, next), DuePhrases.Iso(meeting.AddDays(1))) : null;
    }

    private static DateOnly? OfDay(Match match, DateOnly meeting)
    {
        var day = Number(match.Groups["d"]);
        if (match.Groups["m"].Success) return new WrittenDate(default, day, Number(match.Groups["m"]), null, null).On(meeting);
        return NextDay(day, meeting);
    }

    // The next such weekday behind the meeting; with its day of the month the first on which both agree.
    private static DateOnly? OfWeekday(Match match, DateOnly meeting)
    {
        if (!match.Value.Any(char.IsUpper)) return null;
        if (match.Groups["d"].Success) return NextDay(Number(match.Groups["d"]), meeting);
        var wanted = (int)Of(match.Groups["w"].Value);
        // "Friday of the following week": not the one that comes first, where this week still has one.
        return Next(match.Groups["w"].Value, meeting).AddDays(match.Groups["n"].Success && wanted > (int)meeting.DayOfWeek ? 7 : 0);
    }

    /// <summary>The first such weekday behind the meeting.</summary>
    internal static DateOnly Next(string weekday, DateOnly meeting) => meeting.AddDays(((int)Of(weekday) - (int)meeting.DayOfWeek + 6) % 7 + 1);

    private static DateOnly? NextDay(int day, DateOnly meeting) =>
        day > meeting.Day ? WrittenDate.Make(meeting.Year, meeting.Month, day) : meeting.AddMonths(1) is var next ? WrittenDate.Make(next.Year, next.Month, day) : null;

    private static DayOfWeek Of(string word) => word[..2].ToLowerInvariant() switch
    {
        "mo" => DayOfWeek.Monday, "tu" => DayOfWeek.Tuesday, "we" => DayOfWeek.Wednesday, "th" => DayOfWeek.Thursday,
        "fr" => DayOfWeek.Friday, "sa" => DayOfWeek.Saturday, _ => DayOfWeek.Sunday,
    };

    private static int Number(Group digits) => int.Parse(digits.Value, CultureInfo.InvariantCulture);
}
