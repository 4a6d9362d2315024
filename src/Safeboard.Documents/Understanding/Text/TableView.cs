using Safeboard.Documents.Model;
using Safeboard.Documents.Reading;

namespace Safeboard.Documents.Understanding.Text;

/// <summary>One cell of a table: its place and the blocks in it.</summary>
internal sealed record CellView(int Column, int Width, TextSpan At, IReadOnlyList<int> Blocks);

/// <summary>One row: the cells that hold text.</summary>
internal sealed record RowView(int Row, IReadOnlyList<CellView> Cells)
{
    public CellView? At(int column) => Cells.FirstOrDefault(c => c.Column <= column && column < c.Column + c.Width);
    public CellView? Starting(int column) => Cells.FirstOrDefault(c => c.Column == column);
}

/// <summary>A table of the document as rows and cells.</summary>
internal sealed record TableView(int Number, IReadOnlyList<RowView> Rows)
{
    public int Columns => Rows.Count == 0 ? 0 : Rows.Max(r => r.Cells.Count == 0 ? 0 : r.Cells[^1].Column + r.Cells[^1].Width);
    public TextSpan At => new(Rows[0].Cells[0].At.Start, Rows[^1].Cells[^1].At.End);

    /// <summary>The rows under a row, the nearest first.</summary>
    public IEnumerable<RowView> Below(RowView row)
    {
        for (var i = Ordered.CountBefore(Rows, row.Row, static (r, number) => r.Row <= number); i < Rows.Count; i++) yield return Rows[i];
    }

    public static IReadOnlyList<TableView> All(BoardText text)
    {
        var tables = new List<TableView>();
        for (var from = 0; from < text.Blocks.Count;)
        {
            var table = text.Blocks[from].Table;
            var to = from + 1;
            while (to < text.Blocks.Count && text.Blocks[to].Table == table) to++;
            if (table >= 0) tables.Add(new(table, RowsOf(text.Blocks, from, to)));
            from = to;
        }
        return tables;
    }

    private static List<RowView> RowsOf(IReadOnlyList<TextBlock> blocks, int from, int to)
    {
        var rows = new List<RowView>();
        for (var i = from; i < to;)
        {
            var cells = new List<CellView>();
            var row = blocks[i].Row;
            while (i < to && blocks[i].Row == row)
            {
                var first = i;
                while (i < to && blocks[i].Row == row && blocks[i].Column == blocks[first].Column) i++;
                cells.Add(new(blocks[first].Column, blocks[first].Width, new(blocks[first].At.Start, blocks[i - 1].At.End), [.. Enumerable.Range(first, i - first)]));
            }
            rows.Add(new(row, cells));
        }
        return rows;
    }
}
