namespace Safeboard.Domain.Imports.Matching;

/// <summary>Who somebody in a document is, as far as the board knows. Only the same name is the same person; all else is asked.</summary>
public static class PersonMatching
{
    private const int MostCandidates = 4;

    public sealed record Answer(Match Match, Guid? PersonId, IReadOnlyList<Candidate> Candidates, string Why);

    public static Answer Find(string? name, string? initials, Guid? agency, IReadOnlyList<KnownPerson> known)
    {
        var plain = PlainName.Of(name);
        if (plain.Words.Count < 2) return ByInitials(initials ?? name, agency, known);
        var same = known.Where(k => NamesOf(k).Any(plain.SaysTheSameAs)).ToList();
        if (same is [var only]) return new(Match.Known, only.Id, [], $"Same name as {only.Line}");
        if (same.Count > 1) return Ask(same.Select(k => (k, "same name")), $"{same.Count} people have this name");
        var maybe = known.Select(k => (Person: k, Why: WhyMaybe(plain, initials, agency, k))).Where(m => m.Why is not null).Select(m => (m.Person, m.Why!)).ToList();
        if (maybe.Count > 0) return Ask(maybe, $"May be {maybe[0].Person.Name}: {maybe[0].Item2}");
        return new(Match.New, null, [], "Nobody of this name is known to the board");
    }

    private static Answer ByInitials(string? initials, Guid? agency, IReadOnlyList<KnownPerson> known)
    {
        var letters = Letters(initials);
        var same = letters.Length == 0 ? [] : known.Where(k => Letters(InitialsOf(k)) == letters).OrderByDescending(k => agency is not null && k.AgencyId == agency).ToList();
        return same.Count == 0
            ? new(Match.New, null, [], "The document gives no full name, and nobody with these initials is known")
            : Ask(same.Select(k => (k, "same initials")), "The document gives no full name");
    }

    private static string? WhyMaybe(PlainName plain, string? initials, Guid? agency, KnownPerson known)
    {
        foreach (var other in NamesOf(known))
        {
            if (plain.MayBeShortFor(other)) return "same family name, shorter given name";
            if (plain.IsSpeltNear(other)) return "nearly the same spelling";
            var sameInitials = Letters(initials ?? plain.Initials) is { Length: > 0 } letters && letters == Letters(InitialsOf(known));
            // People change names when they marry; two people who share nothing but letters are two people.
            if (sameInitials && (plain.Given == other.Given || plain.Family == other.Family || agency is not null && agency == known.AgencyId)) return "same initials, another name";
        }
        return null;
    }

    private static Answer Ask(IEnumerable<(KnownPerson Person, string Why)> maybe, string why) =>
        new(Match.Ask, null, [.. maybe.Take(MostCandidates).Select(m => new Candidate(m.Person.Id, m.Person.Line, m.Why))], why);

    private static IEnumerable<PlainName> NamesOf(KnownPerson known) => known.AlsoKnownAs.Prepend(known.Name).Select(PlainName.Of);

    public static string InitialsOf(KnownPerson known) => string.IsNullOrWhiteSpace(known.Initials) ? PlainName.Of(known.Name).Initials : known.Initials;

    /// <summary>Initials without dots and blanks, in capitals.</summary>
    public static string Letters(string? initials) => string.Concat((initials ?? "").Where(char.IsLetter)).ToUpperInvariant();
}
