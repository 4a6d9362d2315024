namespace Safeboard.Documents.Reading.Pdf;

internal enum PdfRegionKind { Text, Table, TableGoesOn, Columns }

/// <summary>Lines of a page that belong together: running text, a table, or columns side by side.</summary>
internal sealed record PdfRegion(PdfRegionKind Kind, List<PdfLine> Lines);

internal static class PdfRegions
{
    /// <param name="lines">The lines of one page.</param>
    /// <param name="open">The columns of the table that the page before ended with.</param>
    public static IEnumerable<PdfRegion> Of(List<PdfLine> lines, PdfColumnEdges? open = null)
    {
        var begun = open is null ? 0 : OpenEnd(lines, open.Left);
        if (begun > 0) yield return new(PdfRegionKind.TableGoesOn, lines[..begun]);
        for (var at = begun; at < lines.Count;)
        {
            var side = PdfColumns.End(lines, at);
            if (side > at)
            {
                yield return new(PdfRegionKind.Columns, lines[at..side]);
                at = side;
                continue;
            }
            var end = TableEnd(lines, at);
            if (end > at)
            {
                var part = lines[at..end];
                yield return new(Kind(part), part);
                at = end;
                continue;
            }
            var from = at;
            do at++; while (at < lines.Count && TableEnd(lines, at) <= at && PdfColumns.End(lines, at) <= at);
            yield return new(PdfRegionKind.Text, lines[from..at]);
        }
    }

    // A table begins with a line of several pieces and goes on while lines keep to its columns.
    private static int TableEnd(List<PdfLine> lines, int start)
    {
        if (lines[start].Pieces.Count < 2) return start;
        if (HeadedEnd(lines, start) is { } headed) return headed;
        return EndOfTable(lines, start);
    }

    // A table of three or more columns goes on over the page while lines keep to them; one line of several cells shows that it does.
    private static int OpenEnd(List<PdfLine> lines, List<double> edges)
    {
        if (edges.Count < 3) return 0;
        int end = 0, several = 0;
        for (; end < lines.Count; end++)
        {
            var line = lines[end];
            if (end > 0 && line.Top - lines[end - 1].Bottom > 3.5 * line.Height) break;
            if (!line.Pieces.All(p => edges.Exists(e => Math.Abs(e - p.Left) < 9)) && !IsIndented(line, edges)) break;
            if (line.Pieces.Count == 1 && Math.Abs(line.Left - edges[0]) < 9 && (line.Right > edges[1] || !FollowedBySeveral(lines, end))) break;
            if (line.Pieces.Count > 1) several++;
        }
        return several > 0 ? end : 0;
    }

    // A head in the middle of its columns belongs to the table that begins below it.
    private static int? HeadedEnd(List<PdfLine> lines, int start)
    {
        if (lines[start].Pieces.Count < 3 || start + 4 > lines.Count || lines[start + 1].Pieces.Count < 2 || lines[start + 1].Top - lines[start].Bottom > 2.5 * lines[start].Height) return null;
        var end = EndOfTable(lines, start + 1);
        return end > start + 3 && PdfHeads.StandOver(lines[start], lines[(start + 1)..end]) is not null ? end : null;
    }

    private static int EndOfTable(List<PdfLine> lines, int start)
    {
        var edges = lines[start].Pieces.Select(p => p.Left).ToList();
        var several = 1;
        var end = start + 1;
        for (var i = start + 1; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.Top - lines[i - 1].Bottom > 3.5 * line.Height) break;
            var keeps = line.Pieces.All(p => edges.Exists(e => Math.Abs(e - p.Left) < 9) || p.Left > edges[0] && line.Pieces.Count > 1);
            if (!keeps && !IsIndented(line, edges)) break;
            if (line.Pieces.Count > 1)
            {
                several++;
                foreach (var piece in line.Pieces) if (!edges.Exists(e => Math.Abs(e - piece.Left) < 9)) edges.Add(piece.Left);
            }
            // A line in the first column alone goes on the cell above only when more of the table follows.
            else if (Math.Abs(line.Left - edges[0]) < 9 && (line.Right > NextEdge(edges) || !FollowedBySeveral(lines, i))) break;
            end = i + 1;
        }
        return several >= 2 ? end : start;
    }

    // A paragraph that is set in within one of three or more columns.
    private static bool IsIndented(PdfLine line, List<double> edges)
    {
        if (edges.Count < 3 || line.Pieces.Count > 1) return false;
        var columns = edges.Order().ToList();
        var column = columns.FindLastIndex(e => e < line.Left);
        return column > 0 && line.Left - columns[column] < 30 && (column + 1 == columns.Count || line.Right <= columns[column + 1]);
    }

    // Where the second column begins.
    private static double NextEdge(List<double> edges)
    {
        var next = double.MaxValue;
        foreach (var edge in edges) if (edge > edges[0] + 9) next = Math.Min(next, edge);
        return next;
    }

    private static bool FollowedBySeveral(List<PdfLine> lines, int i) =>
        i + 1 < lines.Count && lines[i + 1].Pieces.Count > 1 || i + 2 < lines.Count && lines[i + 2].Pieces.Count > 1;

    // Cells of a row stand on one line; columns of text each keep their own.
    private static PdfRegionKind Kind(List<PdfLine> lines)
    {
        var several = lines.Where(l => l.Pieces.Count > 1).ToList();
        if (several.Max(l => l.Pieces.Count) > 2) return PdfRegionKind.Table;
        var level = several.Count(l => Math.Abs(l.Pieces[0].Top - l.Pieces[1].Top) < 1.2);
        if (level < 0.6 * several.Count) return PdfRegionKind.Columns;
        var wordy = several.Count(l => l.Pieces.All(p => p.Text.Length > 34));
        return lines.Count > 6 && wordy > 0.6 * lines.Count ? PdfRegionKind.Columns : PdfRegionKind.Table;
    }

    /// <summary>The lines of each column, from the left.</summary>
    public static IEnumerable<List<PdfLine>> Columns(List<PdfLine> lines)
    {
        var split = PdfColumns.Gutter(lines);
        foreach (var left in (bool[])[true, false])
        {
            var column = new List<PdfLine>();
            foreach (var line in lines)
            {
                var pieces = line.Pieces.Where(p => p.Left < split == left).ToList();
                if (pieces.Count > 0) column.Add(new(PdfExtent.Least(pieces, p => p.Top), PdfExtent.Most(pieces, p => p.Bottom), pieces));
            }
            if (column.Count > 0) yield return column;
        }
    }
}
