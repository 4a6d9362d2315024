using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.People;

/// <summary>Reads one entry of an attendance list: "Name (INI), role, agency", "INI – role, agency", "Name (Chair)".</summary>
internal static class PersonEntry
{
    private static readonly string[] AgencyWords =
    [
        "council", "trust", "police", "nhs", "ccg", "icb", "college", "school", "academy", "university", "probation", "cafcass", "service", "association", "hospital", "hospitals", "authority", "constabulary", "society",
        "lscb", "lscp", "pct", "board", "partnership", "foundation", "ltd", "alliance", "union", "forum", "barnardo’s", "nspcc", "department", "yos", "fire", "ambulance", "healthcare", "rescue", "network", "agency", "church",
    ];

    private static readonly string[] Joining = ["representing ", "rep ", "rep. ", "for ", "on behalf of ", "deputising ", "deputizing ", "from ", "of ", "by ", "via ", "in place of ", "substitut", "standing in for ", "attending "];

    private static readonly string[] Ranks =
    [
        "Group Manager", "Station Manager", "Area Manager", "Watch Manager", "Crew Manager", "Group Commander", "Station Commander", "Area Commander", "Watch Commander", "Chief Fire Officer", "Assistant Chief Fire Officer", "Deputy Chief Fire Officer",
        "Wing Commander", "Squadron Leader", "Flight Lieutenant", "Lieutenant Colonel", "Lieutenant Commander", "Chief Constable", "Deputy Chief Constable", "Assistant Chief Constable", "Police Constable", "Head Teacher", "Headteacher", "Chief Officer", "Alderman", "Deputy Mayor", "Mayor", "The Mayor", "Governor",
    ];

    public static AttendanceReading? Read(string text, TextSpan entry, AttendanceStatus status, bool allowBareName = true)
    {
        var span = Spans.Trim(text, entry, "•-–*,;.");
        span = WithoutRank(text, WithoutCount(text, span));
        if (span.Length is < 2 or > 220) return null;
        if (IsNobody(text, span)) return null;
        return Chair(text, span, status) ?? Initials(text, span, status) ?? Named(text, span, status, allowBareName) ?? Behind(text, span, status) ?? Reversed(text, span, status) ?? RoleFirst(text, span, status) ?? (text.AsSpan(span.Start, Math.Min(span.Length, 24)).IndexOf(' ') > 0 ? Short(text, span, status) : null);
    }

    /// <summary>A post that nobody holds, or an agency that nobody came from.</summary>
    public static bool IsNobody(string text, TextSpan span) => PersonWords.IsNobody(text[span.Start..span.End]) || StartsEmpty(text, span);

    // "1. Ann Reed" in a numbered list.
    private static TextSpan WithoutCount(string text, TextSpan span)
    {
        var at = span.Start;
        while (at < span.End && char.IsAsciiDigit(text[at])) at++;
        return at > span.Start && at - span.Start < 3 && at + 1 < span.End && text[at] is '.' or ')' && text[at + 1] == ' ' ? Spans.Trim(text, new(at + 1, span.End)) : span;
    }

    // "Group Manager Ann Reed", "Chief Fire Officer Omar Bell": a rank of several words.
    private static TextSpan WithoutRank(string text, TextSpan span)
    {
        foreach (var rank in Ranks)
            if (span.Length > rank.Length + 4 && text.AsSpan(span.Start).StartsWith(rank, StringComparison.Ordinal) && text[span.Start + rank.Length] == ' ' && PersonWords.NameEnd(text, new(span.Start + rank.Length + 1, span.End)) > span.Start + rank.Length + 1)
                return new(span.Start + rank.Length + 1, span.End);
        return span;
    }

    // "Vacancy, Lay Member", "TBC – Education".
    private static bool StartsEmpty(string text, TextSpan span)
    {
        var end = span.Start;
        while (end < span.End && char.IsLetter(text[end])) end++;
        return end < span.End && end > span.Start + 2 && PersonWords.IsNobody(text[span.Start..end]) && Separates(text, end, span.End);
    }

    // "Police – Supt Omar Bell", "Head of Service: Ann Reed": post or agency before the name.
    private static AttendanceReading? Behind(string text, TextSpan span, AttendanceStatus status)
    {
        for (var at = span.Start + 2; at < span.End - 3 && at < span.Start + 90; at++)
        {
            var cut = text[at] == ':' ? 1 : text[at] is '-' or '–' or '—' && text[at - 1] == ' ' && text[at + 1] == ' ' ? 1 : 0;
            if (cut == 0) continue;
            var lead = Spans.Trim(text, new(span.Start, at), "-–:, ");
            var name = Spans.Trim(text, new(at + cut, span.End), "-–:, ");
            if (lead.Length < 2 || name.Length < 4 || char.IsDigit(text[lead.Start]) || char.IsLower(text[lead.Start]) || Spans.Words(text.AsSpan(lead.Start, lead.Length)) > 10) return null;
            if (Named(text, name, status, allowBareName: true) is not { } person) return null;
            var words = text[lead.Start..lead.End];
            var agency = LooksLikeAgency(words) && !LooksLikeRole(words);
            return person with { Role = person.Role ?? (agency ? null : words), Agency = person.Agency ?? (agency ? words : null), At = span };
        }
        return null;
    }

    // "the Independent Scrutineer, Jane Marsh": a post with an article or a word for one, and the name behind a comma.
    private static AttendanceReading? RoleFirst(string text, TextSpan span, AttendanceStatus status)
    {
        var comma = text.LastIndexOf(',', span.End - 1, span.Length);
        if (comma <= span.Start + 3) return null;
        var lead = new TextSpan(span.Start, comma);
        var article = text.AsSpan(lead.Start, lead.Length).StartsWith("the ", StringComparison.OrdinalIgnoreCase);
        if (article) lead = new(lead.Start + 4, lead.End);
        var role = text[lead.Start..lead.End];
        if (!article && !LooksLikeRole(role) || !char.IsUpper(role[0]) || Spans.Words(role) > 10) return null;
        return Named(text, Spans.Trim(text, new(comma + 1, span.End), ",; "), status, allowBareName: true) is { } person ? person with { Role = person.Role ?? role, At = span } : null;
    }

    /// <summary>"Ann", "Omar (Police)": a first name alone, where a list holds nothing but such names.</summary>
    public static AttendanceReading? FirstName(string text, TextSpan entry, AttendanceStatus status)
    {
        var span = Spans.Trim(text, entry, "•-–*,;.");
        var end = span.Start;
        while (end < span.End && (char.IsLetter(text[end]) || text[end] is '-' or '’' or '\'')) end++;
        if (end - span.Start < 2 || !Privacy.GivenNames.Has(text[span.Start..end])) return null;
        // "Ann R": the first letter of the surname.
        if (end + 1 < span.End && text[end] == ' ' && char.IsUpper(text[end + 1]) && (end + 2 >= span.End || !char.IsLetter(text[end + 2]))) end += end + 2 < span.End && text[end + 2] == '.' ? 3 : 2;
        if (end < span.End && !Separates(text, end, span.End)) return null;
        return Finished(text, span, new AttendanceReading { Name = text[span.Start..end], Status = status }, Spans.Trim(text, new(end, span.End), "-–—,:"));
    }

    // "Ann R", "Ann R. (Police)" for one entry.
    private static AttendanceReading? Short(string text, TextSpan span, AttendanceStatus status) =>
        FirstName(text, span, status) is { Name: { } name } person && name.Contains(' ', StringComparison.Ordinal) ? person : null;

    // "Reed, Ann (Chair)", "Bell, Omar": the surname first, and nothing but a bracket behind.
    private static AttendanceReading? Reversed(string text, TextSpan span, AttendanceStatus status)
    {
        var comma = text.IndexOf(',', span.Start, span.Length);
        if (comma < 0 || comma + 2 >= span.End || !PersonWords.IsNamePart(text[span.Start..comma]) || Privacy.GivenNames.IsPlain(text[span.Start..comma])) return null;
        var end = comma + 2;
        while (end < span.End && (char.IsLetter(text[end]) || text[end] is '-' or '’' or '\'')) end++;
        if (!Privacy.GivenNames.Has(text[(comma + 2)..end]) || end < span.End && !text.AsSpan(end, span.End - end).TrimStart().StartsWith('(')) return null;
        return Finished(text, span, new AttendanceReading { Name = $"{text[(comma + 2)..end]} {text[span.Start..comma]}", Status = status }, Spans.Trim(text, new(end, span.End), "-–—,:"));
    }

    /// <summary>"Ann R" at the start, or alone.</summary>
    public static bool IsShort(string text, TextSpan span) => Short(text, span, AttendanceStatus.Present) is not null;

    // "(The Chair) – Independent Chair of the Board": a person without a name or initials.
    private static AttendanceReading? Chair(string text, TextSpan span, AttendanceStatus status)
    {
        var bare = text[span.Start..span.End];
        if (!bare.StartsWith("(The Chair)", StringComparison.OrdinalIgnoreCase) && !bare.StartsWith("The Chair", StringComparison.OrdinalIgnoreCase)) return null;
        var after = span.Start + (bare[0] == '(' ? 11 : 9);
        if (after >= span.End || text[after] == ' ' && after + 1 < span.End && char.IsLower(text[after + 1]) || !Separates(text, after, span.End)) return null;
        var rest = Spans.Trim(text, new(after, span.End), "-–,:");
        if (rest.Length == 0 || Spans.Words(text.AsSpan(rest.Start, rest.Length)) > 14) return null;
        return Finished(text, span, new AttendanceReading { Status = status == AttendanceStatus.Present ? AttendanceStatus.Chair : status }, rest);
    }

    private static AttendanceReading? Initials(string text, TextSpan span, AttendanceStatus status)
    {
        var bracketed = text[span.Start] == '(';
        var from = span.Start + (bracketed ? 1 : 0);
        var to = from;
        while (to < span.End && char.IsLetter(text[to])) to++;
        var initials = text[from..to];
        if (!PersonWords.IsInitials(initials) || PersonWords.IsAbbreviation(initials) || ColumnHeads.Of(initials) != ColumnMeaning.None) return null;
        if (bracketed && (to >= span.End || text[to] != ')')) return null;
        var after = bracketed ? to + 1 : to;
        var rest = Spans.Trim(text, new(after, span.End), "-–—,:");
        // "AR Ann Reed, Police", "AR = Ann Reed": a key of initials.
        if (Spans.Trim(text, rest, "= ") is var named && PersonWords.NameEnd(text, named) is var end && end > named.Start && PersonWords.InitialsOf(text[named.Start..end]).Any(i => i.StartsWith(initials[..1], StringComparison.OrdinalIgnoreCase) && i[^1] == char.ToUpperInvariant(initials[^1]) || i.Equals(initials, StringComparison.OrdinalIgnoreCase)) && Named(text, named, status, allowBareName: true) is { } keyed)
            return keyed with { Initials = initials, At = span };
        // Without brackets a dash or comma has to follow, else it is an agency or a word.
        if (!bracketed && after < span.End && !Separates(text, after, span.End)) return null;
        if (rest.Length == 0 && !bracketed) return new AttendanceReading { Initials = initials, Status = status, At = span };
        return Finished(text, span, new AttendanceReading { Initials = initials, Status = status }, rest);
    }

    /// <summary>"RP Education": initials and where they are from, where a list holds nothing but such entries.</summary>
    public static AttendanceReading? LooseInitials(string text, TextSpan entry, AttendanceStatus status)
    {
        var span = Spans.Trim(text, entry, "•-–*,;.");
        var end = span.Start;
        while (end < span.End && char.IsLetter(text[end])) end++;
        var initials = text[span.Start..end];
        if (!PersonWords.IsInitials(initials) || PersonWords.IsAbbreviation(initials) || end < span.End && text[end] is not (' ' or ',' or '(')) return null;
        return Finished(text, span, new AttendanceReading { Initials = initials, Status = status }, Spans.Trim(text, new(end, span.End), "-–—,:"));
    }

    private static AttendanceReading? Named(string text, TextSpan span, AttendanceStatus status, bool allowBareName)
    {
        var end = PersonWords.NameEnd(text, span);
        if (end == span.Start) return null;
        var name = Spans.Trim(text, new(span.Start, end));
        if (InitialsBehind(text, name, span.End) is { } given)
            return Finished(text, span, new AttendanceReading { Name = text[name.Start..name.End], Initials = text[given.Start..given.End], Status = status }, Spans.Trim(text, new(given.End, span.End), "-–—,:"));
        if (end < span.End && (!Separates(text, end, span.End) || RunTogether.Overshoots(text, name, span.End))) return RunTogether.Read(text, span, status);
        if (end >= span.End && !allowBareName) return null;
        var rest = Spans.Trim(text, new(end, span.End), "-–—,:");
        return Finished(text, span, new AttendanceReading { Name = text[name.Start..name.End], Status = status }, rest);
    }

    // "Ann Reed AR Head of Service": a table that lost its columns.
    private static TextSpan? InitialsBehind(string text, TextSpan name, int limit)
    {
        var at = name.End;
        while (at < limit && text[at] == ' ') at++;
        var end = at;
        while (end < limit && char.IsLetter(text[end])) end++;
        var initials = text[at..end];
        if (at == name.End || !PersonWords.IsInitials(initials) || end < limit && !char.IsWhiteSpace(text[end])) return null;
        var words = text[name.Start..name.End].Split(' ', StringSplitOptions.RemoveEmptyEntries).SkipWhile(PersonWords.IsTitle).ToArray();
        return words.Length > 1 && initials[0] == words[0][0] && initials.Contains(words[^1][0], StringComparison.Ordinal) ? new(at, end) : null;
    }

    private static bool Separates(string text, int at, int end)
    {
        while (at < end && text[at] == ' ') at++;
        if (at < end && text[at - 1] == ' ' && char.IsLower(text[at]) && Joining.Any(j => text.AsSpan(at, end - at).StartsWith(j))) return true;
        return at >= end || text[at] is ',' or '(' or ':' or '–' or '—' or '[' or ';' or '/' || text[at] == '-' && at + 1 < end && (text[at + 1] == ' ' || text[at - 1] == ' ');
    }

    /// <summary>The person with what stands behind the name: notes in brackets, a post, an agency.</summary>
    public static AttendanceReading Finished(string text, TextSpan span, AttendanceReading person, TextSpan rest)
    {
        var notes = PersonNotes.Take(text, rest, out var remaining);
        if (person is { Name: { } name, Initials: null }) notes.MustFit(name);
        person = notes.Apply(person);
        foreach (var lead in (string[])["representing ", "rep. ", "rep ", "from ", "of ", "as "])
            if (text.AsSpan(remaining.Start, remaining.Length).StartsWith(lead, StringComparison.OrdinalIgnoreCase)) { remaining = new(remaining.Start + lead.Length, remaining.End); break; }
        var (role, agency) = remaining.Length == 0 && notes.Said is { } said ? SplitRole(said, new(0, said.Length)) : SplitRole(text, remaining);
        return person with { Role = role, Agency = notes.Representing ?? agency, At = span, Initials = person.Initials ?? notes.Initials };
    }

    /// <summary>The piece behind the last comma is the agency where it looks like one; the rest is the role.</summary>
    public static (string? Role, string? Agency) SplitRole(string text, TextSpan span)
    {
        span = Spans.Trim(text, span, ",;:-–.");
        if (span.Length == 0) return (null, null);
        var whole = text[span.Start..span.End];
        var comma = whole.LastIndexOf(", ", StringComparison.Ordinal);
        if (comma > 0 && LooksLikeAgency(whole[(comma + 2)..])) return (whole[..comma].TrimEnd(), whole[(comma + 2)..].Trim());
        return comma < 0 && LooksLikeAgency(whole) && !LooksLikeRole(whole) ? (null, whole) : (whole, null);
    }

    /// <summary>True where a word says that it is a body.</summary>
    public static bool LooksLikeAgency(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > 8) return false;
        if (words.Length == 1 && words[0].Length is >= 2 and <= 8 && words[0].All(c => char.IsUpper(c) || c == '&')) return true;
        return words.Any(w => AgencyWords.Contains(w.ToLowerInvariant().Trim(',', '.', '(', ')')));
    }

    /// <summary>True where a word says that it is a post.</summary>
    public static bool LooksLikeRole(string text) =>
        text.Contains("Chair", StringComparison.Ordinal) || text.Contains("Manager", StringComparison.Ordinal) || text.Contains("Head", StringComparison.Ordinal) || text.Contains("Director", StringComparison.Ordinal)
        || text.Contains("Officer", StringComparison.Ordinal) || text.Contains("Member", StringComparison.Ordinal) || text.Contains("Lead", StringComparison.Ordinal) || text.Contains("rep", StringComparison.OrdinalIgnoreCase);
}
