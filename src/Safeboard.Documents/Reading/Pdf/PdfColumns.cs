namespace Safeboard.Documents.Reading.Pdf;

/// <summary>Two blocks of text side by side whose lines do not stand on one height, such as a letterhead and a box.</summary>
internal static class PdfColumns
{
    /// <summary>Where such a pair of columns ends that begins at a line; the line itself where none begins.</summary>
    public static int End(List<PdfLine> lines, int start)
    {
        if (start + 3 >= lines.Count) return start;
        var left = lines.Min(l => l.Left);
        var middle = left + 0.38 * (lines.Max(l => l.Right) - left);
        var gutter = double.MaxValue;
        var far = 0.0;
        int onlyRight = 0, onlyLeft = 0, end = start;
        for (var i = start; i < lines.Count; i++)
        {
            var line = lines[i];
            if (i > start && line.Top - lines[i - 1].Bottom > 2.5 * line.Height) break;
            var right = line.Pieces.Where(p => p.Left > middle).Select(p => p.Left).DefaultIfEmpty(double.MaxValue).Min();
            var leftEdge = line.Pieces.Where(p => p.Left <= middle).Select(p => p.Right).DefaultIfEmpty(0).Max();
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
        var left = lines.Min(l => l.Left);
        var middle = left + 0.38 * (lines.Max(l => l.Right) - left);
        return lines.SelectMany(l => l.Pieces).Where(p => p.Left > middle).Select(p => p.Left).DefaultIfEmpty(double.MaxValue).Min() - 4;
    }
}
