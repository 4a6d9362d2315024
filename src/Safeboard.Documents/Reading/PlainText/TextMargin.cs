namespace Safeboard.Documents.Reading.PlainText;

/// <summary>
/// Text in which who is to act stands behind a tab at the end of a paragraph, as it is left of a column when minutes are pasted. In a table something stands in every row; here only now and then.
/// </summary>
internal sealed class TextMargin
{
    private const int FewestNotes = 3;

    /// <summary>Characters that a line of running text has, where it does not end a sentence: what is shorter may be a name and an office.</summary>
    private const int Running = 60;
    private const int Shortest = 12;

    private readonly List<string?> notes;
    private readonly int first, last;

    private TextMargin(List<string?> notes, int first, int last) => (this.notes, this.first, this.last) = (notes, first, last);

    public static TextMargin Of(List<TextLine> lines)
    {
        var notes = lines.ConvertAll(NoteOf);
        var at = Enumerable.Range(0, lines.Count).Where(n => notes[n] is not null).ToList();
        var rows = at.Count(n => n > 0 && notes[n - 1] is not null);
        var margin = at.Count >= FewestNotes && rows * 2 <= at.Count && at.Count(n => IsText(lines[n])) * 2 > at.Count && MarginWords.AreOwners(notes.OfType<string>());
        return margin ? new(notes, at[0], at[^1]) : new(notes, 0, -1);
    }

    /// <summary>The cells of a line that has the margin beside it, whether or not something stands there; null for a line without.</summary>
    public (string Text, string? Note)? Read(List<TextLine> lines, int at)
    {
        if (at < first || at > last || lines[at].IsBlank || lines[at].IsRule) return null;
        if (notes[at] is { } note) return (string.Join(' ', CellsOf(lines[at])[..^1]).Trim(), note);
        if (!lines[at].IsRow) return (lines[at].Text.Trim(), null);
        return CellsOf(lines[at]) switch
        {
            [{ Length: > 6 } alone] => (alone, null),
            // "3.\tBudget": a heading with its number.
            [{ Length: > 0 and <= 6 }, { Length: > 0 }] heading => (string.Join(' ', heading), null),
            _ => null,
        };
    }

    // What is indented begins with a tab; a dash behind it begins an entry of a list.
    private static List<string> CellsOf(TextLine line)
    {
        var cells = line.Cells();
        if (cells.Count > 1 && cells[0].Length == 0) cells.RemoveAt(0);
        if (cells.Count > 1 && cells[0] is "–" or "-" or "*" or "o") cells[0] = "•";
        return cells;
    }

    private static bool IsText(TextLine line) => line.Text.Length > Running || line.Cells()[^2].EndsWith('.');

    // Behind running text, which may have its number before it.
    private static string? NoteOf(TextLine line)
    {
        if (!line.IsRow || line.Text.TrimStart().StartsWith('|') || CellsOf(line) is not [.., { Length: >= Shortest } text, { Length: > 1 and <= MarginWords.Longest } note] cells) return null;
        return cells.Count == 2 || cells.Count == 3 && cells[0].Length <= 6 && text.Length > note.Length ? note : null;
    }
}
