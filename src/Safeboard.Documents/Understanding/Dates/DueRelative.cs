using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Dates;

/// <summary>Due dates that are counted from the day of the meeting in words: "Friday week", "a fortnight from today", "this week", "over the weekend", "next time".</summary>
internal static partial class DueRelative
{
    private const string Weekdays = "mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun";

    [GeneratedRegex($@"\b(?:by |on |from )?(?:(?<w>{Weekdays})(?:day)? (?<u>week|fortnight)\b|a (?<u>week|fortnight) on (?<w>{Weekdays})(?:day)?\b)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex WeekdayWeek { get; }
    [GeneratedRegex($@"\b(?:with)?(?:in |by )?(?:about )?(?<n>{DuePhrases.Counts}) ?(?<w>working )?(?<u>days?|weeks?|months?|fortnight)?(?:['’]s?)? (?:from|of) (?:now|today|the (?:date of the )?meeting|this meeting)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex FromNow { get; }
    [GeneratedRegex(@"\b(?:by |before |during |over |in |within )?(?:the )?(?:end of )?(?:the )?(?<o>this|that|next) week\b(?! on\b)|\b(?:in |over |within )?(?:the )?(?<f>(?:next|coming) fortnight)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Week { get; }
    [GeneratedRegex(@"\b(?:by|before|over|at|during) (?:the|this) weekend\b|\bthis weekend\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Weekend { get; }
    [GeneratedRegex(@"\b(?:by |before )?(?:the )?(?:(?:end|close) of (?:play |business )?(?:the day|today)|(?:later )?(?:today|tonight)|(?:this|that) (?:day|morning|afternoon|evening|night)|(?:over|at|after) lunch)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex SameDay { get; }
    [GeneratedRegex(@"\b(?:for |by |until )?next time\b(?! (?:there|the|a|an|it|they|we|he|she)\b)|\b(?:to|at|by|for|before|in time for) (?:the )?next [A-Z]{2,7}\b(?! [a-z]+ing\b)", Patterns.Exact, Patterns.Limit)]
    private static partial Regex NextTime { get; }

    private static Cues Any => field ??= Cues.AnyCase("week", "fortnight", "now", "today", "tonight", "meeting", "day", "morning", "afternoon", "evening", "night", "lunch", "next ");

    public static Due? Find(string text, TextSpan span, MeetingDates dates)
    {
        if (dates.Meeting is not { } meeting || !Any.In(text.AsSpan(span.Start, span.Length))) return null;
        if (WeekdayWeek.Match(text, span.Start, span.Length) is { Success: true } weekday)
            return new(DuePhrases.At(text, weekday), DuePhrases.Iso(DueWeekdays.Next(weekday.Groups["w"].Value, meeting).AddDays(Weeks(weekday.Groups["u"]))));
        if (FromNow.Match(text, span.Start, span.Length) is { Success: true } count) return new(DuePhrases.At(text, count), Counted(count, dates));
        if (Weekend.Match(text, span.Start, span.Length) is { Success: true } weekend) return new(DuePhrases.At(text, weekend), DuePhrases.Iso(DueWeekdays.Next("sat", meeting)));
        if (Week.Match(text, span.Start, span.Length) is { Success: true } week) return new(DuePhrases.At(text, week), DuePhrases.Iso(EndOf(week, meeting)));
        if (SameDay.Match(text, span.Start, span.Length) is { Success: true } day) return new(DuePhrases.At(text, day), DuePhrases.Iso(meeting));
        return NextTime.Match(text, span.Start, span.Length) is { Success: true } next ? new(DuePhrases.At(text, next), dates.NextMeeting is { } on ? DuePhrases.Iso(on) : "next-meeting") : null;
    }

    private static int Weeks(Group unit) => unit.Value.StartsWith('f') || unit.Value.StartsWith('F') ? 14 : 7;

    // "a fortnight from today": the count itself may be the unit.
    private static string? Counted(Match match, MeetingDates dates)
    {
        var unit = match.Groups["u"] is { Success: true } u ? u.Value.TrimEnd('s') : "fortnight";
        return DuePhrases.Later(match.Groups["n"].Value, (match.Groups["w"].Success ? "working " : "") + unit, dates);
    }

    private static DateOnly EndOf(Match week, DateOnly meeting) =>
        week.Groups["f"].Success ? meeting.AddDays(14)
        : meeting.AddDays((((int)DayOfWeek.Friday - (int)meeting.DayOfWeek + 7) % 7) + (week.Groups["o"].Value.StartsWith('n') || week.Groups["o"].Value.StartsWith('N') ? 7 : 0));
}
