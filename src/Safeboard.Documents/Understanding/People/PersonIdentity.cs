using Safeboard.Documents.Model;

namespace Safeboard.Documents.Understanding.People;

/// <summary>Tells whether two entries of a list are one person: "Det Supt Omar Bell" and "Omar Bell", "Mr Bell" and "Mr Omar Bell".</summary>
internal static class PersonIdentity
{
    /// <summary>The place of the one person on the list whom the entry names again; -1 where there is none, or more than one.</summary>
    public static int Find(IReadOnlyList<AttendanceReading> people, AttendanceReading person)
    {
        var found = -1;
        for (var i = 0; i < people.Count; i++)
        {
            if (!Same(people[i], person)) continue;
            if (IsExact(people[i], person)) return i;
            if (found >= 0) return -1;
            found = i;
        }
        return found;
    }

    // Two people may share initials or even a name: they are one only where nothing speaks against it.
    private static bool Same(AttendanceReading a, AttendanceReading b) =>
        a.Name is null && b.Name is null
            ? a.Initials is not null && a.Initials == b.Initials && Agree(a.Role, b.Role) && Agree(a.Agency, b.Agency)
            : a.Name is not null && b.Name is not null && Agree(a.Initials, b.Initials) && Like(a.Name, b.Name);

    private static bool IsExact(AttendanceReading a, AttendanceReading b) => a.Name == b.Name;

    private static bool Like(string a, string b)
    {
        if (a == b) return true;
        var (x, y) = (Bare(a), Bare(b));
        // A bare surname with its title may be anybody of that name, but not somebody with another first name.
        if (x.Length == 0 || y.Length == 0 || !string.Equals(x[^1], y[^1], StringComparison.OrdinalIgnoreCase)) return false;
        if (x.Length == 1 || y.Length == 1) return x.Length < Words(a) || y.Length < Words(b);
        return x[0] == y[0] || (Initial(x[0]) || Initial(y[0])) && x[0][0] == y[0][0];
    }

    private static bool Agree(string? a, string? b) => a is null || b is null || a == b;

    private static bool Initial(string word) => word.TrimEnd('.').Length == 1;

    private static int Words(string name) => name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    private static string[] Bare(string name) => [.. name.Split(' ', StringSplitOptions.RemoveEmptyEntries).SkipWhile(PersonWords.IsTitle)];
}
