using System.Globalization;
using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Dates;

/// <summary>When something is due, as written, and as a date or one of the agreed words.</summary>
internal sealed record Due(TextSpan At, string? Norm);

/// <summary>Finds due dates in a task or a column: days, months, "next Board", "within 8 weeks", "as soon as possible".</summary>
internal static partial class DuePhrases
{
    private const string Months = "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec";
    private static readonly HashSet<string> MonthNames = new(Months.Split('|'), StringComparer.OrdinalIgnoreCase);
    internal const string Counts = @"\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a|fortnight";
    private const string Meetings = @"(strategic |full |lscb |lscp |board |executive |exec |partnership |group |committee |[a-z&]{2,8} )*(board|meeting|mtg|exec(utive)?|committee|group|lscb|lscp|panel|partnership)( meeting| mtg)?s?";

    [GeneratedRegex(@"\b(by|before|in time for|no later than|not later than|nlt|until|on|at|from|in|for|to|due|report back|(week|wk) (commencing|beginning|ending|starting)|w/[cbe]|(board|meeting|executive|exec|committee|panel|group) of|by (the )?(close|end)( of (play|business|day))?|by (noon|midday|cop|cob)|with effect from)( on)?( the)?( beginning of| start of| middle of)?\s*$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Lead { get; }
    [GeneratedRegex(@"\b(final |closing )?(date|deadline)\b.*\b(is|of|was|will be)\s*$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex FinalDate { get; }
    [GeneratedRegex($@"\b((by|before|at|for) )?(the )?end (of )?(the )?(?<m>{Months})\b(\.?,?\s*(?<y>20\d\d))?", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex EndOf { get; }
    [GeneratedRegex($@"\b(?<lead>by|before|in|for|during|until|from)( the)?( (?<p>beginning|start|middle|early|mid|late) (of )?)?\s*(?<m>{Months})\b(?!\s+(board|meeting|exec))(\s*(?<y>20\d\d))?", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex BareMonth { get; }
    [GeneratedRegex($@"\b((by|before|at|to|for|in time for) )?(the )?(?<m>{Months})('s|’s)? ({Meetings}|(?-i:[A-Z]{{2,6}}))\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex MonthMeeting { get; }
    [GeneratedRegex($@"\b((by|before|in time for|ahead of|prior to) )?(the |our |their |its )?next (scheduled |full |available )?{Meetings}\b( (taking place|to be held|due|scheduled)( (on|in|for))? [^.,;]{{4,30}})?(\s*\([^)]{{3,24}}\))?", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Next { get; }
    [GeneratedRegex($@"\b(with)?in (the )?(next )?(?<n>{Counts}) (?<w>working )?(?<u>day|wk|week|month|year)s?(['’]s?)?( time)?\b|\bwithin (?<n>a |the )?(?<u>fortnight|week|month)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Within { get; }
    [GeneratedRegex(@"\b(meeting|meetings|letter|letters|minutes|event|conference|workshop|report|audit|paper|agenda|figures|data|note|e-?mail|guidance|held|sent|dated|made|published|issued|received|circulated|agreed|discussed|raised|signed|came|written|took place|happened|visit|visited|met|began|started|died|born|launched)\s*$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Past { get; }
    [GeneratedRegex(@"\b(as soon as (possible|practicable|practical)|as quickly as possible|asap|a\.s\.a\.p|urgently|as a matter of urgency|at the earliest opportunity|without delay|by return)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Soon { get; }
    [GeneratedRegex(@"\b(immediate(ly)?|with immediate effect|(starting|from) now|straight ?away|right away|at once|today|forthwith)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Now { get; }
    [GeneratedRegex(@"\b(on-?going|annually|(to |at |for )?(each|every) (quarter|week|month|year|term|(board |executive |group |committee )?meeting|board|executive)|(once|twice|three times|four times) (a|each|every) (week|month|quarter|term|year)|continuous(ly)?|standing item|(on a )?rolling( basis)?(?=[.,;)]|$))\b|(?<!\b(?:the|our|their|of|these|those) )\b(daily|weekly|fortnightly|monthly|bi-?monthly|quarterly|termly|half[- ]termly|half[- ]yearly|six[- ]monthly)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Always { get; }
    [GeneratedRegex(@"\b(when (published|available|known|complete[d]?)|((straight|immediately|right|soon|directly) )?(after|following) (sign[- ]?off|publication|approval|the (meeting|event|launch|trial|inquest|hearing|election))|once (available|published|agreed|complete[d]?|approved|final(ised|ized)?)|before publication|before the summer( recess)?|at a future meeting|in due course|before (it|they) (goes|go|is|are) \w+|carried forward)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Vague { get; }

    /// <summary>The date a task names; the last one where it names several, since it stands nearest the end.</summary>
    public static Due? InTask(string text, TextSpan task, MeetingDates dates)
    {
        if (NextMeeting(text, task, dates) is { } next) return next;
        if (End(text, task, dates) is { } end) return end;
        if (Days(text, task, dates, needsLead: true) is { } day) return day;
        if (OfMonthMeeting(text, task, dates) is { } meeting) return meeting;
        if (InMonth(text, task, dates) is { } month) return month;
        if (After(text, task, dates) is { } after) return after;
        if (DueRelative.Find(text, task, dates) is { } relative) return relative;
        if (DuePeriods.Find(text, task, dates) is { } period) return period;
        if (DueWeekdays.Find(text, task, dates) is { } weekday) return weekday;
        return Word(text, task);
    }

    /// <summary>The date a column of due dates holds: the whole cell counts as written.</summary>
    public static Due? InCell(string text, TextSpan cell, MeetingDates dates)
    {
        var span = Spans.Trim(text, cell, "–-. ");
        if (span.Length == 0 || text[span.Start..span.End] is "n/a" or "N/A" or "TBC" or "tbc" or "None" or "none") return null;
        var norm = Found(text, span, dates)?.Norm;
        return new(span, norm ?? "not-stated");
    }

    /// <summary>The date that is all there is in a piece: "June", "by 1 June at the latest", "next Board", "spring term".</summary>
    public static Due? Whole(string text, TextSpan piece, MeetingDates dates)
    {
        if (piece.Length is < 3 or > 60 || !MayHold(text, piece)) return null;
        // "close of play 16/9": a short form of a date counts alone, without the words before it.
        var rest = Before.Match(text, piece.Start, piece.Length) is { Length: > 0 } before ? Spans.Trim(text, new(piece.Start + before.Length, piece.End)) : piece;
        var found = Found(text, piece, dates) is { Norm: not null } whole ? whole : rest.Length < piece.Length && rest.Length > 0 ? Found(text, rest, dates) : null;
        if (found?.Norm is null) return null;
        var at = Spans.Trim(text, found.At, " .,");
        return Frame.IsMatch(text[piece.Start..Math.Max(piece.Start, at.Start)] + "|" + text[Math.Min(at.End, piece.End)..piece.End]) ? new(piece, found.Norm) : null;
    }

    /// <summary>False where no part of the piece can be a whole date: it has none of the words and figures that dates are made of.</summary>
    public static bool MayHold(string text, TextSpan piece) => Named.In(text.AsSpan(piece.Start, piece.Length));

    private static Cues Named => field ??= Cues.AnyCase("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
        "next", "week", "month", "year", "term", "quarter", "day", "fortnight", "easter", "christmas", "summer", "spring", "autumn", "winter", "whitsun", "meeting", "asap", "soon", "immediate", "tomorrow", "going", "today", "tonight", "now", "evening", "morning", "afternoon", "lunch", "every", "each", "rolling", "ly", "once a", "twice a", "urgently", "return", "q1", "q2", "q3", "q4", "whit");

    // What may stand round a date without saying anything else.
    private const string Around = @"(?:due|deadline|date|new|revised|finish|c/f|cfwd|carry|carried|roll|rolled|forward|over|moved|deferred|extended|postponed|put|papers|wk|beginning|to be done|to be completed|complete[d]?|report|draft|back|here|starting|in|to|for|from|by|before|on|at|the|this|and|no|not|later|than|end|of|start|early|mid|late|w/[ce]|week|commencing|ending|close|play|business|board|executive|exec|committee|group|panel|partnership|meeting|mtg|noon|midday|cop|cob|time|papers|:|-|–)[\s,:]+";

    [GeneratedRegex($@"^[\s(]*({Around})*\|(['’]?s)?[\s,)]*((at the latest|latest|please|if possible|(without fail)|at noon|noon|mtg|meeting|papers|agenda|term|onwards|deadline|\d{{1,2}}([.:]\d\d)? ?[ap]m|if not sooner|start|break|half[- ]term)[\s,.)]*)*$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Frame { get; }
    [GeneratedRegex($@"\G({Around})+", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Before { get; }

    private static Due? Found(string text, TextSpan span, MeetingDates dates) =>
        NextMeeting(text, span, dates) ?? End(text, span, dates) ?? Days(text, span, dates, needsLead: false) ?? OfMonthMeeting(text, span, dates)
            ?? After(text, span, dates) ?? DueRelative.Find(text, span, dates) ?? DuePeriods.Find(text, span, dates) ?? DuePeriods.Short(text, span, dates) ?? DueWeekdays.Find(text, span, dates) ?? Alone(text, span, dates) ?? Word(text, span);

    private static Due? Days(string text, TextSpan span, MeetingDates dates, bool needsLead)
    {
        foreach (var date in DateWords.Find(text, span))
        {
            var lead = Lead.Match(text[Math.Max(span.Start, date.At.Start - 30)..date.At.Start]);
            var final = needsLead && !lead.Success && FinalDate.IsMatch(text[span.Start..date.At.Start]);
            if (needsLead && !final && (!lead.Success || lead.Value.StartsWith("from", StringComparison.OrdinalIgnoreCase) && !BeginsIt(text, date, dates))) continue;
            if (needsLead && !final && IsOfThePast(text, span, date, lead.Value, dates)) continue;
            var start = lead.Success && lead.Length < 28 ? date.At.Start - lead.Length : date.At.Start;
            var whole = Spans.Trim(text, new(Math.Max(start, span.Start), date.At.End));
            if (date.On(dates.Meeting) is { } day) return new(whole, Iso(day));
            if (date is { Day: null, Year: { } year }) return new(whole, Month(year, date.Month));
        }
        return null;
    }

    // "from 1 April": when something new is to begin; not the first day of a time that has an end, or of one that was.
    private static bool BeginsIt(string text, WrittenDate date, MeetingDates dates) =>
        date.On(dates.Meeting) is { } day && day >= dates.Meeting && !text.AsSpan(date.At.End, Math.Min(12, text.Length - date.At.End)).TrimStart().StartsWith("to ") && !text.AsSpan(date.At.End, Math.Min(12, text.Length - date.At.End)).TrimStart().StartsWith("until ");

    // "the meeting on 3 March" of what was: only "by" and its like set a day for something.
    private static bool IsOfThePast(string text, TextSpan span, WrittenDate date, string lead, MeetingDates dates)
    {
        if (dates.Meeting is not { } meeting || Sets(lead)) return false;
        if (date.Year is not null) return date.On(meeting) < meeting;
        var before = text[span.Start..Math.Max(span.Start, date.At.Start - lead.Length)];
        return Past.IsMatch(before) && date.On(meeting) > meeting.AddDays(180);
    }

    private static bool Sets(string lead) =>
        lead.TrimStart().StartsWith("by", StringComparison.OrdinalIgnoreCase) || lead.TrimStart().StartsWith("before", StringComparison.OrdinalIgnoreCase) || lead.Contains("later", StringComparison.OrdinalIgnoreCase) || lead.Contains("until", StringComparison.OrdinalIgnoreCase);

    private static Due? End(string text, TextSpan span, MeetingDates dates)
    {
        var match = EndOf.Match(text, span.Start, span.Length);
        if (!match.Success || DateWords.Month(match.Groups["m"].Value) is not { } month) return null;
        var year = YearOf(match.Groups["y"], month, dates);
        return new(At(text, match), year is { } y ? Iso(new DateOnly(y, month, DateTime.DaysInMonth(y, month))) : null);
    }

    private static Due? InMonth(string text, TextSpan span, MeetingDates dates)
    {
        for (var match = BareMonth.Match(text, span.Start, span.Length); match.Success; match = match.NextMatch())
        {
            if (DateWords.Month(match.Groups["m"].Value) is not { } month || !char.IsUpper(match.Groups["m"].Value[0])) continue;
            if (match.Groups["lead"].Value is "from" or "in" or "during" or "for" && IsBehind(month, match.Groups["y"], dates)) continue;
            if (YearOf(match.Groups["y"], month, dates) is { } year) return new(At(text, match), Month(year, month));
            return new(At(text, match), null);
        }
        return null;
    }

    // "in January" said in May is the January that was.
    private static bool IsBehind(int month, Group year, MeetingDates dates) =>
        dates.Meeting is { } meeting && (year.Success ? int.Parse(year.Value, CultureInfo.InvariantCulture) * 12 + month < meeting.Year * 12 + meeting.Month : (meeting.Month - month + 12) % 12 is >= 1 and <= 4);

    private static Due? Alone(string text, TextSpan span, MeetingDates dates)
    {
        foreach (var piece in Spans.Split(text, span, c => c is ' ' or '/' or ',' or '-' or '’' or '\''))
        {
            var word = text[piece.Start..piece.End];
            if (word.Length is >= 3 and <= 9 && char.IsUpper(word[0]) && MonthNames.Contains(word.TrimEnd('.')) && DateWords.Month(word) is { } month)
                return YearOf(null, month, dates) is { } year ? new(piece, Month(year, month)) : null;
        }
        return null;
    }

    private static Due? OfMonthMeeting(string text, TextSpan span, MeetingDates dates)
    {
        var match = MonthMeeting.Match(text, span.Start, span.Length);
        if (!match.Success || DateWords.Month(match.Groups["m"].Value) is not { } month) return null;
        foreach (var day in dates.Next)
            if (day.Month == month) return new(At(text, match), Iso(day));
        return new(At(text, match), YearOf(null, month, dates) is { } year ? Month(year, month) : null);
    }

    private static Due? NextMeeting(string text, TextSpan span, MeetingDates dates)
    {
        var match = Next.Match(text, span.Start, span.Length);
        if (!match.Success) return null;
        var at = At(text, match);
        if (DateWords.First(text, at)?.On(dates.Meeting) is { } named) return new(at, Iso(named));
        return new(at, dates.NextMeeting is { } day ? Iso(day) : "next-meeting");
    }

    private static Due? After(string text, TextSpan span, MeetingDates dates)
    {
        var match = Within.Match(text, span.Start, span.Length);
        // "the 36 week check" is no time from now.
        if (!match.Success || match.Value[^1] is 'k' or 'y' or 'h' or 'r' && match.Groups["n"].Value.Trim() is not ("a" or "the" or "one" or "1" or "")) return null;
        return new(At(text, match), Later(match.Groups["n"].Value, (match.Groups["w"].Success ? "working " : "") + match.Groups["u"].Value, dates));
    }

    /// <summary>The day or month so many days, weeks or months behind the meeting.</summary>
    internal static string? Later(string count, string unit, MeetingDates dates)
    {
        if (Count(count.Trim()) is not { } n || dates.Meeting is not { } from) return null;
        return unit.ToLowerInvariant() switch
        {
            "day" => Iso(from.AddDays(n)),
            "working day" => Iso(Working(from, n)),
            "week" or "wk" => Iso(from.AddDays(7 * n)),
            "fortnight" => Iso(from.AddDays(14)),
            "year" => Month(from.Year + n, from.Month),
            _ => Month(from.AddMonths(n).Year, from.AddMonths(n).Month),
        };
    }

    // Monday to Friday: holidays are not known here.
    private static DateOnly Working(DateOnly from, int days)
    {
        for (var left = Math.Min(days, 300); left > 0;)
        {
            from = from.AddDays(1);
            if (from.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)) left--;
        }
        return from;
    }

    private static Due? Word(string text, TextSpan span)
    {
        if (Soon.Match(text, span.Start, span.Length) is { Success: true } soon) return new(At(text, soon), "asap");
        if (Now.Match(text, span.Start, span.Length) is { Success: true } now) return new(At(text, now), "immediate");
        if (Always.Match(text, span.Start, span.Length) is { Success: true } always) return new(At(text, always), "ongoing");
        if (Vague.Match(text, span.Start, span.Length) is { Success: true } vague) return new(At(text, vague), "not-stated");
        return null;
    }

    /// <summary>The year as written, else that of the first such month from the meeting on.</summary>
    private static int? YearOf(Group? written, int month, MeetingDates dates)
    {
        if (written is { Success: true }) return int.Parse(written.Value, CultureInfo.InvariantCulture);
        return dates.Meeting is { } meeting ? month >= meeting.Month ? meeting.Year : meeting.Year + 1 : null;
    }

    private static int? Count(string word) => word.ToLowerInvariant() switch
    {
        "" or "a" or "the" or "one" => 1, "two" => 2, "three" => 3, "four" => 4, "five" => 5, "six" => 6, "seven" => 7, "eight" => 8, "nine" => 9, "ten" => 10, "twelve" => 12, "fortnight" => 14,
        _ => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : null,
    };

    internal static TextSpan At(string text, Match match) => Spans.Trim(text, new(match.Index, match.Index + match.Length));
    internal static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    internal static string Month(int year, int month) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}");
}
