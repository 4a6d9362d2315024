namespace Safeboard.Output.Documents;

/// <summary>A table: what it is called for those who do not see it, the widths of its columns in parts of a hundred, and its rows.</summary>
public sealed record DocumentTable : Block
{
    /// <param name="caption">Said by a screen reader, not shown: the heading above it shows what it is.</param>
    /// <param name="widths">One for each column; together a hundred.</param>
    /// <param name="rows">The first of them may be headings.</param>
    public DocumentTable(string caption, IReadOnlyList<int> widths, IReadOnlyList<TableRow> rows)
    {
        if (widths.Count == 0 || widths.Sum() != 100 || widths.Any(w => w <= 0))
            throw new ArgumentException("The widths of the columns are parts of a hundred", nameof(widths));
        if (rows.FirstOrDefault(r => r.Cells.Count != widths.Count) is { } odd)
            throw new ArgumentException($"A row of “{caption}” has {odd.Cells.Count} cells for {widths.Count} columns", nameof(rows));
        (Caption, Widths, Rows) = (caption, widths, rows);
    }

    public string Caption { get; }
    public IReadOnlyList<int> Widths { get; }
    public IReadOnlyList<TableRow> Rows { get; }

    /// <summary>How many of the first rows are headings; they are repeated on each page.</summary>
    public int HeaderRows { get; init; } = 1;

    /// <summary>Whether the first cell of each row says what the row is about.</summary>
    public bool RowHeaders { get; init; }

    internal bool IsHeader(int row, int column) => row < HeaderRows || RowHeaders && column == 0;
}

/// <summary>A row of a table.</summary>
public sealed record TableRow(IReadOnlyList<TableCell> Cells)
{
    /// <summary>A row of cells with one paragraph each.</summary>
    public static TableRow Of(params IEnumerable<string?> cells) => new([.. cells.Select(c => TableCell.Of(c))]);
}

/// <summary>What stands in one cell: paragraphs and lists.</summary>
public sealed record TableCell(IReadOnlyList<Block> Blocks)
{
    /// <summary>The same on a colour.</summary>
    public static TableCell Of(string? text, CellTint tint) => Of(text) with { Tint = tint };

    /// <summary>The colour behind it. The words in it say the same.</summary>
    public CellTint Tint { get; init; }

    /// <summary>Six hexadecimal digits; null for none.</summary>
    internal string? Fill => Tint switch { CellTint.Red => "FBDAD7", CellTint.Orange => "FDE5D2", CellTint.Yellow => "FFF6D6", CellTint.Green => "DDEFE2", _ => null };

    /// <summary>A cell with one paragraph, or an empty one.</summary>
    public static TableCell Of(string? text) => new(string.IsNullOrEmpty(text) ? [] : [Paragraph.Of(text)]);
}

/// <summary>A pale colour behind a cell, from what is far off to what is reached.</summary>
public enum CellTint { None, Red, Orange, Yellow, Green }
