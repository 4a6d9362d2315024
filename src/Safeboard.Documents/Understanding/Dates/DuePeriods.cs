using System.Globalization;
using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Dates;

/// <summary>Due dates that name a period: "by the end of the month", "before Christmas", "by half term", "3 months".</summary>
internal static partial class DuePeriods
{
    [GeneratedRegex($@"^(?<n>{DuePhrases.Counts}) (?<w>working )?(?<u>day|wk|week|month|mth|year)s?(['’]s?)?( time)?$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Span { get; }
    [GeneratedRegex(@"\b((by|before|at|for) )?(the )?end of (?<o>the |this |next )?(?<u>week|month|(calendar |financial |school )?year|(summer |autumn |spring )?term|quarter|school holidays?|summer)\b|\b((by|before|at) )?(the )?end of Q(?<q>[1-4])\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex EndOfPeriod { get; }
    [GeneratedRegex(@"\b((by|before|after|at|over|during|in time for|until) )(the )?(?<f>(break-?up for )?(easter|christmas|(the )?summer)( term| holidays?| recess| break)?|whitsun( break| holidays?)?|new year|half[- ]term|summer( term| holidays?| recess| break)?|autumn( half[- ]term| term)?|spring( half[- ]term| term)?|winter|term starts|start of term|(the )?(new|september|next) term|(the )?schools? (break|breaks) up|(the )?schools? (go|goes) back|(the )?(schools? )?holidays|may day)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Season { get; }
    [GeneratedRegex(@"\b(in|over|within) the (coming|next few|short|near) (days|weeks|months|term|future|couple of weeks)\b|\b(this|next) (month|term|year|quarter|autumn|spring|summer|winter)\b|\b(in|during) the (?<f>new year|summer|autumn|spring|winter)\b|\b(in|over|within) the next (few|couple of) (days|weeks|months)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Soonish { get; }
    [GeneratedRegex(@"^(?<m>[A-Z][a-z]{2,8})\.? ['’]?(?<y>\d\d)$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex MonthYear { get; }
    [GeneratedRegex(@"^(?<d>\d{1,2})[/.](?<m>\d{1,2})$|^(?<m>\d{1,2})[/.](?<y>20\d\d)$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Digits { get; }

    public static Due? Find(string text, TextSpan span, MeetingDates dates)
    {
        if (EndOfPeriod.Match(text, span.Start, span.Length) is { Success: true } end) return new(DuePhrases.At(text, end), EndNorm(end, dates));
        if (Season.Match(text, span.Start, span.Length) is { Success: true } season) return new(DuePhrases.At(text, season), Feast(season.Groups["f"].Value, dates));
        if (Soonish.Match(text, span.Start, span.Length) is { Success: true } soon) return new(DuePhrases.At(text, soon), soon.Groups["f"].Success ? Feast(soon.Groups["f"].Value, dates) : "not-stated");
        return null;
    }

    /// <summary>Forms that are a date only where nothing else stands beside them: "2 weeks", "30/06", "06/2015".</summary>
    public static Due? Short(string text, TextSpan span, MeetingDates dates)
    {
        var cell = text[span.Start..span.End];
        if (Span.Match(cell) is { Success: true } length) return new(span, DuePhrases.Later(length.Groups["n"].Value, (length.Groups["w"].Success ? "working " : "") + length.Groups["u"].Value, dates));
        if (MonthYear.Match(cell) is { Success: true } both && DateWords.Month(both.Groups["m"].Value) is { } named && 2000 + int.Parse(both.Groups["y"].Value, CultureInfo.InvariantCulture) is var full && dates.Meeting is { } meeting && Math.Abs(full - meeting.Year) <= 1) return new(span, DuePhrases.Month(full, named));
        if (Season.Match("by " + cell) is { Success: true, Index: 0 } season && season.Length == cell.Length + 3) return new(span, Feast(season.Groups["f"].Value, dates));
        if (Digits.Match(cell) is not { Success: true } digits) return null;
        var month = int.Parse(digits.Groups["m"].Value, CultureInfo.InvariantCulture);
        if (month is < 1 or > 12) return null;
        if (digits.Groups["y"].Success) return new(span, DuePhrases.Month(int.Parse(digits.Groups["y"].Value, CultureInfo.InvariantCulture), month));
        return new WrittenDate(span, int.Parse(digits.Groups["d"].Value, CultureInfo.InvariantCulture), month, null, null).On(dates.Meeting) is { } day ? new(span, DuePhrases.Iso(day)) : null;
    }

    private static string EndNorm(Match match, MeetingDates dates)
    {
        if (dates.Meeting is not { } meeting) return "not-stated";
        if (match.Groups["q"].Success) return DuePhrases.Iso(SchoolYear.EndOfQuarter(match.Groups["q"].Value[0] - '0', meeting));
        var next = match.Groups["o"].Value.StartsWith("next", StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        return match.Groups["u"].Value.ToLowerInvariant() switch
        {
            "week" => DuePhrases.Iso(meeting.AddDays((((int)DayOfWeek.Friday - (int)meeting.DayOfWeek + 7) % 7) + (7 * next))),
            "month" => DuePhrases.Iso(LastDay(meeting.AddMonths(next))),
            "year" or "calendar year" => DuePhrases.Iso(new(meeting.Year + next, 12, 31)),
            "financial year" => DuePhrases.Iso(new(meeting.Month > 3 ? meeting.Year + 1 : meeting.Year, 3, 31)),
            "quarter" => DuePhrases.Iso(LastDay(meeting.AddMonths(2 - ((meeting.Month - 1) % 3) + (3 * next)))),
            _ => "not-stated",
        };
    }

    private static DateOnly LastDay(DateOnly day) => new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));

    private static string Feast(string name, MeetingDates dates)
    {
        if (dates.Meeting is not { } meeting) return "not-stated";
        var feast = name.ToLowerInvariant();
        if (feast.Contains("easter", StringComparison.Ordinal)) feast = "easter";
        if (feast.Contains("whitsun", StringComparison.Ordinal)) return DuePhrases.Iso(BankHoliday(meeting));
        if (SchoolYear.Month(feast, meeting) is { } month) return month;
        return feast switch
        {
            "may day" => DuePhrases.Iso(new(meeting.Month > 4 ? meeting.Year + 1 : meeting.Year, 5, 1)),
            "christmas" => DuePhrases.Iso(new(meeting.Month == 12 && meeting.Day > 25 ? meeting.Year + 1 : meeting.Year, 12, 25)),
            "new year" => DuePhrases.Iso(new(meeting.Year + 1, 1, 1)),
            "easter" => DuePhrases.Iso(Easter(meeting.Year) is var day && day >= meeting ? day : Easter(meeting.Year + 1)),
            _ => "not-stated",
        };
    }

    // Whitsun is kept at the last Monday in May.
    private static DateOnly BankHoliday(DateOnly meeting)
    {
        var last = new DateOnly(meeting > new DateOnly(meeting.Year, 5, 31) ? meeting.Year + 1 : meeting.Year, 5, 31);
        return last.AddDays(-(((int)last.DayOfWeek + 6) % 7));
    }

    // The computus of the Gregorian calendar (Meeus, Jones, Butcher).
    private static DateOnly Easter(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
        int h = ((19 * a) + b - d - g + 15) % 30, i = c / 4, k = c % 4, l = (32 + (2 * e) + (2 * i) - h - k) % 7, m = (a + (11 * h) + (22 * l)) / 451;
        var sum = h + l - (7 * m) + 114;
        return new(year, sum / 31, (sum % 31) + 1);
    }
}
