using Safeboard.Documents.Model;

namespace Safeboard.Documents.Understanding.People;

/// <summary>Who the names and initials in the text may mean, by the attendance.</summary>
internal sealed class PeopleIndex
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _bodies = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _initials = new(StringComparer.Ordinal);

    public PeopleIndex(IReadOnlyList<AttendanceReading> attendance)
    {
        foreach (var person in attendance)
        {
            if (person.Role is { Length: > 2 and < 60 } role) _bodies.Add(role);
            if (person.Agency is { Length: > 2 and < 60 } agency) _bodies.Add(agency);
            var initials = new HashSet<string>(StringComparer.Ordinal);
            if (person.Initials is { } given) initials.Add(given);
            if (person.Name is { } name)
            {
                AddNames(name);
                if (person.Initials is null) initials.UnionWith(PersonWords.InitialsOf(name));
            }
            foreach (var key in initials) _initials[key] = _initials.GetValueOrDefault(key) + 1;
            WithInitials |= person.Initials is not null;
        }
    }

    /// <summary>True where the attendance itself gives initials.</summary>
    public bool WithInitials { get; }

    /// <summary>True where too few people are listed to tell by them who is meant.</summary>
    public bool IsSparse => _initials.Count < 4;
    public bool IsEmpty => _initials.Count == 0;

    /// <summary>How many people these initials may mean.</summary>
    public int CountOf(string initials) => _initials.GetValueOrDefault(initials);

    public bool Knows(string words) => _names.Contains(words) || _initials.ContainsKey(words);

    /// <summary>True for a post or an agency of somebody on the list, with or without "the".</summary>
    public bool KnowsBody(string words) => _bodies.Contains(words) || words.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && _bodies.Contains(words[4..]);

    private void AddNames(string name)
    {
        _names.Add(name);
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var bare = words.SkipWhile(PersonWords.IsTitle).ToArray();
        if (bare.Length == 0) return;
        _names.Add(string.Join(' ', bare));
        _names.Add(bare[^1]);
        if (bare.Length > 1) { _names.Add(bare[0]); _names.Add($"{bare[0]} {bare[^1][0]}"); _names.Add($"{bare[0][0]}. {bare[^1]}"); _names.Add($"{bare[0][0]} {bare[^1]}"); }
        foreach (var title in words.TakeWhile(PersonWords.IsTitle)) _names.Add($"{title} {bare[^1]}");
    }
}
