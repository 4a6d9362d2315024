namespace Safeboard.Output.Spreadsheets;

/// <summary>
/// A table to hand out as a spreadsheet: a title, its columns and its rows. Rows are read once, in order, and never
/// held: a long tracker costs no more memory than a short one. Each row has one value for each column.
/// </summary>
public sealed class SheetModel
{
    private readonly IEnumerable<object?[]>? _rows;
    private readonly IAsyncEnumerable<object?[]>? _comingRows;

    /// <summary>A table whose rows are at hand.</summary>
    public SheetModel(string title, IReadOnlyList<SheetColumn> columns, IEnumerable<object?[]> rows)
        : this(title, columns) => _rows = rows;

    /// <summary>A table whose rows arrive as the database yields them.</summary>
    public SheetModel(string title, IReadOnlyList<SheetColumn> columns, IAsyncEnumerable<object?[]> rows)
        : this(title, columns) => _comingRows = rows;

    private SheetModel(string title, IReadOnlyList<SheetColumn> columns)
    {
        if (columns.Count is 0 or > 16_384)
            throw new ArgumentException("A spreadsheet has between 1 and 16,384 columns", nameof(columns));
        Title = title;
        Columns = columns;
    }

    public string Title { get; }
    public IReadOnlyList<SheetColumn> Columns { get; }

    internal IEnumerable<object?[]> ReadRows() => _rows
        ?? throw new InvalidOperationException($"The rows of “{Title}” arrive one after another: use WriteAsync");

    internal IAsyncEnumerable<object?[]> ReadRowsAsync() => _comingRows ?? _rows!.ToAsyncEnumerable();

    internal void Check(object?[] row, long number)
    {
        if (row.Length != Columns.Count)
            throw new ArgumentException($"Row {number} of “{Title}” has {row.Length} values for {Columns.Count} columns");
    }
}

/// <summary>One column: its heading, what it holds, and its width in characters.</summary>
public sealed record SheetColumn(string Name, CellKind Kind = CellKind.Text, int Width = 20);

/// <summary>
/// What a column is meant to hold. The value itself decides how it is written, because a due date may also be
/// words (“next Board”): those stay text in a column of dates.
/// </summary>
public enum CellKind { Text, Date, Number }
