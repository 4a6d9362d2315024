namespace Safeboard.Output.Documents.Pdf;

/// <summary>The words of a PDF's object, one after another.</summary>
internal sealed class PdfTokens(string text, int start)
{
    private const int Deepest = 100;
    private int at = start;
    private int depth;

    /// <summary>The next word: a name, a number, a string, a bracket; null at the end.</summary>
    public string? Next()
    {
        SkipSpace();
        if (at >= text.Length) return null;
        var from = at;
        switch (text[at])
        {
            case '(': SkipString(); break;
            case '<' when At(1) == '<': at += 2; break;
            case '>' when At(1) == '>': at += 2; break;
            case '<': at = End(text.IndexOf('>', at)); break;
            case '[' or ']' or '{' or '}' or ')' or '>': at++; break;
            default:
                at++;
                while (at < text.Length && !IsSpace(text[at]) && !"()<>[]{}/%".Contains(text[at])) at++;
                break;
        }
        return text[from..at];
    }

    /// <summary>All words that are left.</summary>
    public IEnumerable<string> All()
    {
        while (Next() is { } word) yield return word;
    }

    /// <summary>The next value as written: a whole array or dictionary, a reference (12 0 R), or a word.</summary>
    public string Value()
    {
        SkipSpace();
        var from = at;
        var first = Next() ?? throw new InvalidDataException("The PDF ends within a dictionary");
        if (first is "<<" or "[") SkipTo(first == "[" ? "]" : ">>");
        else if (char.IsAsciiDigit(first[0])) SkipReference();
        return text[from..at];
    }

    private void SkipTo(string close)
    {
        if (++depth > Deepest) throw new InvalidDataException("The PDF nests too deeply");
        while (Next() is { } word && word != close)
        {
            if (word is "<<" or "[") SkipTo(word == "[" ? "]" : ">>");
        }
        depth--;
    }

    private void SkipReference()
    {
        var after = at;
        if (Next() is { } generation && generation.All(char.IsAsciiDigit) && Next() == "R") return;
        at = after;
    }

    private void SkipString()
    {
        var open = 0;
        for (; at < text.Length; at++)
        {
            if (text[at] == '\\') at++;
            else if (text[at] == '(') open++;
            else if (text[at] == ')' && --open == 0)
            {
                at++;
                return;
            }
        }
        at = text.Length;
    }

    private void SkipSpace()
    {
        while (at < text.Length && (IsSpace(text[at]) || text[at] == '%'))
        {
            if (text[at] == '%') at = End(text.IndexOfAny(['\r', '\n'], at));
            else at++;
        }
    }

    private int End(int found) => found < 0 ? text.Length : found + 1;

    private char At(int further) => at + further < text.Length ? text[at + further] : '\0';

    private static bool IsSpace(char c) => c is ' ' or '\n' or '\r' or '\t' or '\f' or '\0';
}
