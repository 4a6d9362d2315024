using System.Text;
using System.Text.Encodings.Web;

namespace Safeboard.Bench.Tracker;

/// <summary>One piece of the page: words that stay, or a field of one of the rows.</summary>
internal readonly record struct Piece(string Words, int Row, int Field);

/// <summary>The tracker page taken apart, so that the bare endpoint writes the same bytes from the rows it reads.</summary>
internal sealed class PageTemplate
{
    private readonly List<Piece> pieces = [];

    /// <param name="rows">The values of each row in the order of the page; the first one, its reference, marks where the row begins.</param>
    public PageTemplate(string html, IReadOnlyList<string[]> rows)
    {
        var at = 0;
        for (var row = 0; row < rows.Count; row++)
        {
            var begin = html.IndexOf(Encoded(rows[row][0]), at, StringComparison.Ordinal);
            if (begin < 0) throw new InvalidOperationException($"Row {row + 1} of the page is not where the query has it: {rows[row][0]}");
            var next = row + 1 < rows.Count ? html.IndexOf(Encoded(rows[row + 1][0]), begin + 1, StringComparison.Ordinal) : -1;
            Keep(html[at..begin]);
            at = next < 0 ? Math.Min(html.Length, begin + 4000) : next;
            Fields(html[begin..at], rows[row], row);
        }
        Keep(html[at..]);
    }

    public int FieldCount => pieces.Count(p => p.Row >= 0);

    public string Write(IReadOnlyList<string[]> rows)
    {
        var page = new StringBuilder(65536);
        foreach (var piece in pieces)
            if (piece.Row < 0) page.Append(piece.Words);
            else page.Append(Encoded(rows[piece.Row][piece.Field]));
        return page.ToString();
    }

    private static string Encoded(string text) => HtmlEncoder.Default.Encode(text);

    private void Keep(string words)
    {
        if (words.Length > 0) pieces.Add(new(words, -1, -1));
    }

    /// <summary>Replaces, from left to right, each value of the row by its place in the row.</summary>
    private void Fields(string html, string[] row, int number)
    {
        var values = row.Select(Encoded).ToArray();
        var at = 0;
        while (true)
        {
            var found = values.Select((value, field) => (Place: value.Length < 4 ? -1 : html.IndexOf(value, at, StringComparison.Ordinal), field))
                .Where(f => f.Place >= 0).OrderBy(f => f.Place).ThenByDescending(f => values[f.field].Length).ToList();
            if (found.Count == 0) break;
            Keep(html[at..found[0].Place]);
            pieces.Add(new("", number, found[0].field));
            at = found[0].Place + values[found[0].field].Length;
        }
        Keep(html[at..]);
    }
}
