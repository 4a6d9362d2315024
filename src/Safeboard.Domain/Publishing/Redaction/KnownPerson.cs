using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Publishing.Redaction;

/// <summary>Somebody whom the minutes may name: from their attendance, the board's members or whoever holds a seat.</summary>
public sealed record KnownPerson(string Name, string? Initials = null, string? Role = null, string? Agency = null)
{
    private static readonly HashSet<string> Titles = new(StringComparer.OrdinalIgnoreCase)
    {
        "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "cllr", "councillor", "rev", "revd", "reverend", "canon", "father", "sister", "sir", "lady", "lord", "dame", "hon",
        "fr", "br", "judge", "bishop", "archdeacon", "pastor", "imam", "rabbi", "baroness", "major", "capt", "captain", "chief", "det", "detective", "sgt", "sergeant", "insp", "inspector",
        "supt", "superintendent", "constable", "dci", "di", "ds", "dc", "pc", "ps", "dcs", "dsupt", "acc", "dcc", "pcso", "hhj", "drs",
    };

    private static readonly HashSet<string> Particles = new(StringComparer.OrdinalIgnoreCase) { "de", "da", "dos", "van", "von", "der", "den", "la", "le", "al", "el", "bin", "ap", "ab", "ferch", "ter", "st" };

    /// <summary>Words of posts and seats, which attendance may have in place of a name.</summary>
    private static readonly HashSet<string> Posts = new(StringComparer.OrdinalIgnoreCase)
    {
        "administrator", "agency", "board", "chair", "children", "clerk", "committee", "community", "council", "deputy", "designated", "director", "education", "guest", "head", "health", "housing", "independent", "lay", "lead",
        "manager", "member", "members", "minute", "minutes", "nobody", "nurse", "observer", "officer", "partnership", "police", "probation", "public", "rep", "representative", "representatives", "safeguarding", "school", "schools",
        "sector", "secretary", "seat", "service", "services", "support", "taker", "tba", "tbc", "teacher", "team", "trust", "vacancy", "vacant", "voluntary",
    };

    /// <summary>Other spellings of the name.</summary>
    public IReadOnlyList<string> Spellings { get; init; } = [];

    internal IReadOnlyList<NameForm> Forms { get => field ??= [.. Spellings.Prepend(Name).Select(Form).Where(f => f.Words.Count > 0)]; }

    /// <summary>Initials as they are known, or those of the name.</summary>
    public string InitialsShown => Initials ?? string.Concat(Forms.Take(1).SelectMany(f => f.Words).Select(w => char.ToUpperInvariant(w[0])));

    /// <summary>What stands for this person in what is public; null where the rule asks for what is not known.</summary>
    public string? Shown(PublicNames rule, bool inBrackets = false) => rule switch
    {
        PublicNames.AsWritten => Name,
        PublicNames.Initials => InitialsShown.TrimmedOrNull,
        PublicNames.AgencyOnly => Agency.TrimmedOrNull,
        _ => (Role.TrimmedOrNull, Agency.TrimmedOrNull) switch
        {
            ({ } role, { } agency) when !role.Contains(agency, StringComparison.OrdinalIgnoreCase) => inBrackets ? $"{role}, {agency}" : $"{role} ({agency})",
            var (role, agency) => role ?? agency,
        },
    };

    internal static bool IsTitle(string word) => Titles.Contains(word);

    internal static bool IsPost(string word) => Posts.Contains(word);

    private static NameForm Form(string name)
    {
        // "Raman, Priya" is Priya Raman.
        if (name.Split(',') is [var last, var first] && TextWords.InName(first).Count is 1 or 2 && TextWords.InName(last).Count == 1) name = $"{first} {last}";
        var words = TextWords.InName(name).SkipWhile(IsTitle).ToList();
        if (words.Count == 0 || words.Exists(w => Posts.Contains(w) || !char.IsUpper(w[0]) && !Particles.Contains(w))) return new([], []);
        var from = words.Count - 1;
        // The two halves of "Bell-Hughes", and "van der Berg".
        while (from > 1 && (Particles.Contains(words[from - 1]) || name.Contains($"{words[from - 1]}-{words[from]}", StringComparison.Ordinal))) from--;
        return new(words, words[from..]);
    }
}

/// <summary>A name without titles, and the surname in it. A name of one word is a surname where a title stood before it, a first name otherwise.</summary>
internal sealed record NameForm(IReadOnlyList<string> Words, IReadOnlyList<string> Surname)
{
    public string? Given => Words.Count > Surname.Count && Words[0].Length > 1 ? Words[0] : null;
}
