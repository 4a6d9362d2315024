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

    /// <summary>Words of a bracket that are none of these: a post, or an agency.</summary>
    public string? Said { get; private set; }

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
                if (!notes.Note(text[(remaining.Start + 1)..close])) notes.Said ??= text[(remaining.Start + 1)..close].Trim();
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
        // "Director of Services (Chair), Northmere Council"
        if (notes.Status is null && Inside.Match(text, remaining.Start, remaining.Length) is { Success: true } inside) notes.Status = StatusOf(inside.Groups["n"].Value);
        notes.Plain(text, ref remaining);
        notes.Tail(text, ref remaining);
        remaining = Spans.Trim(text, remaining, ",;-–—");
        return notes;
    }

    /// <summary>How somebody was there by a note such as "chairman" or "observer".</summary>
    public static AttendanceStatus? StatusOf(string note)
    {
        var lower = note.Trim().ToLowerInvariant();
        return MinuteTaker.IsMatch(lower) ? AttendanceStatus.Minutes : InChair.IsMatch(lower) ? AttendanceStatus.Chair : Guest.IsMatch(lower) ? AttendanceStatus.InAttendance : null;
    }

    /// <summary>"Ann Reed (DCS)": capitals that have no letter of the name are a post or an agency.</summary>
    public void MustFit(string name)
    {
        if (Initials is null || PersonWords.InitialsOf(name).Any(i => i.Contains(char.ToUpperInvariant(Initials[0])) || char.ToUpperInvariant(i[^1]) == char.ToUpperInvariant(Initials[^1]))) return;
        (Said, Initials) = (Said ?? Initials, null);
    }

    public AttendanceReading Apply(AttendanceReading person)
    {
        var status = Status ?? person.Status;
        // Who is in the chair for somebody else is in the chair.
        if (Status == AttendanceStatus.Deputy && person.Status is AttendanceStatus.Chair) status = AttendanceStatus.Chair;
        if (Status == AttendanceStatus.Chair && person.Status is AttendanceStatus.Apologies or AttendanceStatus.Absent) status = person.Status;
        return person with { Status = status, DeputyFor = DeputyFor, Initials = person.Initials ?? Initials };
    }

    // "chair, Head of Service", "Support team, notes", "for Jane Marsh, Health": each piece by itself, and what is left says from where.
    private bool Note(string note)
    {
        if (One(note.Trim())) return true;
        var pieces = note.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (pieces.Length > 1 && pieces.Length < 6)
        {
            var rest = Array.FindAll(pieces, p => !One(p));
            if (rest.Length == pieces.Length) return false;
            if (rest.Length > 0 && !StandsIn(rest[^1])) Representing ??= string.Join(", ", rest);
            return true;
        }
        return StandsIn(note);
    }

    // "Police, for Jane Marsh", "Police - deputising for Jane Marsh".
    private bool StandsIn(string note)
    {
        if (InPlaceOf.Match(note) is not { Success: true } place || !IsPerson(note, new(place.Groups["who"].Index, note.Length))) return false;
        (Status, DeputyFor, Representing) = (AttendanceStatus.Deputy, place.Groups["who"].Value.Trim(), place.Groups["from"].Value.Trim(' ', '-', '–'));
        return true;
    }

    [GeneratedRegex(@"^(?<from>[^,]{2,60}?),? (deputi[sz]ing for|for|on behalf of|in place of|standing in for|representing|substitut\w+ for|vice) (?<who>[A-Z][^,]{1,40})$", Patterns.Exact, Patterns.Limit)]
    private static partial Regex InPlaceOf { get; }

    private bool One(string text)
    {
        var lower = text.ToLowerInvariant();
        if (MinuteTaker.IsMatch(lower)) Status = AttendanceStatus.Minutes;
        else if (Initials is null && PersonWords.IsInitials(text)) Initials = text;
        else if (InChair.IsMatch(lower)) Status = AttendanceStatus.Chair;
        else if (Initialled(text) is { } initials) Initials ??= initials;
        else if (lower.StartsWith("apologies", StringComparison.Ordinal) || lower is "apols") Status = AttendanceStatus.Apologies;
        else if (lower.StartsWith("representing ", StringComparison.Ordinal) && !IsPerson(text, new(13, text.Length))) Representing = text[13..].Trim();
        else if (Deputy(text, lower)) Status = AttendanceStatus.Deputy;
        else if (Guest.IsMatch(lower)) Status = AttendanceStatus.InAttendance;
        else return ManyWays.IsMatch(lower);
        return true;
    }

    [GeneratedRegex(@"^((?!vice|deputy|former|previous|outgoing)[\w&-]+ ){0,3}(chair(man|woman|person)?|in (the )?chair|chairing( the meeting)?|presiding|convenor|convener|facilitator)( (?:until|till|til|to|up to|from|for) .{1,30})?( (of|for) (the|this) (board|meeting|group|partnership|session|day)| for (this|today['’]s) meeting| on the day)?$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex InChair { get; }

    [GeneratedRegex(@"^((as )?(an? )?(observer|observing|in[- ]attendance|guest( speaker)?|(by )?invitation|invited|presenter|presenting|visitor|shadowing\b.*|speaker|(student|trainee) observ\w+|adviser|advisor))( (for|on|at) (agenda )?(item|minute|part)\b.*| only)?$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Guest { get; }

    [GeneratedRegex(@"^(the )?(minutes?|mins?|notes?|note|minute|action notes|recorder|scribe)([ -]?(taker|taken|taking|secretary|sec|clerk))?$|^(clerk|clerking|taking (the )?(minutes|notes|mins)|(took|taker of) (the )?(minutes|notes|mins)|secretary|secretariat|minuting|note[- ]?taking|clerk to the (board|committee|partnership)|recording( the meeting)?|(wrote|writing|writes|wrote up|writing up|typed( up)?|took down) (up )?(this|the|these) (record|notes?|minutes|mins))$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex MinuteTaker { get; }

    // How or for how long somebody was there: nothing about who they are.
    [GeneratedRegex(@"^(for )?(agenda )?items?\b|^(by|via|on|from|to|until|till|left|arrived|joined|joining|part|late|virtual|remote|online|dialled|dial|in person|teams|ms teams|zoom|skype|phone|telephone|video|new member|non-voting|voting|first (meeting|part|half)|last meeting|second half|up to|after|before|minute \d)\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex ManyWays { get; }

    // "AR - Chair", "OB, Police".
    private string? Initialled(string text)
    {
        var end = text.IndexOfAny([',', '-', '–', ' ']);
        if (end < 2 || !PersonWords.IsInitials(text[..end]) || PersonWords.IsAbbreviation(text[..end])) return null;
        var rest = text[end..].Trim(' ', ',', '-', '–');
        if (rest.Length == 0 || rest[0] == ')' || rest.Contains(',') || !rest.Contains("hair", StringComparison.Ordinal) || text[end] == ' ' && text[end + 1] is not ('-' or '–')) return null;
        Status = AttendanceStatus.Chair;
        return text[..end];
    }

    [GeneratedRegex(@"\((?<n>(the )?chair(man|woman|person)?|in the chair|minutes?|notes?|note taker|minute taker)\)", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Inside { get; }

    // "Ann Reed – apologies", "Omar Bell, Police, did not attend", "Eve Hart, Health, deputising".
    private static AttendanceStatus? TailOf(string words) => MinuteTaker.IsMatch(words) ? AttendanceStatus.Minutes : words.ToLowerInvariant() switch
    {
        "apologies" or "apols" or "sent apologies" or "apologies sent" or "apologies received" or "apologies given" or "gave apologies" => AttendanceStatus.Apologies,
        "absent" or "did not attend" or "not present" or "no apologies" or "not in attendance" => AttendanceStatus.Absent,
        "deputising" or "deputizing" or "as deputy" or "substitute" or "substituting" => AttendanceStatus.Deputy,
        "observer" or "observing" or "as observer" or "by invitation" or "in attendance" or "guest" => AttendanceStatus.InAttendance,
        _ => null,
    };

    // "LSCB co-ordinator, notes": the last piece of the post.
    private void Tail(string text, ref TextSpan remaining)
    {
        if (remaining.Length == 0) return;
        var comma = text.LastIndexOf(',', remaining.End - 1, remaining.Length);
        var last = Spans.Trim(text, new(comma < 0 ? remaining.Start : comma + 1, remaining.End), ".-–() ");
        // "DCS - chair until 2.30": behind the post, too.
        if (text[last.Start..last.End].LastIndexOf(" - ", StringComparison.Ordinal) is > 0 and var dash && InChair.IsMatch(text[(last.Start + dash + 3)..last.End]))
        {
            Status = AttendanceStatus.Chair;
            remaining = new(remaining.Start, last.Start + dash);
            return;
        }
        if (TailOf(text[last.Start..last.End]) is not { } told) return;
        Status = told;
        if (comma >= 0) remaining = new(remaining.Start, comma);
        else if (told != AttendanceStatus.Minutes) remaining = new(remaining.Start, remaining.Start);
    }

    private bool Deputy(string text, string lower)
    {
        foreach (var start in (string[])["deputising for ", "deputizing for ", "deputy for ", "on behalf of ", "substitute for ", "substituting for ", "for ", "in place of ", "in for ", "standing in for ", "sub for ", "attending for ", "attending on behalf of ", "vice ", "dep. for ", "dep for ", "representing "])
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
            if (start is "for " or "on behalf of " && !IsPerson(text, Spans.Trim(text, new(remaining.Start + at + start.Length, remaining.End), ").,;"))) continue;
            DeputyFor = Spans.Trim(text, new(remaining.Start + at + start.Length, remaining.End), ").,;") is var whom ? text[whom.Start..whom.End] : null;
            Status = AttendanceStatus.Deputy;
            remaining = new(remaining.Start, remaining.Start + at);
            return;
        }
    }
}
