using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.People;

/// <summary>Reads the people of one line or cell: one entry, or several parted by semicolons, commas and "and".</summary>
internal static partial class PersonList
{
    public static List<AttendanceReading> Read(string text, TextSpan line, AttendanceStatus status)
    {
        var parts = Parts(text, line);
        var people = new List<AttendanceReading>();
        var loose = parts.Count > 2 && parts.TrueForAll(p => PersonEntry.LooseInitials(text, p, status) is not null);
        foreach (var piece in parts)
        {
            var part = piece;
            // "…; apologies from Jane Marsh"
            if (part.Start > line.Start && AttendanceLabels.Match(text, part) is { After.Length: > 0 } next) (status, part) = next;
            part = WithoutLead(text, part);
            if (status is AttendanceStatus.Apologies && Excuse.Match(text, part.Start, part.Length) is { Success: true } excuse && excuse.Index > part.Start + 3) part = new(part.Start, excuse.Index);
            if (loose && PersonEntry.LooseInitials(text, part, status) is { } known) people.Add(known);
            else if (ByAgency(text, part, status) is { Count: > 0 } together) people.AddRange(together);
            else if (Several(text, part, status) is { } several) people.AddRange(several);
            else if (PersonEntry.Read(text, part, status) is { } one) people.Add(one);
            else if (parts.Count == 1) return [];
            if (status is AttendanceStatus.Apologies or AttendanceStatus.Absent && StandIns.Find(text, part) is { } standIn) people.Add(standIn);
        }
        return people;
    }

    // "Councillors A. Reed and O. Bell", "and the following: …": what stands before the first name and is no part of it.
    private static TextSpan WithoutLead(string text, TextSpan part)
    {
        foreach (var lead in (string[])["and ", "& ", "also ", "plus ", "with ", "together with ", "namely "])
            if (part.Length > lead.Length && text.AsSpan(part.Start, part.Length).StartsWith(lead, StringComparison.OrdinalIgnoreCase)) part = new(part.Start + lead.Length, part.End);
        var space = text.IndexOf(' ', part.Start, part.Length);
        return space > 0 && PersonWords.IsSharedTitle(text[part.Start..space]) ? new(space + 1, part.End) : part;
    }

    // Why or for how long somebody is away says nothing about who it is.
    [GeneratedRegex(@",? ((for |in )?who(se|m)?|has|had|have|was|were|is|stuck|sick|ill|unwell|on (annual |sick |maternity |paternity )?(leave|holiday|jury)|rang|called|because|owing to|due to|would be|will be|with (thanks|regret)|again)\b", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Excuse { get; }

    // At semicolons and line ends outside of brackets, and where a new name follows a bracket that closes;
    // a line that begins with a bracket goes on with the name before it.
    private static List<TextSpan> Parts(string text, TextSpan line)
    {
        var depth = 0;
        var parts = Spans.Split(text, line, c =>
        {
            depth = c == '(' ? depth + 1 : c is ')' or '\n' ? Math.Max(0, depth - 1) : depth;
            return c == '\n' || c == ';' && depth == 0;
        });
        for (var i = parts.Count - 1; i >= 0; i--) Unjoin(text, parts, i);
        for (var i = parts.Count - 1; i > 0; i--)
        {
            if (text[parts[i].Start] != '(' || text.AsSpan(parts[i - 1].End, parts[i].Start - parts[i - 1].End).Contains(';')) continue;
            parts[i - 1] = new(parts[i - 1].Start, parts[i].End);
            parts.RemoveAt(i);
        }
        return parts;
    }

    // "Ms A. Reed (Council) Mr O. Bell (Police)": lines of a cell that were joined.
    private static void Unjoin(string text, List<TextSpan> parts, int which)
    {
        var (start, limit) = (parts[which].Start, parts[which].End);
        var cuts = new List<int>();
        var bare = PersonWords.NameEnd(text, new(start, limit));
        for (var at = start + 1; at < limit - 4; at++)
        {
            // Behind a bracket, the word Chair, a bare name or a full stop.
            var stopped = text[at] == ' ' && text[at - 1] == '.' && at - start > 6 && char.IsLower(text[at - 2]) && char.IsLower(text[at - 3]) && char.IsLower(text[at - 4]);
            if (text[at] != ' ' || !(text[at - 1] == ')' || at == bare || stopped || text.AsSpan(start, at - start).EndsWith("hair"))) continue;
            var end = PersonWords.NameEnd(text, new(at + 1, limit));
            var words = text[(at + 1)..Math.Max(at + 1, end)].Split(' ');
            if (at == bare && !PersonWords.IsTitle(words[0])) continue;
            if (stopped && end < limit && text[end] is not (',' or '(' or ' ')) continue;
            if (at == bare) bare = end;
            if (end > at + 1 && (PersonWords.IsTitle(words[0]) || Privacy.GivenNames.IsPlain(words[0]) || end < limit && text.AsSpan(end, limit - end).TrimStart().StartsWith('('))) cuts.Add(at);
        }
        for (var i = cuts.Count - 1; i >= 0; i--)
        {
            parts.Insert(which + 1, Spans.Trim(text, new(cuts[i], parts[which].End)));
            parts[which] = new(start, cuts[i]);
        }
    }

    // "Example Council: Ann Reed (Chair), Eve Hart": an agency before its people.
    private static List<AttendanceReading> ByAgency(string text, TextSpan span, AttendanceStatus status)
    {
        var colon = text.IndexOf(':', span.Start, span.Length);
        if (colon < 0) colon = Dash(text, span);
        if (colon < 0 || colon - span.Start is < 2 or > 70 || colon + 5 > span.End) return [];
        var lead = Spans.Trim(text, new(span.Start, colon));
        if (!char.IsUpper(text[lead.Start]) || PersonWords.NameEnd(text, lead) > lead.Start && !PersonEntry.LooksLikeAgency(text[lead.Start..lead.End])) return [];
        var people = Several(text, new(colon + 1, span.End), status);
        return people is null ? [] : [.. people.Select(p => p with { Agency = p.Agency ?? text[lead.Start..lead.End] })];
    }

    private static int Dash(string text, TextSpan span)
    {
        for (var at = span.Start + 2; at < span.End - 1; at++)
            if (text[at] is '-' or '–' && text[at - 1] == ' ' && text[at + 1] == ' ') return at;
        return -1;
    }

    // "Jane Marsh, Omar Bell (Police) and Ann Reed": every piece is a name, with at most a note in brackets.
    private static List<AttendanceReading>? Several(string text, TextSpan span, AttendanceStatus status)
    {
        var pieces = Pieces(text, span);
        if (pieces.Count < 2) return null;
        var first = pieces.ConvertAll(p => PersonEntry.FirstName(text, p, status));
        // "Pam (chair), Steve, Gwen Tully": full names among first names.
        if (first.Count(p => p is not null) >= 2) first = [.. first.Select((p, i) => p ?? (PersonEntry.Read(text, pieces[i], status) is { Name: not null } full ? full : null))];
        if (first.TrueForAll(p => p is not null)) return [.. first.OfType<AttendanceReading>()];
        var people = new List<AttendanceReading>();
        var nobody = false;
        foreach (var piece in pieces)
        {
            // "Data Analyst, RSCP" behind a name is a post and an agency: the line holds one person.
            if (PersonEntry.IsNobody(text, piece)) { nobody = true; continue; }
            if (PersonEntry.Read(text, piece, status) is not { } person) return WithPosts(text, pieces, status);
            if (people.Count > 0 && !Alike(text, people[0], pieces[0], person)) return WithPosts(text, pieces, status);
            people.Add(person);
        }
        return people.Count >= 2 || people.Count == 1 && nobody ? people : null;
    }

    // "Ann Reed (Chair), Omar Bell, Police, Eve Hart, Health": what follows a name up to the next one belongs to it.
    private static List<AttendanceReading>? WithPosts(string text, List<TextSpan> pieces, AttendanceStatus status)
    {
        var starts = pieces.FindAll(p => IsPlainName(text, p));
        if (starts.Count >= 2 && starts[0] != pieces[0] && starts[^1] == pieces[^1]) return BehindPosts(text, pieces, status);
        if (starts.Count < 2 || starts[0] != pieces[0]) return null;
        var people = new List<AttendanceReading>();
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? pieces[pieces.IndexOf(starts[i + 1]) - 1].End : pieces[^1].End;
            if (PersonEntry.Read(text, new(starts[i].Start, end), status) is { } person) people.Add(person);
        }
        return people;
    }

    // "the Chief Nurse, Jane Marsh, and the Head of Service, Omar Bell": posts before their names.
    private static List<AttendanceReading>? BehindPosts(string text, List<TextSpan> pieces, AttendanceStatus status)
    {
        var people = new List<AttendanceReading>();
        var from = -1;
        foreach (var piece in pieces)
        {
            if (from < 0) from = piece.Start;
            if (!IsPlainName(text, piece)) continue;
            if (PersonEntry.Read(text, new(from, piece.End), status) is not { } person) return null;
            people.Add(person);
            from = -1;
        }
        return people;
    }

    // A title or a common first name: "Rose Hill" behind a name may be a school.
    private static bool IsPlainName(string text, TextSpan piece)
    {
        var end = PersonWords.NameEnd(text, piece);
        if (end == piece.Start) return PersonEntry.IsShort(text, piece);
        var words = text[piece.Start..end].Split(' ');
        return PersonWords.IsTitle(words[0]) || Privacy.GivenNames.IsPlain(words[0]) || text.AsSpan(end, piece.End - end).TrimStart() is ['(' or '–', ..] or ['-', ' ', ..];
    }

    // All by name or all by initials; with posts behind a dash, all of them.
    private static bool Alike(string text, AttendanceReading first, TextSpan firstPiece, AttendanceReading person)
    {
        if (first.Name is null != person.Name is null) return false;
        var dashed = first.Role is not null || first.Agency is not null;
        return !dashed || text[firstPiece.End - 1] == ')' || person.Role is not null || person.Agency is not null;
    }

    private static List<TextSpan> Pieces(string text, TextSpan span)
    {
        var pieces = new List<TextSpan>();
        var from = span.Start;
        var depth = 0;
        for (var at = span.Start; at < span.End; at++)
        {
            if (text[at] == '(') depth++;
            else if (text[at] == ')') depth = Math.Max(0, depth - 1);
            if (depth > 0) continue;
            var cut = text[at] == ',' ? 1 : At(text, at, span.End, " and ") ? 5 : At(text, at, span.End, " & ") ? 3 : 0;
            if (cut == 0) continue;
            Add(pieces, text, from, at);
            from = at + cut;
            at = from - 1;
        }
        Add(pieces, text, from, span.End);
        return pieces;
    }

    private static void Add(List<TextSpan> pieces, string text, int from, int to)
    {
        var piece = Spans.Trim(text, new(from, to), ".");
        if (piece.Length > 0) pieces.Add(piece);
    }

    private static bool At(string text, int at, int end, string word) => at + word.Length < end && string.CompareOrdinal(text, at, word, 0, word.Length) == 0;
}
