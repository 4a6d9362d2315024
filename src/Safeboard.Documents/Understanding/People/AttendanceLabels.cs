using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.People;

/// <summary>Words that head a list of people: "Present:", "Apologies", "In attendance", "Minutes:".</summary>
internal static partial class AttendanceLabels
{
    private static readonly (AttendanceStatus Status, Regex Words)[] Labels =
    [
        (AttendanceStatus.Apologies, Apologies),
        (AttendanceStatus.Absent, Absent),
        (AttendanceStatus.InAttendance, InAttendance),
        (AttendanceStatus.Minutes, Minutes),
        (AttendanceStatus.Chair, Chair),
        (AttendanceStatus.Deputy, Deputy),
        (AttendanceStatus.Present, Present),
    ];

    /// <summary>The status that a line opens and what stands behind the label; null where it is no label.</summary>
    public static (AttendanceStatus Status, TextSpan After)? Match(string text, TextSpan line)
    {
        var span = Spans.Trim(text, line, "•*");
        if (span.Length < 4) return null;
        if (Before.Match(text.Substring(span.Start, Math.Min(span.Length, 40))) is { Success: true } before) span = new(span.Start + before.Length, span.End);
        if (span.Length < 4) return null;
        var head = text.Substring(span.Start, Math.Min(span.Length, 90));
        foreach (var (status, words) in Labels)
        {
            var match = words.Match(head);
            if (!match.Success) continue;
            var after = match.Length;
            // "Present (12)" and "Apologies –" too.
            while (after < head.Length && head[after] == ' ') after++;
            if (after < head.Length && head[after] == '(' && head.IndexOf(')', after) is > 0 and var close && close - after < 24)
            {
                after = close + 1;
                while (after < head.Length && head[after] == ' ') after++;
            }
            var ends = after >= span.Length;
            var marked = !ends && head[after] is ':' or '–' or '-' or '\t';
            var spoken = !ends && !marked && (match.Value.EndsWith("from", StringComparison.OrdinalIgnoreCase) || match.Value.EndsWith(" by", StringComparison.OrdinalIgnoreCase));
            // "PRESENT Ann Reed": a label in capitals needs no colon.
            var loud = !ends && match.Length >= 6 && !match.Value.Any(char.IsLower) && PersonWords.NameEnd(text, new(span.Start + after, span.End)) > span.Start + after;
            // "Also present Ann Reed (AR) Manager; …": a person with a bracket right behind it.
            var named = !ends && !marked && match.Length >= 6 && status is not (AttendanceStatus.Chair or AttendanceStatus.Minutes or AttendanceStatus.Deputy) && head[match.Length - 1] != ' ' && head[match.Length] == ' '
                && PersonWords.NameEnd(text, new(span.Start + after, span.End)) is var end && end > span.Start + after && text.AsSpan(end, span.End - end).StartsWith(" (");
            if (ends || marked || spoken || loud || named) return (status, Spans.Trim(text, new(span.Start + after, span.End), ":–-\t"));
        }
        return Worded(text, span, head);
    }

    // "Sorry not to be there: …", "On the phone: …", "Who was round the table" alone on a line.
    private static (AttendanceStatus Status, TextSpan After)? Worded(string text, TextSpan span, string head)
    {
        var stop = head.AsSpan().IndexOfAny(':', '\t');
        if (stop < 0 && span.Length <= 45 && head[^1] is not ('.' or ',' or ';')) stop = head.Length;
        if (stop is < 4 or > 50 || AttendanceWords.Of(head[..stop].TrimEnd(' ', '-', '–')) is not { } status) return null;
        return (status, Spans.Trim(text, new(span.Start + stop, span.End), ":–-\t"));
    }

    // "Appendix 1: Attendance", "2. Apologies", "List of attendees".
    [GeneratedRegex(@"^((appendix|annex)\s*\w{0,3}\s*[:.–-]?\s*(?=[A-Za-z]))?(\d{1,2}(\.\d{1,2})?[.):]?\s+(?=[A-Za-z]))?((list|record|register) of )?", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Before { get; }

    [GeneratedRegex(@"^(members'? )?(apologies|apols\.?|apology)( for absence)?( and substitutions)?( (were|was|had been|have been|has been))?( (received|rec['’]?d|recd|noted|given|sent|tendered|submitted|intimated|accepted))?( (received|noted))?( (from|by|came from|on behalf of))?", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Apologies { get; }

    [GeneratedRegex(@"^(members? )?(not present|absent|did not attend|not in attendance|no apologies( received)?|absent without apologies|non[- ]attendance)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Absent { get; }

    [GeneratedRegex(@"^((officers?|others?|also|advisers?|staff|guests?) )?(in[- ]attendance|also (present|there|attended|came|joining)|by invitation|invited|facilitated by|observers?|observing|guests?|visitors?|officers? present|officers?|also attending|advisers?|presenters?|(others?|officers?|non[- ]members?|staff|colleagues) (present|attending|there))( (for|by|at)( part of)?( the)? (item|meeting|invitation)\S*.{0,12})?", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex InAttendance { get; }

    [GeneratedRegex(@"^(minutes?|notes?|minuted?|record(ed)?|secretariat|clerk|minutes secretary)([- ]?(taken|taker|recorder|taken by|by|clerk|secretary))?( by)?", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Minutes { get; }

    [GeneratedRegex(@"^(in the chair|((the )?meeting )?chaired by|((independent|meeting|acting|board|lscb|lscp) )?(chair(ed|man|person|woman)?)( of( the)? meeting)?|who chaired( it| the meeting)?)( by)?", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Chair { get; }

    [GeneratedRegex(@"^(deput(y|ies)|substitutes?)( attending| present)?", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Deputy { get; }

    [GeneratedRegex(@"^(((?!(non|other|new|not|young|staff|all)\b)[a-z]+ ){0,2}(members?|partners|representatives|reps|delegates)( and (officers|advisers|guests))? )?(present|attendees|attended by|attended|attending|attendance( list| record| register)?|those present|those attending|in attendance|sederunt|who (was there|attended|came)|roll call|participants?)( at( the)? meeting| \(?in person\)?| by phone)?|^those (present|attending)|^(board |panel |group |committee |executive |core |voting )?members?(?=\s*:?\s*$)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Present { get; }
}
