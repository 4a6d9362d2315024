namespace Safeboard.Documents.Model;

/// <summary>A row of a table that was read.</summary>
/// <param name="Number">From 1, with the headings.</param>
/// <param name="Cells">By column, from 0; cells that are not there are left out.</param>
public sealed record ReadRow(int Number, IReadOnlyDictionary<int, string> Cells);

/// <summary>The tables of a spreadsheet or document that was read, for lists that boards bring.</summary>
public static class ReadTables
{
    /// <param name="between">What parts the paragraphs of one cell.</param>
    public static IEnumerable<IReadOnlyList<ReadRow>> Of(DocumentReading reading, char between) =>
        reading.Blocks.Where(b => b.Table is not null).GroupBy(b => b.Table).Select(table => (IReadOnlyList<ReadRow>)[.. table.GroupBy(b => b.Row!.Value).OrderBy(r => r.Key)
            .Select(row => new ReadRow(row.Key + 1, row.GroupBy(c => c.Column!.Value).ToDictionary(c => c.Key, c => string.Join(between, c.Select(b => TextOf(reading, b))))))]);

    /// <summary>What each heading stands for, by any of its names.</summary>
    public static Dictionary<string, T> Headings<T>(params (T Column, string Names)[] columns) =>
        columns.SelectMany(c => c.Names.Split('|').Select(name => (name, c.Column))).ToDictionary(p => p.name, p => p.Column);

    /// <summary>A list marks what could be taken for a formula, or is to stay text, by an apostrophe before it; before other words it is one of theirs.</summary>
    private static string TextOf(DocumentReading reading, BlockReading block)
    {
        var text = reading.Text[block.At.Start..block.At.End].Trim();
        return text is ['\'', var first, ..] && (char.IsAsciiDigit(first) || "=+-@＝＋－＠'".Contains(first)) ? text.TrimStart('\'') : text;
    }
}
