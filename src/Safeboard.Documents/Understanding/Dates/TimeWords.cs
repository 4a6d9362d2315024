using System.Globalization;
using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Dates;

/// <summary>A time of day or a span of times as written.</summary>
internal sealed record WrittenTime(TextSpan At, TimeOnly Start, TimeOnly? End);

/// <summary>Finds "9.30am-12:30pm", "10:00 – 14:00", "2pm", "at 2.00 p.m.", "noon".</summary>
internal static partial class TimeWords
{
    private const string HalfWords = @"[ap]\.?\s?m\b\.?|noon|midday|hrs?\b|hours\b";

    [GeneratedRegex($@"\G(?<![\d.:/£])(?<h1>\d{{1,2}})([:.](?<m1>[0-5]\d)|(?<m1>[0-5]\d)(?=\s?(hrs?|hours)\b|\s?(-|–|to|until)\s?\d{{4}}\s?(hrs?|hours)\b))?\s?(?<a1>{HalfWords})?"
        + $@"(\s?(?:-|–|—|\bto\b|\buntil\b|\btill?\b)\s?(?:about |around |approx\.? )?(?<h2>\d{{1,2}})([:.](?<m2>[0-5]\d)|(?<m2>[0-5]\d)(?=\s?(hrs?|hours)\b))?\s?(?<a2>{HalfWords})?)?(?![\d:/%])(?!\.\d)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Pattern { get; }

    public static List<WrittenTime> Find(string text, TextSpan within)
    {
        var found = new List<WrittenTime>();
        // A time begins with a digit: the pattern is tried there and nowhere else.
        for (var at = within.Start; at < within.End;)
        {
            var digit = text.AsSpan(at, within.End - at).IndexOfAnyInRange('0', '9');
            if (digit < 0) break;
            at += digit;
            var match = Pattern.Match(text, at, within.End - at);
            if (match.Success && match.Index == at && (at == within.Start || !Joined(text[at - 1])))
            {
                if (Read(match) is { } time) found.Add(time);
                at += Math.Max(1, match.Length);
                continue;
            }
            while (at < within.End && char.IsAsciiDigit(text[at])) at++;
        }
        return found;
    }

    private static bool Joined(char before) => char.IsAsciiDigit(before) || before is '.' or ':' or '/' or '£';

    public static WrittenTime? First(string text, TextSpan within) => Find(text, within) is [var first, ..] ? first : null;

    [GeneratedRegex(@"^\s*(?<h1>\d{1,2})[.:](?<m1>[0-5]\d)(\s*(-|–|to|until)\s*(?<h2>\d{1,2})[.:](?<m2>[0-5]\d))?\s*$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Bare { get; }

    /// <summary>What stands behind a label such as Time or Start, where "10.00" needs no "a.m." to be one.</summary>
    public static WrittenTime? Labelled(string text, TextSpan value)
    {
        if (First(text, value) is { } plain) return plain;
        if (value.Length > 20 || Bare.Match(text[value.Start..value.End]) is not { Success: true } match || Half(match, 1) is not { } start) return null;
        return new(value, start, match.Groups["h2"].Success ? Half(match, 2) : null);
    }

    [GeneratedRegex(@"^[^\d]{0,24}(?<h1>\d{1,2})([.:](?<m1>[0-5]\d))?(?![\d/]|\s?(st|nd|rd|th|items?|minutes)\b)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Close { get; }

    /// <summary>The time behind words such as "ended at", where "4.20" or "12" alone is one.</summary>
    public static WrittenTime? Behind(string text, TextSpan span)
    {
        if (First(text, span) is { } plain && plain.At.Start - span.Start < 60) return plain;
        var match = Close.Match(text[span.Start..span.End]);
        return match.Success && Half(match, 1) is { } time ? new(new(span.Start + match.Groups["h1"].Index, span.Start + match.Length), time, null) : null;
    }

    private static WrittenTime? Read(Match match)
    {
        var marked = match.Groups["a1"].Success || match.Groups["a2"].Success;
        var exact = match.Groups["m1"].Success && (match.Value.Contains(':') || marked || match.Groups["m2"].Success || match.Groups["m1"].Value is "00" or "15" or "30" or "45");
        // "10 till 12": hours alone are times where they are parted so.
        var hours = !marked && match.Groups["h2"].Success && match.Value.Contains(" til", StringComparison.OrdinalIgnoreCase);
        if (!marked && !exact && !hours) return null;
        if (!marked && !match.Value.Contains(':') && !match.Groups["h2"].Success) return null;
        var second = Half(match, 2);
        var first = Half(match, 1);
        // "2 – 4pm": the first time takes the half of day of the second where that puts it before.
        if (!match.Groups["a1"].Success && match.Groups["a2"].Success && first is { } f && second is { } s && s.Hour >= 12 && f.Hour < 12 && f.Hour + 12 <= s.Hour && f.AddHours(12) < s)
            first = f.AddHours(12);
        if (first is not { } start) return null;
        var end = match.Groups["h2"].Success ? second : null;
        if (end is { } e && e < start && e.Hour < 12) end = e.AddHours(12) > start ? e.AddHours(12) : null;
        return new(new(match.Index, match.Index + match.Value.TrimEnd().Length), start, end);
    }

    private static TimeOnly? Half(Match match, int which)
    {
        var hours = match.Groups["h" + (which == 1 ? "1" : "2")];
        if (!hours.Success) return null;
        var hour = int.Parse(hours.Value, CultureInfo.InvariantCulture);
        var minutes = match.Groups[which == 1 ? "m1" : "m2"];
        var minute = minutes.Success ? int.Parse(minutes.Value, CultureInfo.InvariantCulture) : 0;
        var half = match.Groups[which == 1 ? "a1" : "a2"].Value;
        if (half.StartsWith('p') || half.StartsWith('P')) { if (hour < 12) hour += 12; }
        else if (half.StartsWith('a') || half.StartsWith('A')) { if (hour == 12) hour = 0; }
        // A bare 1 to 6 o'clock is in the afternoon: no board meets before seven.
        else if (half.Length == 0 && hour is >= 1 and < 7 && hours.Value.Length == 1) hour += 12;
        return hour < 24 && minute < 60 ? new TimeOnly(hour, minute) : null;
    }
}
