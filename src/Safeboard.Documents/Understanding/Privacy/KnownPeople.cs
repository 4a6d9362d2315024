using System.Text.RegularExpressions;
using Safeboard.Documents.Understanding.People;
using Safeboard.Documents.Understanding.Text;

namespace Safeboard.Documents.Understanding.Privacy;

/// <summary>Names that the document gives away: in its attendance, as owners and presenters, in mail headers, addresses and signatures.</summary>
internal sealed partial class KnownPeople
{
    [GeneratedRegex(@"(?<n>\p{Lu}[\w’'.\-]*(?: \p{Lu}[\w’'.\-]*){1,3}|(?<="")\p{Lu}[\w’'\-]+, \p{Lu}[\w’'\-]+)""?\s*<[^<>\s@]{1,80}@", Patterns.Exact, Patterns.Limit)]
    private static partial Regex Sender { get; }
    [GeneratedRegex(@"(?<![\w.])(?<g>[a-z]{2,20})[._](?:[a-z][._])?(?<s>[a-z][a-z\-]{1,24})\d{0,3}@", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Address { get; }
    [GeneratedRegex(@"^(?:(?:kind|best|warm|many|with) )*(?:regards|wishes|thanks|thank you|yours (?:sincerely|faithfully|truly|ever)|cofion(?: .{1,20})?|sincerely|cheers|best)[ ,.!]*(?<n>\n[^\n]{2,40})?$", Patterns.AnyCase, Patterns.Limit)]
    private static partial Regex Closing { get; }

    private readonly Dictionary<string, List<string>> _full = new(StringComparer.Ordinal);
    private readonly HashSet<string> _addresses = new(StringComparer.Ordinal);

    public KnownPeople(BoardText text, IEnumerable<string> named)
    {
        foreach (var name in named) if (LooksNamed(name)) Learn(name, full: true);
        foreach (var block in text.Blocks)
        {
            if (!text.Text.AsSpan(block.At.Start, block.At.Length).Contains('@')) continue;
            for (var match = Sender.Match(text.Text, block.At.Start, block.At.Length); match.Success; match = match.NextMatch())
                if (LooksNamed(match.Groups["n"].Value.Replace(",", "", StringComparison.Ordinal))) Learn(match.Groups["n"].Value, full: true);
            for (var match = Address.Match(text.Text, block.At.Start, block.At.Length); match.Success; match = match.NextMatch())
                _addresses.Add($"{match.Groups["g"].Value} {match.Groups["s"].Value}".ToLowerInvariant());
        }
        Signatures(text);
    }

    public HashSet<string> Given { get; } = new(StringComparer.Ordinal);
    public HashSet<string> Surnames { get; } = new(StringComparer.Ordinal);

    public bool HasAddress(string given, string surname) => _addresses.Contains($"{given} {surname}".ToLowerInvariant());

    /// <summary>Where a known name begins at a word, the end of the longest one.</summary>
    public int? FullAt(string text, int at, int wordEnd)
    {
        if (_full.Count == 0 || !_full.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text.AsSpan(at, wordEnd - at), out var names)) return null;
        foreach (var name in names)
            if (text.AsSpan(at).StartsWith(name, StringComparison.Ordinal) && (at + name.Length == text.Length || !char.IsLetterOrDigit(text[at + name.Length]) && text[at + name.Length] is not ('-' or '@')))
                return at + name.Length;
        return null;
    }

    /// <summary>Takes in a name, and its parts for where they stand alone.</summary>
    public void Learn(string name, bool full = false)
    {
        var words = name.Split([' ', '\u00a0'], StringSplitOptions.RemoveEmptyEntries);
        var titled = PersonWords.IsTitle(words[0]) || NameWords.IsRank(words[0]);
        var parts = words.SkipWhile(w => PersonWords.IsTitle(w) || NameWords.IsRank(w)).Select(w => w.Trim(',', '.')).ToArray();
        if (name.Contains(',', StringComparison.Ordinal)) Array.Reverse(parts);
        if (parts.Length == 0) return;
        if (parts.Length >= 2 && parts[0].Length > 1 && NameWords.IsPart(parts[0])) Given.Add(parts[0]);
        if ((parts.Length >= 2 || titled) && parts[^1].Length > 2 && NameWords.IsPart(parts[^1])) Surnames.Add(parts[^1]);
        if (full) Keep(name);
    }

    private void Keep(string name)
    {
        var first = name[..NameWords.End(name, 0)];
        if (first.Length == 0) return;
        var names = _full.TryGetValue(first, out var known) ? known : _full[first] = [];
        if (names.Contains(name)) return;
        names.Add(name);
        names.Sort((a, b) => b.Length.CompareTo(a.Length));
    }

    // The line below "Regards".
    private void Signatures(BoardText text)
    {
        for (var i = 0; i < text.Blocks.Count; i++)
        {
            if (text.Blocks[i].At.Length > 70 || Closing.Match(text.Of(text.Blocks[i])) is not { Success: true } closing) continue;
            var name = closing.Groups["n"].Success ? closing.Groups["n"].Value.Trim() : i + 1 < text.Blocks.Count ? text.Of(text.Blocks[i + 1]).Split('\n')[0].Trim() : "";
            var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length is 0 or > 4 || !Array.TrueForAll(words, w => NameWords.IsPart(w) && !NameWords.IsPlace(w))) continue;
            if (words.Length == 1) Given.Add(name);
            else Learn(name, full: true);
        }
    }

    // A person, not "All members" or "Police": every part a part of a name, and at least two, or a title.
    private static bool LooksNamed(string name) =>
        IsPlainlyNamed(name) || PersonWords.IsName(name) && !name.Split(' ').Any(w => NameWords.IsPlace(w) && !NameWords.IsRank(w) && !NameWords.IsPlaceOrSurname(w)) || name.Length > 3 && name[0] is >= 'A' and <= 'Z' && name.Split(' ') is [{ Length: 1 or 2 } initial, var surname] && initial.TrimEnd('.').Length == 1 && initial is not ("A" or "I") && NameWords.IsPart(surname);

    // "Rob Senior", "Bill Marsh": two words, a first name and what a list of people took for a surname.
    private static bool IsPlainlyNamed(string name) =>
        name.Split(' ') is [var given, var surname] && GivenNames.Has(given) && surname.Length > 2 && PersonWords.IsName(name);
}
