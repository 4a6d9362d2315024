namespace Safeboard.Documents.Reading.Pdf;

/// <summary>Rebuilds the rows and cells of a table from lines of pieces.</summary>
internal static class PdfTable
{
    public static List<string?[]> Rows(List<PdfLine> lines, PdfHyphens hyphens)
    {
        var edges = Edges(lines);
        var rows = new List<string?[]>();
        PdfLine? before = null;
        foreach (var line in lines)
        {
            var cells = new string?[edges.Count];
            foreach (var piece in line.Pieces)
            {
                var column = Column(edges, piece.Left);
                cells[column] = cells[column] is { } text ? text + " " + piece.Text : piece.Text;
            }
            if (rows.Count > 0 && before is not null && Continues(cells, line, before)) Append(rows[^1], cells, hyphens);
            else rows.Add(cells);
            before = line;
        }
        return rows;
    }

    // Left edges that at least two lines share, or that the first line sets.
    private static List<double> Edges(List<PdfLine> lines)
    {
        var edges = new List<(double Left, int Count)>();
        foreach (var line in lines)
        {
            foreach (var piece in line.Pieces)
            {
                var known = edges.FindIndex(e => Math.Abs(e.Left - piece.Left) < 9);
                if (known >= 0) edges[known] = (Math.Min(edges[known].Left, piece.Left), edges[known].Count + 1);
                else edges.Add((piece.Left, line == lines[0] ? 2 : 1));
            }
        }
        var kept = edges.Where(e => e.Count >= 2).Select(e => e.Left).Order().ToList();
        return kept.Count > 0 ? kept : [lines[0].Left];
    }

    private static int Column(List<double> edges, double left)
    {
        var column = 0;
        for (var i = 1; i < edges.Count; i++) if (left >= edges[i] - 9) column = i;
        return column;
    }

    // A row goes on where its first cell is empty, or where only one cell has more and the lines are close.
    private static bool Continues(string?[] cells, PdfLine line, PdfLine before)
    {
        var close = line.Top - before.Bottom < 0.45 * line.Height;
        if (!close) return false;
        return cells[0] is null || cells.Count(c => c is not null) == 1 && cells.Length > 1 && char.IsLower(cells[0]![0]);
    }

    private static void Append(string?[] row, string?[] more, PdfHyphens hyphens)
    {
        for (var i = 0; i < row.Length; i++)
        {
            if (more[i] is not { } text) continue;
            if (row[i] is not { } before) row[i] = text;
            else if (before.Length > 1 && before[^1] == '-' && char.IsLower(before[^2]) && char.IsLower(text[0])) row[i] = (hyphens.Stays(before, text) ? before : before[..^1]) + text;
            else row[i] = before + " " + text;
        }
    }
}
