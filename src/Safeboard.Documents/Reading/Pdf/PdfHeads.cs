namespace Safeboard.Documents.Reading.Pdf;

/// <summary>The head of a table whose words stand in the middle of their columns, so that their left edges are not the columns'.</summary>
internal static class PdfHeads
{
    private const double Near = 9;

    /// <summary>The left edges of the columns below, where each piece of the head stands over one of its own; null where it does not.</summary>
    public static List<double>? StandOver(PdfLine head, List<PdfLine> below)
    {
        if (head.Pieces.Count < 3 || below.Count < 3) return null;
        var columns = Shared(below);
        if (columns.Count != head.Pieces.Count || columns.TrueForAll(c => head.Pieces.Exists(p => Math.Abs(p.Left - c) < Near))) return null;
        for (var i = 0; i < columns.Count; i++)
        {
            var middle = (head.Pieces[i].Left + head.Pieces[i].Right) / 2;
            if (middle < columns[i] || i + 1 < columns.Count && head.Pieces[i].Right > columns[i + 1]) return null;
        }
        return columns;
    }

    // Edges that several lines share.
    private static List<double> Shared(List<PdfLine> lines)
    {
        var edges = new List<(double Left, int Count)>();
        foreach (var piece in lines.SelectMany(l => l.Pieces))
        {
            var known = edges.FindIndex(e => Math.Abs(e.Left - piece.Left) < Near);
            if (known >= 0) edges[known] = (Math.Min(edges[known].Left, piece.Left), edges[known].Count + 1);
            else edges.Add((piece.Left, 1));
        }
        return [.. edges.Where(e => e.Count >= 3).Select(e => e.Left).Order()];
    }
}
