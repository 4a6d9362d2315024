namespace Safeboard.Documents.Reading.Pdf;

/// <summary>Words that run up or down the page: a heading on its side, a label in the margin, a watermark.</summary>
internal static class PdfRotated
{
    /// <summary>Takes such words out of a page and gives them as lines of their own, in the order in which they were found.</summary>
    public static List<string> Take(PdfPage page)
    {
        var lines = new List<string>();
        if (!page.Words.Exists(Is)) return lines;
        PdfWord? before = null;
        foreach (var word in page.Words.Where(Is))
        {
            var same = before is { } b && Math.Min(b.Right, word.Right) - Math.Max(b.Left, word.Left) > 0.5 * Math.Min(Wide(b), Wide(word));
            if (same) lines[^1] += " " + word.Text;
            else lines.Add(word.Text);
            before = word;
        }
        page.Words.RemoveAll(Is);
        return lines;
    }

    // Three letters or more that stand higher than they are wide run along the side of the page.
    private static bool Is(PdfWord word) => word.Text.Length >= 3 && word.Height > 1.6 * Wide(word) && Wide(word) > 0;

    private static double Wide(PdfWord word) => word.Right - word.Left;
}
