using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.People;

/// <summary>Collects people as they are found, each once, and settles who was in the chair.</summary>
internal sealed partial class AttendanceRoll(BoardText text)
{
    private readonly List<AttendanceReading> _people = [];
    private int _lined = -1;

    [GeneratedRegex(@"(^|[\s(/,])((?!vice|deputy|former|previous|outgoing|school)[\w&-]+ ){0,3}(?<!vice[ -]|deputy )chair(man|person|woman)?($|[\s),;]*$|,| of (the )?(board|partnership|lscb|lscp|meeting|committee)|\)| \()", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex ChairRole { get; }

    [GeneratedRegex(@"^(minutes|notes|clerk)\b|^(minutes?|notes?|record) of (the )?meeting\b|\b(minute|minutes|note)[- ]?(taker|secretary)\b|\(?\b(minutes|notes|taking (the )?(notes|minutes))\)?[, ]*$|(^|, |\b(committee|board|lscb|lscp|cpc|partnership|meeting) )clerk\b", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Clerk { get; }

    public int Count => _people.Count;

    public bool HasPresent => _people.Exists(p => p.Status is AttendanceStatus.Present or AttendanceStatus.Chair);

    /// <summary>True where several are listed, each by name.</summary>
    public bool AllNamed => _people.Count > 3 && _people.TrueForAll(p => p.Name is not null);

    /// <summary>True once a column of initials and posts has been met behind one of names.</summary>
    public bool IsKeyed { get; private set; }

    /// <summary>True where a list or table named somebody, and not only a sentence.</summary>
    public bool Listed => _people.Exists(p => p.Confidence > 0.86);

    public void Add(IEnumerable<AttendanceReading> people, string why, double confidence)
    {
        foreach (var person in people)
        {
            if (Known(person) is >= 0 and var known) { Merge(known, person); continue; }
            _people.Add(person with { Why = $"{Name(person)} {why}", Confidence = confidence, Page = person.At is { } at ? text.PageAt(at.Start) : null });
        }
    }

    public IReadOnlyList<AttendanceReading> Finish()
    {
        if (!_people.Any(p => p.Status == AttendanceStatus.Chair))
        {
            var chair = _people.FindIndex(p => p.Status is AttendanceStatus.Present && IsChair(p));
            if (chair < 0) chair = InTheChair();
            if (chair >= 0) _people[chair] = _people[chair] with { Status = AttendanceStatus.Chair };
        }
        if (!_people.Any(p => p.Status == AttendanceStatus.Minutes) && _people.FindIndex(p => p.Status is AttendanceStatus.Present or AttendanceStatus.InAttendance && Clerk.IsMatch($"{p.Role}, {p.Agency}")) is >= 0 and var clerk)
            _people[clerk] = _people[clerk] with { Status = AttendanceStatus.Minutes };
        return [.. _people.OrderBy(p => p.At?.Start ?? int.MaxValue)];
    }

    [GeneratedRegex(@"(?<![\w.’'-])(?<who>[A-Z][\w.’'-]{0,40}( [A-Z][\w.’'-]{0,40}){0,4}) (chaired|took the chair|was in the chair|presided)\b|\b([Cc]haired by|under the chairmanship of|in the chair was) (?<who>[A-Z][\w.’'-]{0,40}( [A-Z][\w.’'-]{0,40}){0,4})", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Chaired { get; }

    // "AR chaired.", "The meeting was chaired by Ann Reed": said in the first pages, of somebody on the list.
    private int InTheChair()
    {
        var match = Chaired.Match(text.Text[..Math.Min(text.Text.Length, 6_000)]);
        if (!match.Success) return -1;
        var who = match.Groups["who"].Value.TrimEnd('.');
        return _people.FindIndex(p => p.Status is AttendanceStatus.Present && (p.Initials == who || p.Name is { } name && (SameName(name, who) || PersonWords.InitialsOf(name).Contains(who))));
    }

    private static bool IsChair(AttendanceReading person) =>
        Says(person.Role) || Says(person.Agency) || person.Role is { } role && LeadingChair.IsMatch(role);

    // "Chair Independent" in a table that lost its columns; not "Chair of Governors".
    [GeneratedRegex(@"^((independent|interim|acting|lscb|lscp|scb|scp|board) )*chair(man|person|woman)?( (?!of\b)| of (?!(the )?(governors?|trustees|school|\w+ sub))|$)|^conven[eo]r( of the committee)?$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex LeadingChair { get; }

    private static bool Says(string? words) =>
        words is not null && ChairRole.IsMatch(words) && !words.Contains("vice", StringComparison.OrdinalIgnoreCase) && !words.Contains("deputy", StringComparison.OrdinalIgnoreCase);

    // Two people may share initials or even a name: they are one only where nothing speaks against it.
    private int Known(AttendanceReading person) => _people.FindIndex(p =>
        p.Name is not null && person.Name is not null && SameName(p.Name, person.Name) && Agree(p.Initials, person.Initials)
        || (p.Name is null) != (person.Name is null) && p.Initials is { } own && own == person.Initials && Agree(p.Agency, person.Agency) && _people.Count(q => q.Initials == own) == 1
        || p.Name is null && person.Name is null && p.Initials is not null && p.Initials == person.Initials && Agree(p.Role, person.Role) && Agree(p.Agency, person.Agency));

    // "Det Supt Ann Reed" and "Ann Reed", "Ms Reed" and "Ms Ann Reed": titles and first names may be left out, not others put in.
    private static bool SameName(string a, string b)
    {
        if (a == b) return true;
        var (first, second) = (Bare(a), Bare(b));
        if (first.Length == 0 || second.Length == 0 || !string.Equals(first[^1], second[^1], StringComparison.OrdinalIgnoreCase)) return false;
        if (first.Length == 1 || second.Length == 1) return first.Length != second.Length;
        return string.Equals(first[0], second[0], StringComparison.OrdinalIgnoreCase) || Math.Min(first[0].Length, second[0].Length) == 1 && first[0].Length != second[0].Length && first[0][0] == second[0][0];
    }

    private static string[] Bare(string name) => [.. name.Split(' ', StringSplitOptions.RemoveEmptyEntries).SkipWhile(PersonWords.IsTitle).Select(w => w.TrimEnd('.'))];

    /// <summary>Gives whom was added last what the next lines of a list say: initials first, then a post or an agency.</summary>
    public bool Describe(TextSpan line, bool below = false)
    {
        if (_people.Count == 0 || _people[^1] is not { Name: { } name } last) return false;
        var words = text.Of(line);
        if (last is { Initials: null, Role: null, Agency: null } && PersonWords.IsInitials(words) && words[0] == Bare(name)[0][0] && words.Contains(Bare(name)[^1][0], StringComparison.OrdinalIgnoreCase))
        {
            _people[^1] = last with { Initials = words };
            _lined = _people.Count;
            return true;
        }
        // Only where the initials had a line of their own has the post one, too.
        if (!below && _lined != _people.Count || last.Role is not null || last.Agency is not null || Spans.Words(words) > 12 || words[^1] is '.' or ':') return false;
        var notes = PersonNotes.Take(text.Text, line, out var rest);
        var (role, agency) = PersonEntry.SplitRole(text.Text, rest);
        _people[^1] = notes.Apply(last) with { Role = role, Agency = agency ?? notes.Representing };
        return true;
    }

    /// <summary>Gives somebody named without more the post that stands behind their initials further down: a column of names, then one of initials and posts.</summary>
    public bool Key(TextSpan line)
    {
        var words = text.Of(line);
        var end = words.AsSpan().IndexOfAny(' ', '\t');
        var initials = end < 0 ? words : words[..end];
        if (!PersonWords.IsInitials(initials) || PersonWords.IsAbbreviation(initials) || Spans.Words(words) > 14) return false;
        var who = _people.FindIndex(p => p is { Name: { } name, Role: null, Agency: null } && (p.Initials ?? initials) == initials && PersonWords.InitialsOf(name).Contains(initials.ToUpperInvariant()));
        if (who < 0) return false;
        _people[who] = _people[who] with { Initials = initials };
        IsKeyed = true;
        if (end < 0) return true;
        var notes = PersonNotes.Take(text.Text, Spans.Trim(text.Text, line with { Start = line.Start + end }, "-–—,: "), out var rest);
        var (role, agency) = PersonEntry.SplitRole(text.Text, rest);
        _people[who] = notes.Apply(_people[who]) with { Role = role, Agency = agency ?? notes.Representing };
        return true;
    }

    private static bool Agree(string? a, string? b) => a is null || b is null || a == b;

    private void Merge(int known, AttendanceReading again)
    {
        var first = _people[known];
        var status = first.Status == AttendanceStatus.Present ? again.Status : first.Status;
        _people[known] = first with
        {
            Status = status,
            Name = first.Name is null ? again.Name : again.Name is { } fuller && first.Name is { } shorter && Bare(fuller).Length > Bare(shorter).Length ? fuller : first.Name,
            Role = first.Role ?? again.Role,
            Agency = first.Agency ?? again.Agency,
            Initials = first.Initials ?? again.Initials,
            DeputyFor = first.DeputyFor ?? again.DeputyFor,
        };
    }

    private static string Name(AttendanceReading person) => person.Name ?? person.Initials ?? "A person";
}
