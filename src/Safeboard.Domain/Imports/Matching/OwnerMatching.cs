using Safeboard.Domain.Actions;
using Safeboard.Domain.Meetings;

namespace Safeboard.Domain.Imports.Matching;

/// <summary>
/// Who is meant by an owner as written, first by this document's own attendance, then by what the board knows. Whoever is in
/// doubt stays as written: no name is guessed into the record.
/// </summary>
public sealed class OwnerMatching(IReadOnlyList<PersonFields> people, KnownToBoard known, Guid? meetingGroup)
{
    private static readonly HashSet<string> Everybody =
        ["all", "all members", "everyone", "everybody", "all partners", "all agencies", "board members", "members", "all board members", "all present", "partners", "all partner agencies", "the board", "group members", "all group members"];

    private static readonly HashSet<string> ChairWords = ["chair", "the chair", "chairman", "chairperson", "independent chair", "board chair"];

    public OwnerFields Find(string written)
    {
        var text = written.Trim();
        var folded = PlainName.Fold(text);
        if (folded.Length == 0) return new() { Written = text, Name = text };
        if (Everybody.Contains(folded)) return new() { Written = text, Kind = OwnerKind.Group, Name = text, GroupId = meetingGroup };
        return ByInitials(text) ?? ByName(text) ?? ByRole(text, folded) ?? ByGroup(text, folded) ?? ByAgency(text) ?? ByKnownName(text)
            ?? new() { Written = text, Name = text };
    }

    /// <summary>Letters such as SC or JOB, not a word.</summary>
    public static bool LooksLikeInitials(string text)
    {
        var plain = text.Replace(".", "").Replace(" ", "");
        return plain.Length is >= 2 and <= 5 && plain.All(c => char.IsLetter(c) || c is '-' or '\'') && char.IsUpper(plain[0]) && plain.Count(char.IsUpper) >= 2;
    }

    private OwnerFields? ByInitials(string text)
    {
        if (!LooksLikeInitials(text)) return null;
        var letters = PersonMatching.Letters(text);
        var given = Where(p => PersonMatching.Letters(p.Initials) == letters);
        var meant = given.Count > 0 ? given : Where(p => string.IsNullOrEmpty(p.Initials) && PlainName.Of(p.Name) is { Words.Count: > 1 } name && name.Initials == letters);
        if (meant.Count > 0) return OneOrAsk(text, meant);
        if (ByAgency(text) is { } agency) return agency;
        var elsewhere = known.People.Where(k => PersonMatching.Letters(PersonMatching.InitialsOf(k)) == letters).Take(4).ToList();
        return new() { Written = text, Name = text, Candidates = [.. elsewhere.Select(Candidate)] };
    }

    private OwnerFields? ByName(string text)
    {
        var name = PlainName.Of(text);
        if (name.Words.Count > 1)
        {
            var same = Where(p => name.SaysTheSameAs(PlainName.Of(p.Name)));
            if (same.Count > 0) return OneOrAsk(text, same);
            var near = Where(p => PlainName.Of(p.Name) is var other && (name.MayBeShortFor(other) || name.IsSpeltNear(other)));
            return near.Count > 0 ? Ask(text, near) : null;
        }
        var family = Where(p => PlainName.Of(p.Name) is { Words.Count: > 1 } other && other.Family == name.Text);
        if (family.Count > 0) return OneOrAsk(text, family);
        var first = Where(p => PlainName.Of(p.Name) is { Words.Count: > 1 } other && other.Given == name.Text);
        return first.Count > 0 ? Ask(text, first) : null;
    }

    private OwnerFields? ByRole(string text, string folded)
    {
        var chairs = ChairWords.Contains(folded) ? Where(p => p.Attended == AttendanceKind.Chair) : [];
        if (chairs.Count > 0) return OneOrAsk(text, chairs);
        var same = Where(p => PlainName.Fold(p.Role ?? "") is { Length: > 0 } role && (role == folded || "the " + role == folded));
        return same.Count > 0 ? OneOrAsk(text, same) : null;
    }

    private OwnerFields? ByGroup(string text, string folded)
    {
        var bare = folded.StartsWith("the ") ? folded[4..] : folded;
        var group = known.Groups.FirstOrDefault(g => PlainName.Fold(g.Name) is var name && (name == bare || name == bare.Replace(" subgroup", " sub group")));
        return group is null ? null : new() { Written = text, Kind = OwnerKind.Group, Name = group.Name, GroupId = group.Id };
    }

    private OwnerFields? ByAgency(string text)
    {
        if (AgencyMatching.Find(text, known.Agencies) is { Match: Match.Known } found)
            return new() { Written = text, Kind = OwnerKind.Agency, Name = known.Agencies.First(a => a.Id == found.AgencyId).Name, AgencyId = found.AgencyId };
        var inDocument = people.FirstOrDefault(p => p.Agency is not null && PlainName.Fold(p.Agency) == PlainName.Fold(text));
        return inDocument is null ? null : new() { Written = text, Kind = OwnerKind.Agency, Name = inDocument.Agency!, AgencyId = inDocument.AgencyId };
    }

    private OwnerFields? ByKnownName(string text)
    {
        var name = PlainName.Of(text);
        var same = known.People.Where(k => name.Words.Count > 1 && name.SaysTheSameAs(PlainName.Of(k.Name))).ToList();
        if (same is [var one]) return Candidate(one).Chosen(text);
        return same.Count == 0 ? null : new() { Written = text, Name = text, Candidates = [.. same.Select(Candidate)] };
    }

    private List<int> Where(Func<PersonFields, bool> isMeant) => [.. Enumerable.Range(1, people.Count).Where(number => isMeant(people[number - 1]))];

    private OwnerFields OneOrAsk(string text, List<int> numbers)
    {
        // The same person listed twice (present, and again as minute taker) is still one.
        var different = numbers.DistinctBy(n => (PlainName.Of(people[n - 1].Name).Text, people[n - 1].PersonId, people[n - 1].Role)).ToList();
        return different is [var one] ? Candidate(one).Chosen(text) : Ask(text, different);
    }

    private OwnerFields Ask(string text, List<int> numbers) => new() { Written = text, Name = text, Candidates = [.. numbers.Select(Candidate)] };

    private OwnerCandidate Candidate(int number)
    {
        var person = people[number - 1];
        var named = PlainName.Of(person.Name).Words.Count > 1 ? person.Name : null;
        return new(named ?? person.Role ?? person.Name, named is null ? person.Agency : person.Role ?? person.Agency, number, person.PersonId);
    }

    private static OwnerCandidate Candidate(KnownPerson person) => new(person.Name, person.Role, null, person.Id);
}
