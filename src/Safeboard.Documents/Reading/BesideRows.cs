namespace Safeboard.Documents.Reading;

/// <summary>The rows that paragraphs make with what stands in the margin beside them: one table for as long as nothing else stands between them.</summary>
internal sealed class BesideRows(DocumentTextBuilder builder, List<DraftBlock> blocks)
{
    private int rows;

    /// <summary>The number of the table; -1 before the first row.</summary>
    public int Table { get; private set; } = -1;

    /// <summary>The paragraph of the next row.</summary>
    public DraftBlock Paragraph(int page)
    {
        if (Table < 0 || blocks.Count == 0 || blocks[^1].Table != Table) (Table, rows) = (builder.NewTable(), 0);
        return new() { Page = page, Table = Table, Row = rows, Column = 0 };
    }

    /// <summary>The paragraph is among the blocks: what follows belongs to its row.</summary>
    public void Keep() => rows++;

    /// <summary>What stands beside the last paragraph.</summary>
    public DraftBlock Note(int page) => new() { Page = page, Table = Table, Row = rows - 1, Column = 1 };
}
