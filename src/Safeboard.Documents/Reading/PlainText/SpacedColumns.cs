namespace Safeboard.Documents.Reading.PlainText;

/// <summary>
/// Columns that are kept apart by spaces alone: lines one below the other share a gutter, a stretch that is blank in all of them and has words on both
/// sides. Their cells are parted by tabs then, as in any other table of a text.
/// </summary>
internal static class SpacedColumns
{
    private const int NarrowestGutter = 2;
    private const int FewestRows = 3;
    private const int Widest = 240;

    /// <summary>So that a strange text costs little.</summary>
    private const int MostRows = 100, MostLooks = 30;

    /// <summary>A mark in a column may be one letter; what stands left of a gutter has to be words, or a number and its text would become a table.</summary>
    private const int FewestLetters = 3;

    public static void Part(List<TextLine> lines)
    {
        for (var first = 0; first < lines.Count; first++)
        {
            if (!HasGap(lines[first].Text)) continue;
            var (last, gutters) = Longest(lines, first);
            if (gutters.Count == 0) continue;
            for (var at = first; at <= last; at++) lines[at] = lines[at] with { Text = Parted(lines[at].Text, gutters) };
            first = WithoutGaps(lines, first, last);
        }
    }

    // Line after line, until one crosses all gutters; where one crosses some, the rows before it are looked at as they stand.
    private static (int Last, List<(int Start, int End)> Gutters) Longest(List<TextLine> lines, int first)
    {
        var blank = new bool[Widest + 1];
        Array.Fill(blank, true);
        var (best, last) = (new List<(int Start, int End)>(), first);
        var (open, looks) = (new List<(int Start, int End)>(), 0);
        for (var at = first; at <= lines.Count; at++)
        {
            var goes = at < lines.Count && at - first < MostRows && Blot(blank, lines[at].Text);
            var gutters = goes ? Gutters(blank) : [];
            if (at > first && open.Count > 0 && !gutters.SequenceEqual(open) && at - first >= FewestRows)
            {
                var sound = Sound(lines, first, at - 1, open);
                if (sound.Count > 0 && sound.Count >= best.Count) (best, last) = (sound, at - 1);
                if (++looks > MostLooks) break;
            }
            open = gutters;
            if (!goes || at > first && gutters.Count == 0) break;
        }
        return (last, best);
    }

    private static bool Blot(bool[] blank, string text)
    {
        if (text.Length > Widest || text.Contains('\t') || text.Contains('|')) return false;
        for (var place = 0; place < text.Length; place++)
            if (text[place] != ' ') blank[place] = false;
        return true;
    }

    private static List<(int Start, int End)> Gutters(bool[] blank)
    {
        var found = new List<(int, int)>();
        var (begun, end) = (Array.IndexOf(blank, false), Array.LastIndexOf(blank, false));
        for (var at = begun; at >= 0 && at < end; at++)
        {
            if (!blank[at]) continue;
            var start = at;
            while (blank[at]) at++;
            if (at - start >= NarrowestGutter) found.Add((start, at));
        }
        return found;
    }

    // A column at the far right may hold little, where another gutter is sure.
    private static List<(int Start, int End)> Sound(List<TextLine> lines, int first, int last, List<(int Start, int End)> gutters)
    {
        var rows = gutters.ConvertAll(g => Rows(lines, first, last, g));
        return rows.Exists(r => r >= FewestRows) ? [.. gutters.Where((_, n) => rows[n] >= FewestRows - 1)] : [];
    }

    private static int Rows(List<TextLine> lines, int first, int last, (int Start, int End) gutter)
    {
        var rows = 0;
        for (var at = first; at <= last; at++)
        {
            var text = lines[at].Text;
            if (text.Length > gutter.End && text[..gutter.Start].Count(char.IsLetter) >= FewestLetters && !string.IsNullOrWhiteSpace(text[gutter.End..])) rows++;
        }
        return rows;
    }

    // Room between the groups of a list does not end its table.
    private static int WithoutGaps(List<TextLine> lines, int first, int last)
    {
        for (var at = last - 1; at > first; at--)
        {
            if (!lines[at].IsBlank || !lines[at - 1].IsRow || !lines[at + 1].IsRow || lines[at].Page != lines[at + 1].Page) continue;
            lines.RemoveAt(at);
            last--;
        }
        return last;
    }

    private static bool HasGap(string text) => text.Length <= Widest && text.TrimEnd().Contains("   ", StringComparison.Ordinal) && !text.Contains('\t');

    /// <summary>A line without words behind the first gutter stays what it is.</summary>
    private static string Parted(string text, List<(int Start, int End)> gutters)
    {
        if (text.TrimEnd().Length <= gutters[0].End) return text;
        var cells = new List<string>();
        var from = 0;
        foreach (var (start, end) in gutters)
        {
            cells.Add(text[Math.Min(from, text.Length)..Math.Min(start, text.Length)].Trim());
            from = end;
        }
        cells.Add(text[Math.Min(from, text.Length)..].Trim());
        return string.Join('\t', cells);
    }
}
