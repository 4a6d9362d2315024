using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.People;

/// <summary>What stands in brackets behind a name: initials, "Chair", "representing …", "deputy for …", "items 3 to 5".</summary>
internal sealed class PersonNotes
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
            if (remaining.Length > 2 && text[remaining.Start] == '(' && text.IndexOf(')', remaining.Start, remaining.Length) is > 0 and var close)
            {
                notes.Note(text[(remaining.Start + 1)..close]);
                remaining = new(close + 1, remaining.End);
            }
            else if (remaining.Length > 2 && text[remaining.End - 1] == ')' && text.LastIndexOf('(', remaining.End - 1, remaining.Length) is >= 0 and var open && notes.Note(text[(open + 1)..(remaining.End - 1)]))
            {
                remaining = new(remaining.Start, open);
            }
            else
            {
                break;
            }
        }
        notes.Plain(text, ref remaining);
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
        if (PersonWords.IsInitials(text)) Initials ??= text;
        else if (lower is "chair" or "chairman" or "chairperson" or "in the chair" or "chairing" or "independent chair" or "the chair") Status = AttendanceStatus.Chair;
        else if (lower.StartsWith("chair, ", StringComparison.Ordinal)) { Status = AttendanceStatus.Chair; Representing = text[7..].Trim(); }
        else if (lower is "minutes" or "minute taker" or "notes" or "note taker" or "minute-taker" or "clerk" or "minutes taken" or "taking minutes" or "note-taker") Status = AttendanceStatus.Minutes;
        else if (lower.StartsWith("apologies", StringComparison.Ordinal) || lower is "apols") Status = AttendanceStatus.Apologies;
        else if (lower.StartsWith("representing ", StringComparison.Ordinal)) Representing = text[13..].Trim();
        else if (Deputy(text, lower)) Status = AttendanceStatus.Deputy;
        else return lower.StartsWith("item", StringComparison.Ordinal) || lower.StartsWith("for item", StringComparison.Ordinal) || lower.StartsWith("by ", StringComparison.Ordinal) || lower.StartsWith("part", StringComparison.Ordinal) || lower.StartsWith("from ", StringComparison.Ordinal) || lower.StartsWith("until", StringComparison.Ordinal) || lower is "observer" or "observing";
        return true;
    }

    private bool Deputy(string text, string lower)
    {
        foreach (var start in (string[])["deputising for ", "deputizing for ", "deputy for ", "on behalf of ", "substitute for ", "substituting for ", "for ", "in place of ", "dep. for ", "dep for "])
        {
            if (!lower.StartsWith(start, StringComparison.Ordinal)) continue;
            var whom = text[start.Length..].Trim();
            if (start == "for " && !PersonWords.IsName(whom) && !PersonWords.IsInitials(whom)) return false;
            DeputyFor = whom;
            return true;
        }
        return lower is "deputy" or "substitute" or "deputising" or "dep.";
    }

    private void Plain(string text, ref TextSpan remaining)
    {
        var lower = text[remaining.Start..remaining.End].ToLowerInvariant();
        foreach (var start in (string[])["deputising for ", "deputizing for ", "on behalf of ", "substitute for ", "substituting for ", "in place of ", "deputy for "])
        {
            var at = lower.IndexOf(start, StringComparison.Ordinal);
            if (at < 0 || at > 0 && lower[at - 1] is not (' ' or ',' or '(')) continue;
            DeputyFor = Spans.Trim(text, new(remaining.Start + at + start.Length, remaining.End), ").,;") is var whom ? text[whom.Start..whom.End] : null;
            Status = AttendanceStatus.Deputy;
            remaining = new(remaining.Start, remaining.Start + at);
            return;
        }
    }
}
