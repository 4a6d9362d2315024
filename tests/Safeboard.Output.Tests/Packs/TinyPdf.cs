using System.Globalization;
using System.Text;

namespace Safeboard.Output.Tests.Packs;

/// <summary>Small PDFs, byte by byte, with what papers from elsewhere may have: turned pages, odd boxes, inherited resources, unbalanced drawing.</summary>
internal static class TinyPdf
{
    /// <param name="pages">How many.</param>
    /// <param name="page">What stands in each page's dictionary besides its contents.</param>
    /// <param name="draws">What each page draws.</param>
    /// <param name="newList">Whether the list of objects is a stream.</param>
    /// <param name="count">How many it says it has, where that is a lie.</param>
    public static byte[] Write(int pages, string page = "/MediaBox [0 0 595 842]", string draws = "BT /F1 24 Tf 100 700 Td (Paper) Tj ET", bool newList = false, int? count = null)
    {
        List<string> objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Kids [{string.Join(' ', Enumerable.Range(0, pages).Select(n => $"{5 + n} 0 R"))}] /Count {count ?? pages} /Resources << /Font << /F1 3 0 R >> >> >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
            $"<< /Length {draws.Length} >>\nstream\n{draws}\nendstream",
            .. Enumerable.Repeat($"<< /Type /Page /Parent 2 0 R {page} /Contents 4 0 R >>", pages),
        ];
        var text = new StringBuilder("%PDF-1.4\n");
        List<int> places = [];
        foreach (var (n, content) in objects.Index())
        {
            places.Add(text.Length);
            text.Append(CultureInfo.InvariantCulture, $"{n + 1} 0 obj\n{content}\nendobj\n");
        }
        return Encoding.Latin1.GetBytes(text + (newList ? NewList(places, text.Length) : PlainList(places, text.Length)));
    }

    private static string PlainList(List<int> places, int table)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"xref\n0 {places.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places) text.Append(place.ToString("D10", CultureInfo.InvariantCulture)).Append(" 00000 n \n");
        text.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {places.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return text.ToString();
    }

    /// <summary>The list of objects as a stream, as most programs write it since PDF 1.5.</summary>
    private static string NewList(List<int> places, int table)
    {
        var entries = new StringBuilder("\0\0\0\0");
        foreach (var place in places.Append(table)) entries.Append('\u0001').Append((char)(place >> 8)).Append((char)(place & 255)).Append('\0');
        return $"{places.Count + 1} 0 obj\n<< /Type /XRef /Size {places.Count + 2} /W [1 2 1] /Root 1 0 R /Length {entries.Length} >>\nstream\n{entries}\nendstream\nendobj\nstartxref\n{table}\n%%EOF\n";
    }
}
