namespace Safeboard.Documents.Reading.Pdf;

/// <summary>Two blocks of text side by side whose lines do not stand on one height, such as a letterhead and a box.</summary>
internal static class PdfColumns
{
    /// <summary>Where such a pair of columns ends that begins at a line; the line itself where none begins.</summary>
    public static int End(List<PdfLine> lines, int start)
    {
        if (start + 3 >= lines.Count) return start;
        var middle = Middle(lines);
        var gutter = double.MaxValue;
        var far = 0.0;
        int onlyRight = 0, onlyLeft = 0, end = start;
        for (var i = start; i < lines.Count; i++)
        {
            var line = lines[i];
            if (i > start && line.Top - lines[i - 1].Bottom > 2.5 * line.Height) break;
            var right = PdfExtent.Least(line.Pieces.FindAll(p => p.Left > middle), p => p.Left);
            var leftEdge = PdfExtent.Most(line.Pieces.FindAll(p => p.Left <= middle), p => p.Right, 0);
            if (Math.Max(far, leftEdge) > Math.Min(gutter, right) - 6 || line.Pieces.Count > 2) break;
            gutter = Math.Min(gutter, right);
            far = Math.Max(far, leftEdge);
            if (line.Pieces.Count == 1) { if (line.Left > middle) onlyRight++; else onlyLeft++; }
            end = i + 1;
        }
        return onlyRight >= 2 && onlyLeft >= 1 && end - start >= 4 ? end : start;
    }

    /// <summary>Where the right column begins.</summary>
    public static double Gutter(List<PdfLine> lines)
    {
        var middle = Middle(lines);
        return PdfExtent.Least([.. lines.SelectMany(l => l.Pieces).Where(p => p.Left > middle)], p => p.Left) - 4;
    }

    // Right of it a right column may begin.
    private static double Middle(List<PdfLine> lines)
    {
        var left = PdfExtent.Least(lines, l => l.Left);
        return left + 0.38 * (PdfExtent.Most(lines, l => l.Right) - left);
    }
}
