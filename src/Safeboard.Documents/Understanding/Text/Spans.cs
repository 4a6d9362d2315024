using Safeboard.Documents.Model;

namespace Safeboard.Documents.Understanding.Text;

/// <summary>Small steps on places in a text.</summary>
internal static class Spans
{
    public static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new(start, end);
    }

    /// <summary>Without white space and the given marks at both ends.</summary>
    public static TextSpan Trim(string text, TextSpan span, string marks)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && (char.IsWhiteSpace(text[start]) || marks.Contains(text[start]))) start++;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || marks.Contains(text[end - 1]))) end--;
        return new(start, end);
    }

    /// <summary>Without the number of a paragraph before its words: "3.2 Ann Reed will …", "12. The Chair …".</summary>
    public static TextSpan BehindNumber(string text, TextSpan span)
    {
        var at = span.Start;
        while (at < span.End && at < span.Start + 8 && (char.IsAsciiDigit(text[at]) || text[at] == '.' && at > span.Start)) at++;
        if (at == span.Start || at >= span.End || !char.IsWhiteSpace(text[at]) || text[(at - 1)] != '.' && !text.AsSpan(span.Start, at - span.Start).Contains('.')) return span;
        while (at < span.End && char.IsWhiteSpace(text[at])) at++;
        return at < span.End && char.IsUpper(text[at]) ? new(at, span.End) : span;
    }

    /// <summary>The pieces between separators, trimmed, without empty ones.</summary>
    public static List<TextSpan> Split(string text, TextSpan span, Func<char, bool> separates)
    {
        var parts = new List<TextSpan>();
        var from = span.Start;
        for (var at = span.Start; at <= span.End; at++)
        {
            if (at < span.End && !separates(text[at])) continue;
            var part = Trim(text, new(from, at));
            if (part.Length > 0) parts.Add(part);
            from = at + 1;
        }
        return parts;
    }

    public static int Words(ReadOnlySpan<char> text)
    {
        var words = 0;
        var inside = false;
        foreach (var letter in text)
        {
            var part = !char.IsWhiteSpace(letter);
            if (part && !inside) words++;
            inside = part;
        }
        return words;
    }
}
