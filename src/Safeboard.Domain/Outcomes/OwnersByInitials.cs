using Safeboard.Domain.Actions;
using Safeboard.Domain.Meetings.Live;

namespace Safeboard.Domain.Outcomes;

/// <summary>One of the owners as typed, and who that can be: one person, several, or nobody.</summary>
public sealed record OwnerTyped(string Typed, IReadOnlyList<RollPerson> Fits)
{
    public bool IsUnclear => Fits.Count > 1;
}

/// <summary>Owners typed as initials: "TE, SC", "TE and SC".</summary>
public static class OwnersByInitials
{
    /// <param name="tiers">Those with a seat, then those in attendance.</param>
    public static IReadOnlyList<OwnerTyped> Read(string? typed, IReadOnlyList<IReadOnlyList<RollPerson>> tiers) =>
        [.. Parts(typed).Select(part => new OwnerTyped(part, InitialsMatch.Find(part, tiers)))];

    /// <summary>As what was typed goes into the tracker: who is not known, or left open on purpose, keeps the words.</summary>
    public static OwnerChoice AsChoice(OwnerTyped owner) => owner.Fits is [var person]
        ? new(OwnerKind.Person, person.Name) { PersonId = person.PersonId, AgencyId = person.AgencyId }
        : new(OwnerKind.AsWritten, owner.Typed);

    /// <summary>The same line with one part replaced by the names that were chosen for it.</summary>
    public static string Replace(string? typed, string part, string names) =>
        string.Join(", ", Parts(typed).Select(p => string.Equals(p, part, StringComparison.OrdinalIgnoreCase) ? names : p));

    private static IEnumerable<string> Parts(string? typed) =>
        (typed ?? "").Split([",", ";", "/", "&", " and "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
