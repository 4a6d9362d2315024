using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.People;

/// <summary>What stands in brackets behind a name: initials, "Chair", "representing …", "deputy for …", "items 3 to 5".</summary>
internal sealed partial class PersonNotes
{
    public string? Initials { get; private set; }
    public string? Representing { get; private set; }
    public string? DeputyFor { get; private set; }
    public AttendanceStatus? Status { get; private set; }

    public static PersonNotes Take(string text, TextSpan rest, out TextSpan remaining)
    {
        var notes = new PersonNotes();
        remaining = rest;
        // Brackets at the start or the end of the rest are notes; those in the middle belong to the role.
        for (var turn = 0; turn < 3 && remaining.Length > 2; turn++)
        {
            remaining = Spans.Trim(text, remaining, ",;-–—");
            if (remaining.Length > 2 && text[remaining.Start] is '(' or '[' && text.IndexOf(text[remaining.Start] == '(' ? ')' : ']', remaining.Start, remaining.Length) is > 0 and var close)
            {
                if (text[(remaining.Start + 1)..close] is var note && !notes.Note(note)) notes.Pieces(note);
                remaining = new(close + 1, remaining.End);
            }
            else if (remaining.Length > 2 && text[remaining.End - 1] is ')' or ']' && text.LastIndexOf(text[remaining.End - 1] == ')' ? '(' : '[', remaining.End - 1, remaining.Length) is >= 0 and var open && notes.Note(text[(open + 1)..(remaining.End - 1)]))
            {
                remaining = new(remaining.Start, open);
            }
            else
            {
                break;
            }
        }
        notes.Plain(text, ref remaining);
        notes.Tail(text, ref remaining);
        remaining = Spans.Trim(text, remaining, ",;-–—");
        return notes;
    }

    public AttendanceReading Apply(AttendanceReading person)
    {
        var status = Status ?? person.Status;
        if (Status == AttendanceStatus.Chair && person.Status is AttendanceStatus.Apologies or AttendanceStatus.Absent) status = person.Status;
        return person with { Status = status, DeputyFor = DeputyFor, Initials = person.Initials ?? Initials };
    }

    private bool Note(string note)
    {
        var text = note.Trim();
        var lower = text.ToLowerInvariant();
        if (MinuteTaker.IsMatch(lower)) Status = AttendanceStatus.Minutes;
        else if (PersonWords.IsInitials(text)) Initials ??= text;
        else if (lower is "chair" or "chairman" or "chairperson" or "in the chair" or "chairing" or "independent chair" or "the chair") Status = AttendanceStatus.Chair;
        else if (lower.StartsWith("chair, ", StringComparison.Ordinal)) { Status = AttendanceStatus.Chair; Representing = text[7..].Trim(); }
        else if (Initialled(text) is { } initials) Initials ??= initials;
        else if (lower.StartsWith("apologies", StringComparison.Ordinal) || lower is "apols") Status = AttendanceStatus.Apologies;
        else if (lower.StartsWith("representing ", StringComparison.Ordinal)) Representing = text[13..].Trim();
        else if (Deputy(text, lower)) Status = AttendanceStatus.Deputy;
        else if (lower is "observer" or "observing" or "in attendance" or "guest" or "by invitation" or "presenter" or "presenting" or "visitor") Status = AttendanceStatus.InAttendance;
        else return ManyWays.IsMatch(lower);
        return true;
    }

    // "(School Nursing – for Fran Cole)", "(Board Support, notes)": an agency or post with a note of how they were there.
    private void Pieces(string note)
    {
        var parts = Between.Split(note);
        foreach (var part in parts.Select(p => p.Trim()))
        {
            if (MinuteTaker.IsMatch(part)) Status = AttendanceStatus.Minutes;
            else if (part.StartsWith("for ", StringComparison.Ordinal) && IsPerson(part, new(4, part.Length))) (Status, DeputyFor) = (AttendanceStatus.Deputy, part[4..]);
        }
        if (parts[0].TrimStart() is [var first, ..] && char.IsUpper(first)) Representing ??= parts[0].Trim();
    }

    [GeneratedRegex(@"[,;]\s+|\s+[–—-]\s+|\s+(?=for [A-Z][a-z]+ [A-Z])", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Between { get; }

    [GeneratedRegex(@"^(the )?(minutes?|mins|notes?|note|minute)([ -]?(taker|taken|taking|secretary|clerk))?$|^(clerk|taking (the )?(minutes|notes)|secretary|minuting|clerk to the board)$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex MinuteTaker { get; }

    // How or for how long somebody was there: nothing about who they are.
    [GeneratedRegex(@"^(for )?(agenda )?items?\b|^(by|via|on|from|until|till|left|arrived|joined|part|late|virtual|remote|online|dialled|dial|in person|teams|zoom|skype|phone|telephone|video|new member|non-voting|voting|first meeting|up to)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex ManyWays { get; }

    // "AR - Chair", "OB, Police".
    private string? Initialled(string text)
    {
        var end = text.IndexOfAny([',', '-', '–', ' ']);
        if (end < 2 || !PersonWords.IsInitials(text[..end]) || PersonWords.IsAbbreviation(text[..end])) return null;
        var rest = text[end..].Trim(' ', ',', '-', '–');
        if (rest.Length == 0 || rest[0] == ')' || !rest.Contains("hair", StringComparison.Ordinal) || text[end] == ' ' && text[end + 1] is not ('-' or '–')) return null;
        Status = AttendanceStatus.Chair;
        return text[..end];
    }

    // "LSCB co-ordinator, notes": the last piece of the post.
    private void Tail(string text, ref TextSpan remaining)
    {
        if (remaining.Length == 0) return;
        var comma = text.LastIndexOf(',', remaining.End - 1, remaining.Length);
        var last = Spans.Trim(text, new(comma < 0 ? remaining.Start : comma + 1, remaining.End), ".-–() ");
        if (!MinuteTaker.IsMatch(text[last.Start..last.End])) return;
        Status = AttendanceStatus.Minutes;
        if (comma >= 0) remaining = new(remaining.Start, comma);
    }

    private bool Deputy(string text, string lower)
    {
        foreach (var start in (string[])["deputising for ", "deputizing for ", "deputy for ", "on behalf of ", "substitute for ", "substituting for ", "for ", "in place of ", "in for ", "standing in for ", "sub for ", "attending for ", "attending on behalf of ", "vice ", "dep. for ", "dep for "])
        {
            if (!lower.StartsWith(start, StringComparison.Ordinal)) continue;
            var whom = text[start.Length..].Trim();
            if (start is "for " or "rep. for " or "attending for " && !PersonWords.IsName(whom) && !PersonWords.IsInitials(whom)) return false;
            DeputyFor = whom;
            return true;
        }
        return lower is "deputy" or "substitute" or "deputising" or "dep.";
    }

    // "on behalf of Example Council" says whom somebody speaks for, and not that they stand in for a member.
    private static bool IsPerson(string text, TextSpan whom) =>
        PersonWords.NameEnd(text, whom) is var end && end > whom.Start || PersonWords.IsInitials(text[whom.Start..whom.End]) && !PersonWords.IsAbbreviation(text[whom.Start..whom.End]);

    private void Plain(string text, ref TextSpan remaining)
    {
        var lower = text[remaining.Start..remaining.End].ToLowerInvariant();
        foreach (var start in (string[])["deputising for ", "deputizing for ", "on behalf of ", "substitute for ", "substituting for ", "in place of ", "standing in for ", "attending for ", "sub for ", "dep. for ", "dep for ", "deputy for ", "for "])
        {
            var at = lower.IndexOf(start, StringComparison.Ordinal);
            if (at < 0 || at > 0 && lower[at - 1] is not (' ' or ',' or '(')) continue;
            if (start is "for " && !IsPerson(text, Spans.Trim(text, new(remaining.Start + at + start.Length, remaining.End), ").,;"))) continue;
            DeputyFor = Spans.Trim(text, new(remaining.Start + at + start.Length, remaining.End), ").,;") is var whom ? text[whom.Start..whom.End] : null;
            Status = AttendanceStatus.Deputy;
            remaining = new(remaining.Start, remaining.Start + at);
            return;
        }
    }
}
