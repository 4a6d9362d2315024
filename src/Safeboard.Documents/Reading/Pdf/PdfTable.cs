namespace Safeboard.Documents.Reading.Pdf;

/// <summary>The columns of a table, by their left edges, and whether its rows are numbered 1, 2, 3.</summary>
internal sealed record PdfColumnEdges(List<double> Left, bool Numbered);

/// <summary>Rebuilds the rows and cells of a table from lines of pieces.</summary>
internal static class PdfTable
{
    public static PdfColumnEdges Columns(List<PdfLine> lines)
    {
        var edges = Edges(lines);
        return new(edges, IsNumbered(lines, edges));
    }

    /// <summary>True where a row that begins a page goes on with the last one of the page before.</summary>
    public static bool GoesOn(string?[] row, PdfColumnEdges columns) => row[0] is null || columns.Numbered && Number(row[0]!) is null;

    public static List<string?[]> Rows(List<PdfLine> lines, PdfColumnEdges columns, PdfHyphens hyphens)
    {
        var (edges, numbered) = (columns.Left, columns.Numbered);
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
            if (rows.Count > 0 && before is not null && Continues(cells, line, before, numbered)) Append(rows[^1], cells, hyphens);
            else rows.Add(cells);
            before = line;
        }
        return rows;
    }

    // Left edges that at least two lines share, or that the first line sets. Heads in the middle of their columns set none.
    private static List<double> Edges(List<PdfLine> lines)
    {
        if (PdfHeads.StandOver(lines[0], lines[1..]) is { } columns) return columns;
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

    // Rows that count 1, 2, 3 at their head: a line without the next number goes on with the row before it.
    private static bool IsNumbered(List<PdfLine> lines, List<double> edges)
    {
        var numbers = lines.Where(l => l.Pieces.Count > 1 && Column(edges, l.Left) == 0).Select(l => Number(l.Pieces[0].Text)).OfType<int>().ToList();
        for (var i = 1; i < numbers.Count; i++) if (numbers[i] != numbers[i - 1] + 1) return false;
        return edges.Count > 2 && numbers.Count > 1;
    }

    private static int? Number(string text)
    {
        var digits = text.AsSpan().IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : text.Length;
        return digits is 1 or 2 && (digits == text.Length || text[digits] is ' ' or '.') ? int.Parse(text.AsSpan(0, digits), System.Globalization.CultureInfo.InvariantCulture) : null;
    }

    // A row goes on where its first cell is empty or has no number of its own, or where only one cell has more and the lines are close.
    private static bool Continues(string?[] cells, PdfLine line, PdfLine before, bool numbered)
    {
        var close = line.Top - before.Bottom < 0.45 * line.Height;
        if (!close) return false;
        return cells[0] is null || numbered && Number(cells[0]!) is null || cells.Count(c => c is not null) == 1 && cells.Length > 1 && char.IsLower(cells[0]![0]);
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
