using Safeboard.Documents.Model;

namespace Safeboard.Documents.Pages;

/// <summary>A word of the reading's text and where on the page it stands; more than one box where a line end divides it.</summary>
public sealed record PlacedWord(TextSpan At, IReadOnlyList<PageWord> Boxes);

/// <summary>
/// Finds the words of a reading on a page of the PDF. The reading has them in reading order, joined where a line end divided them and
/// without headers; the page has them in the order of the file. Each word goes to the place whose neighbours are its neighbours too.
/// </summary>
public static class WordPlaces
{
    /// <summary>So many places are compared for a word that stands often on a page.</summary>
    private const int MostCandidates = 40;

    public static IReadOnlyList<PlacedWord> Find(DocumentReading reading, PageImage page)
    {
        var tokens = reading.Blocks.Where(b => b.Page == page.Number).SelectMany(b => Tokens(reading.Text, b.At)).ToList();
        var keys = tokens.ConvertAll(t => Key(reading.Text.AsSpan(t.Start, t.Length)));
        var words = page.Words.Select(w => Key(w.Text)).ToList();
        var byKey = words.Select((key, n) => (key, n)).ToLookup(w => w.key, w => w.n);
        var taken = new bool[words.Count];
        var placed = new List<PlacedWord>(tokens.Count);
        var last = -1;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (Best(i, keys, words, byKey[keys[i]], taken, last) is { } at) placed.Add(new(tokens[i], Take(page, taken, last = at, 1)));
            else if (last + 2 < words.Count && Joined(words[last + 1], words[last + 2]) == keys[i]) placed.Add(new(tokens[i], Take(page, taken, (last += 2) - 1, 2)));
        }
        return placed;
    }

    private static int? Best(int token, List<string> keys, List<string> words, IEnumerable<int> candidates, bool[] taken, int last)
    {
        (int At, int Score)? best = null;
        foreach (var at in candidates.Where(c => !taken[c]).Take(MostCandidates))
        {
            var score = (at == last + 1 ? 3 : 0) + Same(keys, token - 1, words, at - 1) + 2 * Same(keys, token + 1, words, at + 1) + Same(keys, token + 2, words, at + 2);
            if (best is null || score > best.Value.Score) best = (at, score);
        }
        // A short word alone could be anywhere.
        return best is { Score: 0 } && keys[token].Length < 4 ? null : best?.At;
    }

    private static int Same(List<string> keys, int token, List<string> words, int word) =>
        token >= 0 && token < keys.Count && word >= 0 && word < words.Count && keys[token] == words[word] ? 1 : 0;

    private static PageWord[] Take(PageImage page, bool[] taken, int at, int count)
    {
        for (var n = at; n < at + count; n++) taken[n] = true;
        return [.. page.Words.Skip(at).Take(count)];
    }

    private static string Joined(string first, string second) => first + second;

    private static IEnumerable<TextSpan> Tokens(string text, TextSpan block)
    {
        for (var at = block.Start; at < block.End;)
        {
            while (at < block.End && char.IsWhiteSpace(text[at])) at++;
            var start = at;
            while (at < block.End && !char.IsWhiteSpace(text[at])) at++;
            if (at > start) yield return new(start, at);
        }
    }

    // Letters and digits only: a quotation mark or a hyphen at a line end must not part what is the same.
    private static string Key(ReadOnlySpan<char> word)
    {
        Span<char> kept = word.Length <= 64 ? stackalloc char[word.Length] : new char[word.Length];
        var length = 0;
        foreach (var c in word) if (char.IsLetterOrDigit(c)) kept[length++] = char.ToLowerInvariant(c);
        return length == 0 ? word.ToString() : new string(kept[..length]);
    }
}
