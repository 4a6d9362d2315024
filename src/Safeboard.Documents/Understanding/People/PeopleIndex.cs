using Safeboard.Documents.Model;

namespace Safeboard.Documents.Understanding.People;

/// <summary>Who the names and initials in the text may mean, by the attendance.</summary>
internal sealed class PeopleIndex
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<int>> _aliases = new(StringComparer.Ordinal);
    private int _current;
    private readonly HashSet<string> _bodies = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _initials = new(StringComparer.Ordinal);

    public PeopleIndex(IReadOnlyList<AttendanceReading> attendance)
    {
        for (var i = 0; i < attendance.Count; i++)
        {
            var person = attendance[i];
            _current = i;
            if (person.Role is { Length: > 2 and < 60 } role) _bodies.Add(role);
            if (person.Agency is { Length: > 2 and < 60 } agency) _bodies.Add(agency);
            var initials = new HashSet<string>(StringComparer.Ordinal);
            if (person.Initials is { } given) initials.Add(given);
            if (person.Name is { } name)
            {
                AddNames(name);
                if (person.Initials is null) initials.UnionWith(PersonWords.InitialsOf(name));
            }
            foreach (var key in initials) Alias(key);
            if (person.Status == AttendanceStatus.Chair) foreach (var key in (string[])["Chair", "The Chair", "the Chair", "Chairman", "The Chairman", "the Chairman", "Convener", "The Convener", "the Convener"]) Alias(key);
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

    /// <summary>True where two ways of writing, such as initials and name, may mean the same person, or are the same words.</summary>
    public bool Same(string a, string b) =>
        string.Equals(Bare(a), Bare(b), StringComparison.OrdinalIgnoreCase) || _aliases.TryGetValue(a, out var x) && _aliases.TryGetValue(b, out var y) && x.Overlaps(y);

    private static string Bare(string words) => words.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? words[4..] : words;

    private void Alias(string words)
    {
        if (!_aliases.TryGetValue(words, out var people)) _aliases[words] = people = [];
        people.Add(_current);
    }

    private void Name(string words)
    {
        _names.Add(words);
        Alias(words);
    }

    private void AddNames(string name)
    {
        Name(name);
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var bare = words.SkipWhile(PersonWords.IsTitle).ToArray();
        if (bare.Length == 0) return;
        Name(string.Join(' ', bare));
        Name(bare[^1]);
        if (bare.Length > 1) { Name(bare[0]); Name($"{bare[0]} {bare[^1][0]}"); Name($"{bare[0][0]}. {bare[^1]}"); Name($"{bare[0][0]} {bare[^1]}"); }
        foreach (var title in words.TakeWhile(PersonWords.IsTitle)) Name($"{title} {bare[^1]}");
    }
}
