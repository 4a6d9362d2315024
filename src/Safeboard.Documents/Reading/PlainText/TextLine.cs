namespace Safeboard.Documents.Reading.PlainText;

/// <summary>A line of a plain text and the page it stands on.</summary>
internal readonly record struct TextLine(string Text, int Page)
{
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    /// <summary>A line of dashes or underscores that only draws a line, or the rule under the head of a Markdown table.</summary>
    public bool IsRule
    {
        get
        {
            var drawn = 0;
            foreach (var letter in StripTags(Text))
            {
                if (letter is '-' or '_' or '=' or '|' or ':' or '+' or '–' or '—' or '*') drawn++;
                else if (!char.IsWhiteSpace(letter)) return false;
            }
            return drawn >= 3;
        }
    }

    /// <summary>A row of a table: cells parted by tabs (not only an indent), or by bars on both ends.</summary>
    public bool IsRow => !IsBlank && !IsRule && (IsBarred || HasInnerTab || StartsWithTab);
    private bool IsBarred => Text.AsSpan().Trim() is ['|', _, .., '|'];
    private bool HasInnerTab => Text.AsSpan().Trim(' ').TrimEnd().Contains('\t') && !StartsWithBullet || Text.TrimEnd(' ').EndsWith('\t') && Text.Trim().Length > 0;
    private bool StartsWithTab => Text.TrimStart(' ').StartsWith('\t');
    private bool StartsWithBullet => Text.AsSpan().TrimStart() is [var first, '\t', .. var rest] && (TextCell.IsBullet(first) || first is '-' or 'o') && !rest.Contains('\t');

    public List<string> Cells()
    {
        if (IsBarred) return [.. Text.Trim()[1..^1].Split('|').Select(c => c.Trim())];
        return [.. Text.Trim(' ').Split('\t').Select(c => c.Trim())];
    }

    public static List<TextLine> Split(string text, ReadingLimits limits)
    {
        if (text.Length > limits.Characters * 2L) throw Unreadable.TooComplex("far more text than a board document has");
        var lines = new List<TextLine>();
        var page = 1;
        foreach (var part in text.Split('\f'))
        {
            foreach (var line in part.Split('\n')) lines.Add(new(line.TrimEnd('\r').Replace('\u00a0', ' '), page));
            page++;
        }
        return lines;
    }

    private static string StripTags(string text)
    {
        if (!text.Contains('<')) return text;
        return string.Concat(StrayMarkup.Split(text).Where(m => m.Kind == MarkKind.Text).Select(m => m.Text));
    }
}

/// <summary>A row of a table in a plain text.</summary>
internal sealed record TextRow(List<string> Cells);

/// <summary>Gathers the lines of one table and mends rows whose cells were cut at line ends.</summary>
internal static class TextTable
{
    public static List<TextRow> Rows(List<TextLine> lines, ref int at)
    {
        var rows = new List<TextRow>();
        var columns = lines[at].Cells().Count;
        while (at < lines.Count && !lines[at].IsBlank)
        {
            var line = lines[at];
            if (line.IsRule) { at++; continue; }
            if (line.IsRow) Take(rows, line.Cells(), columns);
            else if (!Continues(rows, lines, at, columns)) break;
            else rows[^1].Cells[^1] += " " + line.Text.Trim();
            at++;
        }
        return rows;
    }

    // A row of too few cells goes on in the next line when the two together have as many as the head of the table.
    private static void Take(List<TextRow> rows, List<string> cells, int columns)
    {
        if (columns >= 3 && rows.Count > 0 && rows[^1].Cells is var last && last.Count < columns && last.Count + cells.Count - 1 == columns && cells[0].Length > 0)
        {
            last[^1] = (last[^1] + " " + cells[0]).Trim();
            last.AddRange(cells.Skip(1));
            return;
        }
        rows.Add(new(cells));
    }

    private static bool Continues(List<TextRow> rows, List<TextLine> lines, int at, int columns)
    {
        if (rows.Count == 0) return false;
        var text = lines[at].Text.Trim();
        var last = rows[^1].Cells;
        if (char.IsLower(text[0]) && last[^1].Length > 0 && last[^1][^1] is not ('.' or ':' or ';')) return true;
        if (columns < 3) return false;
        if (last.Count < columns) return true;
        return text.Length <= 40 && last[^1].Length > 0 && !text.EndsWith(':') && (at + 1 == lines.Count || lines[at + 1].IsRow || lines[at + 1].IsBlank);
    }
}
