using System.Globalization;
using System.Net;

namespace Safeboard.Documents.Reading.Pdf;

/// <summary>Runs pdftotext of poppler-utils over a file and reads the word boxes it prints.</summary>
internal static class PdfToText
{
    public static List<PdfPage> Read(ReadingRequest request, byte[] bytes) => Read(request, PageCount(bytes), 1, request.Limits.Pages + 1);

    /// <summary>One page alone; null where the document has no such page.</summary>
    public static PdfPage? ReadPage(ReadingRequest request, int number) => Read(request, 1, number, number) is [var page, ..] ? page with { Number = number } : null;

    private static List<PdfPage> Read(ReadingRequest request, int expected, int first, int last)
    {
        using var program = OutsideProgram.Start(request, "pdftotext", "PDF", "poppler-utils",
            ["-bbox-layout", "-enc", "UTF-8", "-f", first.ToString(CultureInfo.InvariantCulture), "-l", last.ToString(CultureInfo.InvariantCulture), Path.GetFullPath(request.Path), "-"]);
        var pages = ReadPages(program.Output, request, expected);
        var (exit, errors) = program.End();
        Check(exit, errors, pages);
        return pages;
    }

    internal static List<PdfPage> ReadPages(TextReader output, ReadingRequest request, int expected)
    {
        var pages = new List<PdfPage>();
        var words = 0;
        while (output.ReadLine() is { } line)
        {
            var text = line.AsSpan().TrimStart();
            if (text.StartsWith("<word "))
            {
                if (pages.Count == 0 || Word(text) is not { } word) continue;
                if (++words > request.Limits.Characters / 4) throw Unreadable.TooComplex("far more text than a board document has");
                pages[^1].Words.Add(word);
            }
            else if (text.StartsWith("<page "))
            {
                request.Cancel.ThrowIfCancellationRequested();
                if (pages.Count >= request.Limits.Pages) throw Unreadable.TooManyPages(request.Limits.Pages);
                pages.Add(new(pages.Count + 1, Number(text, "width"), Number(text, "height"), []));
                request.Progress?.Report(new(pages.Count, Math.Max(expected, pages.Count)));
            }
        }
        if (pages.Count > 0) request.Progress?.Report(new(pages.Count, pages.Count));
        return pages;
    }

    private static void Check(int exit, string errors, List<PdfPage> pages)
    {
        if (errors.Contains("ncorrect password", StringComparison.Ordinal) || exit == 3) throw Unreadable.PasswordProtected();
        if (exit != 0 && pages.Count == 0 || pages.Count == 0) throw Unreadable.Damaged();
    }

    /// <summary>True for pages that hold pictures and hardly a word.</summary>
    public static bool IsScan(List<PdfPage> pages)
    {
        var words = 0;
        foreach (var page in pages) words += page.Words.Count;
        return words < 3 * pages.Count && words < 20;
    }

    // <word xMin="56.8" yMin="57.0" xMax="90.2" yMax="70.3">Board</word>
    private static PdfWord? Word(ReadOnlySpan<char> line)
    {
        var open = line.IndexOf('>');
        var close = line.LastIndexOf("</word>");
        if (open < 0 || close <= open) return null;
        var text = line[(open + 1)..close];
        var word = text.Contains('&') ? WebUtility.HtmlDecode(text.ToString()) : text.ToString();
        if (word.AsSpan().ContainsAnyInRange('\ufb00', '\ufb06')) word = Unjoined(word);
        return string.IsNullOrWhiteSpace(word) ? null : new(Number(line, "xMin"), Number(line, "yMin"), Number(line, "xMax"), Number(line, "yMax"), word);
    }

    // Letters that the typeface joins are letters all the same.
    private static string Unjoined(string word) =>
        word.Replace("\ufb00", "ff", StringComparison.Ordinal).Replace("\ufb01", "fi", StringComparison.Ordinal).Replace("\ufb02", "fl", StringComparison.Ordinal)
            .Replace("\ufb03", "ffi", StringComparison.Ordinal).Replace("\ufb04", "ffl", StringComparison.Ordinal).Replace("\ufb05", "st", StringComparison.Ordinal).Replace("\ufb06", "st", StringComparison.Ordinal);

    private static double Number(ReadOnlySpan<char> line, ReadOnlySpan<char> name)
    {
        var at = line.IndexOf(name);
        if (at < 0) return 0;
        var rest = line[(at + name.Length + 2)..];
        var end = rest.IndexOf('"');
        return end > 0 && double.TryParse(rest[..end], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : 0;
    }

    // The page tree says "/Count 12": good enough to show how far the reading is.
    private static int PageCount(byte[] bytes)
    {
        var most = 0;
        var rest = bytes.AsSpan();
        for (var at = rest.IndexOf("/Count "u8); at >= 0; at = rest.IndexOf("/Count "u8))
        {
            // Outlines have a count too.
            var pages = rest[Math.Max(0, at - 4000)..at].LastIndexOf("/Pages"u8) >= 0 || rest[at..Math.Min(rest.Length, at + 60)].IndexOf("/Pages"u8) >= 0;
            rest = rest[(at + 7)..];
            if (!pages || rest.IsEmpty) continue;
            var n = 0;
            for (var i = 0; i < Math.Min(6, rest.Length) && rest[i] is >= (byte)'0' and <= (byte)'9'; i++) n = n * 10 + rest[i] - '0';
            most = Math.Max(most, n);
        }
        return Math.Min(most, 100_000);
    }
}
