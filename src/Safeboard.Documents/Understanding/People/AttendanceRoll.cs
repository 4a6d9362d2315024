using System.Text.RegularExpressions;
using Safeboard.Documents.Model;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.People;

/// <summary>Collects people as they are found, each once, and settles who was in the chair.</summary>
internal sealed partial class AttendanceRoll(BoardText text)
{
    private readonly List<AttendanceReading> _people = [];

    [GeneratedRegex(@"(^|[\s(/,])((independent|lscb|lscp|board|partnership) )*chair(man|person|woman)?($|[\s),;]*$|,| of (the )?(board|partnership|lscb|lscp|meeting|committee)|\)| \()", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex ChairRole { get; }

    public int Count => _people.Count;

    /// <summary>True where a list or table named somebody, and not only a sentence.</summary>
    public bool Listed => _people.Exists(p => p.Confidence > 0.86);

    public void Add(IEnumerable<AttendanceReading> people, string why, double confidence)
    {
        foreach (var person in people)
        {
            if (PersonIdentity.Find(_people, person) is >= 0 and var known) { Merge(known, person); continue; }
            _people.Add(person with { Why = $"{Name(person)} {why}", Confidence = confidence, Page = person.At is { } at ? text.PageAt(at.Start) : null });
        }
    }

    /// <summary>True where initials that stand alone may be those of the person named last.</summary>
    public bool LastHas(string initials) =>
        _people is [.., { Name: { } name, Initials: null }] && PersonWords.MayBeInitialsOf(initials, name);

    /// <summary>What the lines below a name say of that person: first the initials, then the post and agency.</summary>
    public void Describe(string initials) => _people[^1] = _people[^1] with { Initials = initials };

    /// <inheritdoc cref="Describe(string)"/>
    public void Describe(TextSpan place)
    {
        var notes = PersonNotes.Take(text.Text, place, out var rest);
        var (role, agency) = PersonEntry.SplitRole(text.Text, rest);
        var person = notes.Apply(_people[^1]);
        _people[^1] = person with { Role = person.Role ?? role, Agency = person.Agency ?? agency };
    }

    public IReadOnlyList<AttendanceReading> Finish()
    {
        if (!_people.Any(p => p.Status == AttendanceStatus.Chair))
        {
            var chair = _people.FindIndex(p => p.Status is AttendanceStatus.Present && IsChair(p));
            if (chair >= 0) _people[chair] = _people[chair] with { Status = AttendanceStatus.Chair };
        }
        return _people.InTextOrder();
    }

    private static bool IsChair(AttendanceReading person) =>
        Says(person.Role) || Says(person.Agency);

    private static bool Says(string? words) =>
        words is not null && ChairRole.IsMatch(words) && !words.Contains("vice", StringComparison.OrdinalIgnoreCase) && !words.Contains("deputy", StringComparison.OrdinalIgnoreCase);

    private void Merge(int known, AttendanceReading again)
    {
        var first = _people[known];
        var status = first.Status == AttendanceStatus.Present ? again.Status : first.Status;
        _people[known] = first with
        {
            Status = status,
            Role = first.Role ?? again.Role,
            Agency = first.Agency ?? again.Agency,
            Initials = first.Initials ?? again.Initials,
            DeputyFor = first.DeputyFor ?? again.DeputyFor,
        };
    }

    private static string Name(AttendanceReading person) => person.Name ?? person.Initials ?? "A person";
}
