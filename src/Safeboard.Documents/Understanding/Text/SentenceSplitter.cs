using Safeboard.Documents.Model;

namespace Safeboard.Documents.Understanding.Text;

/// <summary>Parts a paragraph into sentences; knows titles, initials and common abbreviations.</summary>
internal static class SentenceSplitter
{
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "mr", "mrs", "ms", "dr", "prof", "rev", "cllr", "supt", "insp", "sgt", "st", "no", "nos", "e.g", "eg", "i.e", "ie", "etc", "cf",
        "para", "paras", "vol", "fig", "ref", "dept", "approx", "incl", "inc", "tel", "ext", "p", "pp", "s", "vs", "hon", "jan", "feb", "sept", "oct", "nov", "dec", "am", "pm", "a.m", "p.m", "reps", "rep", "asst", "det", "ch", "dep",
    };

    private const int Longest = 2_000;

    public static IReadOnlyList<TextSpan> Split(string text, TextSpan span)
    {
        var sentences = new List<TextSpan>();
        var from = span.Start;
        for (var at = span.Start; at < span.End; at++)
        {
            if (text[at] is not ('.' or '!' or '?' or '…')) continue;
            var end = AfterClosers(text, at + 1, span.End);
            if (end < span.End && !char.IsWhiteSpace(text[end])) continue;
            if (end < span.End && !Ends(text, from, at, end, span.End)) continue;
            Add(sentences, text, from, end);
            from = end;
            at = end - 1;
        }
        Add(sentences, text, from, span.End);
        return sentences;
    }

    private static bool Ends(string text, int from, int stop, int after, int limit)
    {
        var next = after;
        while (next < limit && char.IsWhiteSpace(text[next])) next++;
        if (next >= limit) return true;
        if (char.IsLower(text[next])) return false;
        if (text[stop] != '.') return true;
        var start = stop;
        while (start > from && !char.IsWhiteSpace(text[start - 1]) && text[start - 1] is not ('(' or '[' or '/')) start--;
        var word = text[start..stop];
        if (word.Length == 1 && char.IsUpper(word[0])) return false;
        // "1." or "b." at the start of a line numbers it.
        if (start == from && word.Length <= 3 && (word.All(char.IsDigit) || word.Length == 1 && char.IsLetter(word[0]))) return false;
        return !Abbreviations.Contains(word) || word is "am" or "pm" or "etc" or "reps" or "p.m" or "a.m" && char.IsUpper(text[next]);
    }

    private static int AfterClosers(string text, int at, int limit)
    {
        while (at < limit && text[at] is '.' or '!' or '?' or ')' or ']' or '"' or '”' or '’' or '\'' or '»') at++;
        return at;
    }

    private static void Add(List<TextSpan> sentences, string text, int from, int to)
    {
        var sentence = Spans.Trim(text, new(from, to));
        // No clerk writes so much without a stop: it is cut, so that the work for each piece stays bounded.
        while (sentence.Length > Longest)
        {
            var cut = text.LastIndexOf(' ', sentence.Start + Longest, Longest / 2);
            if (cut < 0) cut = sentence.Start + Longest;
            sentences.Add(Spans.Trim(text, new(sentence.Start, cut)));
            sentence = Spans.Trim(text, new(cut, sentence.End));
        }
        if (sentence.Length > 0) sentences.Add(sentence);
    }
}
