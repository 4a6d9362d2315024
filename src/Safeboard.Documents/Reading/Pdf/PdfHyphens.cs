namespace Safeboard.Documents.Reading.Pdf;

/// <summary>
/// Decides whether a hyphen at the end of a line belongs to the word ("multi-agency") or only parts it ("safe-guarding"):
/// by how the document writes the word elsewhere, else by its first half.
/// </summary>
internal sealed class PdfHyphens
{
    // Halves that keep their hyphen in English.
    private static readonly HashSet<string> Keeping = new(StringComparer.OrdinalIgnoreCase)
    {
        "multi", "sub", "non", "co", "ex", "self", "well", "cross", "long", "short", "full", "part", "post", "pre", "mid", "half", "high", "low", "follow", "one", "two", "three", "four", "five", "six", "ten", "vice", "all", "anti", "semi", "inter", "intra", "peer", "child", "school", "county", "city", "joint", "front", "face", "up", "in", "on", "out", "re", "e",
    };

    private readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase);

    public PdfHyphens(IEnumerable<PdfPage> pages)
    {
        foreach (var word in pages.SelectMany(p => p.Words)) _words.Add(Bare(word.Text));
    }

    /// <summary>True where the hyphen between two halves stays.</summary>
    public bool Stays(string before, string after)
    {
        var first = Bare(before[(before.LastIndexOf(' ') + 1)..].TrimEnd('-'));
        var second = Bare(after.IndexOf(' ') is > 0 and var space ? after[..space] : after);
        if (_words.Contains(first + "-" + second)) return true;
        if (_words.Contains(first + second)) return false;
        return Keeping.Contains(first) || first.Contains('-');
    }

    private static string Bare(string word) => word.Trim('.', ',', ';', ':', '(', ')', '[', ']', '“', '”', '"', '‘', '’', '\'', '?', '!');
}
