namespace Safeboard.Documents.Reading.PlainText;

/// <summary>The width at which a text was cut into lines; 0 where its lines are as long as its paragraphs.</summary>
internal readonly record struct LineWidth(int Characters)
{
    private const int Widest = 100;
    private const int Narrowest = 55;

    /// <summary>Many lines end near one width and hardly any passes it.</summary>
    public static LineWidth Of(List<TextLine> lines)
    {
        var lengths = lines.Where(l => !l.IsBlank && !l.IsRow).Select(l => l.Text.TrimEnd().Length).ToList();
        var fitting = lengths.Where(l => l <= Widest).ToList();
        if (fitting.Count < 8 || lengths.Count - fitting.Count > 3 + (lengths.Count / 30)) return default;
        // One long line, such as a signature, does not make the width.
        var ordered = fitting.OrderDescending().ToList();
        var widest = ordered.Where((l, i) => i + 2 < ordered.Count && ordered[i + 2] > l - 7).FirstOrDefault();
        var near = fitting.Count(l => l > widest - 14);
        return widest >= Narrowest && near >= 4 && near * 8 >= fitting.Count ? new(widest) : default;
    }

    // "Jane Marsh (Head of" goes on in the next line.
    private static bool EndsInBracket(string text) => text.LastIndexOf('(') is > 0 and var open && text.IndexOf(')', open) < 0 && text.Length - open < 60;

    // "Ann Reed (AR) – Council": somebody new, however full the line before was.
    private static bool BeginsEntry(ReadOnlySpan<char> line)
    {
        var open = line[..Math.Min(line.Length, 45)].IndexOf('(');
        if (line.Length > 0 && char.IsUpper(line[0]) && Leads(line)) return true;
        if (open < 4 || !char.IsUpper(line[0])) return false;
        var letters = line[(open + 1)..];
        var close = letters.IndexOf(')');
        if (close is < 2 or > 6 || !char.IsUpper(letters[0])) return false;
        foreach (var letter in letters[..close])
            if (!char.IsLetter(letter)) return false;
        return true;
    }

    // "Example Police - Supt Omar Bell", "Schools: Ann Reed": an agency or a post, and somebody of it.
    private static bool Leads(ReadOnlySpan<char> line)
    {
        for (var at = 3; at < Math.Min(line.Length - 2, 40); at++)
        {
            if (line[at] is '.' or ',' or ';' or '(') return false;
            if (line[at] is '-' or '–' && line[at - 1] == ' ' && line[at + 1] == ' ' || line[at] == ':' && line[at + 1] == ' ') return char.IsUpper(line[at + 2]) || line[at + 2] == '(' || line[(at + 2)..] is ['n', 'o', ' ', ..];
        }
        return false;
    }

    /// <summary>True where the first word of a line found no room on the line before, so that it goes on with it.</summary>
    public bool Cuts(TextLine before, TextLine line)
    {
        var text = before.Text.TrimEnd();
        var next = line.Text.AsSpan().Trim();
        if (Characters == 0 || text.Length < Narrowest - 10 || next.Length == 0 || before.IsRow || before.IsRule) return false;
        var word = next.IndexOf(' ') is > 0 and var space ? space : next.Length;
        if (EndsInBracket(text)) return true;
        if (BeginsEntry(next)) return false;
        return text.Length + 1 + word > Characters && next[0] is not ('*' or '-' or '–' or '•' or '>') && !(next[0] == '(' && next.IndexOf(')') is > 1 and < 5 && (char.IsAsciiLetterLower(next[1]) || char.IsAsciiDigit(next[1]))) && !(char.IsDigit(next[0]) && next[..word][^1] is '.' or ')') && text[^1] is not (':' or '.' or '!' or '?');
    }
}
