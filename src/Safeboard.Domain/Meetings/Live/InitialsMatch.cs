using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Meetings.Live;

/// <summary>Finds who is meant by "SC", by "Carver" or by a name in full. More than one is never settled by a guess.</summary>
public static class InitialsMatch
{
    /// <summary>Those of the first tier in which anybody fits.</summary>
    public static IReadOnlyList<RollPerson> Find(string typed, IEnumerable<IReadOnlyList<RollPerson>> tiers)
    {
        var all = tiers.ToList();
        // A name in full is nobody who only shares the initials, wherever it stands; of two who have it, the one nearer to the meeting.
        return First(all, p => Same(p.Name, typed)) ?? First(all, p => Fits(p, typed)) ?? [];
    }

    private static List<RollPerson>? First(IEnumerable<IReadOnlyList<RollPerson>> tiers, Func<RollPerson, bool> fits) =>
        tiers.Select(t => Distinct(t.Where(fits))).FirstOrDefault(t => t.Count > 0);

    private static List<RollPerson> Distinct(IEnumerable<RollPerson> people) =>
        [.. people.DistinctBy(p => p.PersonId?.ToString() ?? p.Name.ToUpperInvariant())];

    private static bool Fits(RollPerson person, string typed)
    {
        var letters = Letters(typed);
        if (letters.Length == 0) return false;
        if (person.Initials is { Length: > 0 } given) return Letters(given) == letters || IsWordOf(person.Name, typed);
        // A title before the name gives a letter too many: Dr Owen Llewellyn is OL.
        var initials = string.Concat(person.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => char.ToUpperInvariant(w[0])));
        return (letters.Length > 1 && initials.EndsWith(letters, StringComparison.Ordinal)) || IsWordOf(person.Name, typed);
    }

    private static bool IsWordOf(string name, string typed) => typed.Trim().Length > 2 && name.Split(' ').Any(w => Same(w, typed));

    private static bool Same(string name, string typed) => string.Equals(name.Trim(), typed.Trim(), StringComparison.OrdinalIgnoreCase);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter)).ToUpperInvariant();
}
