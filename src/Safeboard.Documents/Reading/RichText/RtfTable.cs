namespace Safeboard.Documents.Reading.RichText;

/// <summary>
/// The rows of a table of rich text: each says where its own cells end, so a cell that reaches over several columns is
/// known only when all rows are there.
/// </summary>
internal sealed class RtfTable
{
    /// <summary>Twips within which two edges are one: a tenth of an inch.</summary>
    private const int Near = 144;

    private readonly List<(List<List<DraftBlock>> Cells, List<int> Edges)> _rows = [];
    private List<int> _edges = [];

    public bool IsEmpty => _rows.Count == 0;

    /// <summary>A new row is described.</summary>
    public void Define() => _edges = [];

    /// <summary>Where the next cell ends on the right.</summary>
    public void Edge(int right)
    {
        if (_edges.Count < 1000) _edges.Add(right);
    }

    public void Add(List<List<DraftBlock>> cells) => _rows.Add((cells, _edges));

    /// <summary>The blocks of all rows with their places; the table is empty afterwards.</summary>
    public List<DraftBlock> Take(int table)
    {
        var grid = Grid();
        var blocks = new List<DraftBlock>();
        for (var row = 0; row < _rows.Count; row++)
        {
            var (cells, edges) = _rows[row];
            var known = edges.Count == cells.Count;
            for (var cell = 0; cell < cells.Count; cell++)
            {
                var column = known ? cell == 0 ? 0 : ColumnOf(grid, edges[cell - 1]) + 1 : cell;
                var width = known ? Math.Max(1, ColumnOf(grid, edges[cell]) + 1 - column) : 1;
                foreach (var block in cells[cell]) (block.Table, block.Row, block.Column, block.Width) = (table, row, column, width);
                blocks.AddRange(cells[cell]);
            }
        }
        _rows.Clear();
        return blocks;
    }

    private List<int> Grid()
    {
        var grid = new List<int>();
        foreach (var edge in _rows.Where(r => r.Edges.Count == r.Cells.Count).SelectMany(r => r.Edges).Distinct().Order())
            if (grid.Count == 0 || edge - grid[^1] > Near) grid.Add(edge);
        return grid;
    }

    private static int ColumnOf(List<int> grid, int edge)
    {
        var at = grid.BinarySearch(edge);
        return at >= 0 ? at : Math.Max(0, ~at - 1);
    }
}
