using System.Text;

namespace Safeboard.Documents.Reading.Pdf;

/// <summary>Running headers, footers and page numbers: lines near the edge that come again on other pages.</summary>
internal static class PdfFurniture
{
    private const double Edge = 0.1;

    public static void Remove(List<PdfPageLines> pages)
    {
        if (pages.Count < 2) { foreach (var (page, lines) in pages) lines.RemoveAll(l => IsPageNumber(page, l)); return; }
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (page, lines) in pages)
            foreach (var key in lines.Where(l => NearEdge(page, l)).Select(l => Key(page, l)).Distinct(StringComparer.Ordinal)) seen[key] = seen.GetValueOrDefault(key) + 1;
        var often = Math.Max(2, pages.Count / 3);
        foreach (var (page, lines) in pages)
            lines.RemoveAll(l => NearEdge(page, l) && seen[Key(page, l)] >= often || IsPageNumber(page, l));
    }

    /// <summary>Lines on their side that come again on other pages, such as a watermark, are shown once only.</summary>
    public static List<List<string>> Once(List<List<string>> pages)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return pages.ConvertAll(lines => lines.FindAll(seen.Add));
    }

    private static bool NearEdge(PdfPage page, PdfLine line) => line.Top < page.Height * Edge || line.Bottom > page.Height * (1 - Edge);

    private static bool IsPageNumber(PdfPage page, PdfLine line)
    {
        if (!NearEdge(page, line)) return false;
        var text = line.Text.Trim().ToLowerInvariant();
        if (text.StartsWith("page ", StringComparison.Ordinal)) text = text[5..];
        return text.Length is > 0 and <= 12 && text.Any(char.IsAsciiDigit) && text.All(c => char.IsAsciiDigit(c) || c is ' ' or '-' or '–' or '|' or 'o' or 'f' or '/');
    }

    // Digits count as one, so that "Page 2 of 3" comes again; left or right does not matter.
    private static string Key(PdfPage page, PdfLine line)
    {
        var key = new StringBuilder(line.Top < page.Height / 2 ? "top " : "foot ");
        foreach (var letter in line.Text)
        {
            if (char.IsAsciiDigit(letter)) { if (key[^1] != '#') key.Append('#'); }
            else if (!char.IsWhiteSpace(letter)) key.Append(char.ToLowerInvariant(letter));
        }
        return key.ToString();
    }
}
