using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.People;

/// <summary>Ticks and letters of attendance tables: ✓, Y, A, D, N, "by phone", "D – Name, role", "dep. by Name".</summary>
internal static partial class AttendanceCode
{
    public sealed record Code(AttendanceStatus Status, int Behind);

    public static Code? Of(string cell)
    {
        var text = cell.Trim();
        if (text.Length == 0) return null;
        if (Worded(text) is { } worded) return worded;
        var end = 0;
        while (end < text.Length && (char.IsLetter(text[end]) || text[end] is '✗' or '✘' or '×' or '☒' or '●' or '•' or '✓' or '✔' or '√' or '\uf0fc' or '☑' or '.' or '/')) end++;
        // "No – apologies", "Not present – sent apologies"
        if (text.Length < 60 && Excused.IsMatch(text) && text[..end].ToLowerInvariant() is "n" or "no" or "not" or "x" or "sent" or "✗" or "✘" or "×" or "☒" or "absent") return new(AttendanceStatus.Apologies, text.Length);
        return text[..end].ToLowerInvariant().TrimEnd('.') switch
        {
            "" when text is "1" => new(AttendanceStatus.Present, 1),
            "" when text is "0" => new(AttendanceStatus.Absent, 1),
            "✓" or "✔" or "√" or "\uf0fc" or "☑" or "y" or "yes" or "p" or "present" or "attended" or "att" or "phone" or "online" or "remote" or "zoom" or "i" or "ia" or "in" or "teams" or "virtual" or "●" or "•" or "þ" or "ü" => new(AttendanceStatus.Present, end),
            "a" or "ap" or "apols" or "apol" or "apologies" or "apology" or "apps" or "regrets" or "sorry" => new(AttendanceStatus.Apologies, end),
            "d" or "dep" or "deputy" or "s" or "sub" or "subs" or "substitute" or "deputised" or "rep" or "represented" => new(AttendanceStatus.Deputy, end),
            "n" or "no" or "x" or "✗" or "✘" or "×" or "☒" or "absent" or "not" or "dna" or "na" or "nr" or "ab" or "abs" or "o" => new(AttendanceStatus.Absent, end),
            "c" or "chair" => new(AttendanceStatus.Chair, end),
            _ => null,
        };
    }

    [GeneratedRegex(@"(?<!\bno )\b(apol\w*|regrets|on leave|excused)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Excused { get; }

    // "Did not attend", "Minute taker", "Guest": a column that says it in words.
    private static Code? Worded(string text) => text.Length is < 4 or > 40 ? null
        : AwayWords.IsMatch(text) ? new(AttendanceStatus.Absent, text.Length)
        : MinutesWords.IsMatch(text) ? new(AttendanceStatus.Minutes, text.Length)
        : GuestWords.IsMatch(text) ? new(AttendanceStatus.InAttendance, text.Length) : null;

    [GeneratedRegex(@"^(did not|didn['’]t|not) (attend(ing|ed)?|there|join)$|^(no[- ]show|non[- ]attend\w*|no (apologies|reply|response))( (received|given|sent))?$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex AwayWords { get; }

    [GeneratedRegex(@"^((minutes?|notes?)([- ](taker|taking|secretary))?|taking (the )?(minutes|notes)|minuting|clerk)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex MinutesWords { get; }

    [GeneratedRegex(@"^(guest( speaker)?|observer|observing|visitor|in attendance|by invitation|invited|presenter|presenting)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex GuestWords { get; }

    public static IEnumerable<AttendanceReading> Apply(string text, RowView row, List<(int Column, AttendanceStatus Status)> codes, AttendanceReading person, AttendanceLegend legend)
    {
        foreach (var (column, status) in codes)
        {
            if (row.Starting(column) is not { } cell) continue;
            if (legend.Of(text[cell.At.Start..cell.At.End]) is not { } code) continue;
            // A cross under Present or Apologies, where both have a column, is a tick.
            if ((codes.Count > 1 || status != AttendanceStatus.Present) && code.Status == AttendanceStatus.Absent && text[cell.At.Start] is 'x' or 'X' or '✗' or '✘' or '×' or '☒') code = code with { Status = AttendanceStatus.Present };
            // A tick takes the meaning of its column; a letter has its own.
            return Split(text, cell.At, code.Status == AttendanceStatus.Present ? code with { Status = status } : code, person);
        }
        return [];
    }

    /// <summary>The member, and the deputy where the code names one.</summary>
    public static List<AttendanceReading> Split(string text, TextSpan cell, Code code, AttendanceReading person)
    {
        var keeps = person.Status is AttendanceStatus.Chair or AttendanceStatus.Minutes or AttendanceStatus.InAttendance or AttendanceStatus.Deputy && code.Status is AttendanceStatus.Present;
        var rest = Spans.Trim(text, new(cell.Start + code.Behind, cell.End), " -–—:(),.");
        if (Substitute(text, rest) is { } deputy) return StandIns.For(person, deputy);
        // "Present (Chairman)", "✓ notes"
        if (code.Status == AttendanceStatus.Present && rest.Length is > 2 and < 30 && PersonNotes.StatusOf(text[rest.Start..rest.End]) is { } told) return [person with { Status = told }];
        return [person with { Status = keeps ? person.Status : code.Status }];
    }

    [GeneratedRegex(@"^(attend\w*|came|present|in (place|(his|her|their) (place|stead))|instead|deputi\w+|substitut\w+|for (him|her|them)|on (his|her|their) behalf|represent\w+|stood in|standing in)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Behind { get; }

    private static AttendanceReading? Substitute(string text, TextSpan rest)
    {
        if (rest.Length < 4) return null;
        var words = text[rest.Start..rest.End];
        foreach (var lead in (string[])["dep. by ", "deputy: ", "deputy ", "sub: ", "sub ", "rep: ", "rep. ", "rep ", "represented ", "for ", "sent ", "via ", "by "])
            if (words.StartsWith(lead, StringComparison.OrdinalIgnoreCase)) (rest, words) = (new(rest.Start + lead.Length, rest.End), words[lead.Length..]);
        var end = PersonWords.NameEnd(text, rest);
        if (end == rest.Start) return null;
        var tail = text[end..rest.End].Trim();
        // "(Name attended)", "(Name in her place)"
        return Behind.IsMatch(tail)
            ? PersonEntry.Read(text, new(rest.Start, end), AttendanceStatus.Deputy)
            : PersonEntry.Read(text, rest, AttendanceStatus.Deputy);
    }
}
