using Safeboard.Documents.Reading.PlainText;

namespace Safeboard.Documents.Reading.Sheets;

/// <summary>Reads .csv as one table; commas, semicolons or tabs, with quoted cells.</summary>
internal static class CsvReader
{
    public static DocumentText Read(string text, ReadingRequest request)
    {
        var builder = new DocumentTextBuilder(request.Limits);
        var table = builder.NewTable();
        var separator = Separator(text);
        var row = 0;
        var column = 0;
        var cell = new System.Text.StringBuilder();
        var quoted = false;
        void End()
        {
            if (column >= request.Limits.TableColumns) builder.CheckTable(new DraftBlock { Table = table, Row = row, Column = column });
            foreach (var paragraph in cell.ToString().Split('\n'))
            {
                var block = new DraftBlock { Table = table, Row = row, Column = column };
                block.Append(paragraph);
                builder.Add(block);
            }
            cell.Clear();
            column++;
        }
        for (var at = Start(text); at < text.Length; at++)
        {
            if ((at & 0xFFFF) == 0) request.Cancel.ThrowIfCancellationRequested();
            var letter = text[at];
            if (quoted && letter == '"' && at + 1 < text.Length && text[at + 1] == '"') { cell.Append('"'); at++; }
            else if (letter == '"' && (quoted || cell.Length == 0)) quoted = !quoted;
            else if (quoted) cell.Append(letter);
            else if (letter == separator) End();
            else if (letter == '\n') { End(); row++; column = 0; }
            else cell.Append(letter);
        }
        End();
        return builder.Build();
    }

    // Excel writes "sep=;" before the rows where the separator is not the usual one.
    private static int Start(string text) => text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.IndexOf('\n') is > 0 and <= 7 and var end ? end + 1 : 0;

    private static char Separator(string text)
    {
        if (Start(text) > 0) return text[4];
        var head = text[..Math.Min(text.Length, 2000)];
        return ((char[])[',', ';', '\t']).MaxBy(c => head.Count(l => l == c));
    }
}
