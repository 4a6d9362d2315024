using System.Globalization;
using System.Text;

namespace Safeboard.Domain.Imports.Matching;

/// <summary>A name without what differs from one set of minutes to the next: titles, honours, accents, case, punctuation.</summary>
public sealed record PlainName
{
    private static readonly HashSet<string> Titles = new(StringComparer.Ordinal)
    {
        "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "cllr", "councillor", "sir", "dame", "lord", "lady", "baroness", "rev", "revd", "reverend", "canon",
        "father", "sister", "imam", "rabbi", "judge", "hhj", "pc", "dc", "ds", "di", "dci", "supt", "dsupt", "superintendent", "det", "detective", "chief", "inspector",
        "insp", "sgt", "sergeant", "acc", "dcc", "constable", "cmdr", "commander", "obe", "mbe", "cbe", "qpm", "jp", "qc", "kc", "mp", "hon", "the",
    };

    private PlainName(IReadOnlyList<string> words) => Words = words;

    public IReadOnlyList<string> Words { get; }
    public string Text => string.Join(' ', Words);
    public string Family => Words.Count > 1 ? Words[^1] : "";
    public string Given => Words.Count > 0 ? Words[0] : "";
    public bool IsEmpty => Words.Count == 0;

    /// <summary>First letters in capitals; both parts of a double name count: O'Brien is O, Ann-Marie is A.</summary>
    public string Initials => string.Concat(Words.Select(w => char.ToUpperInvariant(w[0])));

    public static PlainName Of(string? name)
    {
        var words = Fold(name ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var without = words.Where(w => !Titles.Contains(w)).ToList();
        return new(without.Count > 0 ? without : words);
    }

    public bool SaysTheSameAs(PlainName other) => !IsEmpty && Text == other.Text;

    /// <summary>J. Marsh and Jane Marsh: one family name, and one given name begins the other or is its initial.</summary>
    public bool MayBeShortFor(PlainName other)
    {
        if (Words.Count < 2 || other.Words.Count < 2 || Family != other.Family) return false;
        return (Given.Length == 1 || other.Given.Length == 1) && Given[0] == other.Given[0] || Given.StartsWith(other.Given, StringComparison.Ordinal) || other.Given.StartsWith(Given, StringComparison.Ordinal);
    }

    /// <summary>One letter differs in a short name, two in a long one, as typing errors and other spellings do.</summary>
    public bool IsSpeltNear(PlainName other)
    {
        if (Words.Count < 2 || Words.Count != other.Words.Count) return false;
        // Both parts must be near by themselves: Jane Marsh and Jane Walsh are two people.
        return Words.Zip(other.Words).All(p => p.First == p.Second || Math.Min(p.First.Length, p.Second.Length) > 3 && p.First[0] == p.Second[0] && Spelling.Distance(p.First, p.Second) <= (p.First.Length > 7 ? 2 : 1));
    }

    /// <summary>Small letters and digits with single blanks; accents are taken off.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormD))
        {
            if (char.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark || letter is '\'' or '’' or '‘') continue;
            folded.Append(char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : ' ');
        }
        return string.Join(' ', folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}

/// <summary>How far two spellings are apart.</summary>
public static class Spelling
{
    /// <summary>Letters to put in, take out, change or swap with the next.</summary>
    public static int Distance(string one, string two)
    {
        var grid = new int[one.Length + 1, two.Length + 1];
        for (var i = 0; i <= one.Length; i++) grid[i, 0] = i;
        for (var j = 0; j <= two.Length; j++) grid[0, j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            for (var j = 1; j <= two.Length; j++)
            {
                var cost = one[i - 1] == two[j - 1] ? 0 : 1;
                grid[i, j] = Math.Min(Math.Min(grid[i - 1, j] + 1, grid[i, j - 1] + 1), grid[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && one[i - 1] == two[j - 2] && one[i - 2] == two[j - 1]) grid[i, j] = Math.Min(grid[i, j], grid[i - 2, j - 2] + 1);
            }
        }
        return grid[one.Length, two.Length];
    }
}
