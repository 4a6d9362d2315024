using Microsoft.AspNetCore.Html;
using Safeboard.Domain.Store;
using Safeboard.Web.Components;

namespace Safeboard.Web.Pages.Search;

/// <summary>A text cut round the first word found, the words found marked in it.</summary>
public static class Excerpt
{
    private const int Longest = 260;
    private const int Before = 80;

    /// <summary>The whole text with the words marked.</summary>
    public static IHtmlContent Marked(string text, string words) => new MarkedText(text, SearchWords.Of(words));

    /// <summary>The part of a long text round the first word found, with the words marked.</summary>
    public static IHtmlContent Of(string text, string words)
    {
        var list = SearchWords.Of(words);
        var flat = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (flat.Length <= Longest) return new MarkedText(flat, list);
        var first = Found(flat, list).Select(f => f.Start).DefaultIfEmpty(0).First();
        var start = first <= Before ? 0 : flat.IndexOf(' ', first - Before) + 1;
        var end = Math.Min(flat.Length, start + Longest);
        if (end < flat.Length && flat.LastIndexOf(' ', end) is var space && space > start) end = space;
        return new MarkedText((start > 0 ? "…" : "") + flat[start..end] + (end < flat.Length ? "…" : ""), list);
    }

    /// <summary>Where words of the search begin a word of the text, and how long that word is.</summary>
    private static IEnumerable<(int Start, int Length)> Found(string text, IReadOnlyList<string> words)
    {
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }
            var end = at;
            while (end < text.Length && char.IsLetterOrDigit(text[end])) end++;
            var word = text.AsSpan(at, end - at);
            if (Matches(word, words)) yield return (at, end - at);
            at = end;
        }
    }

    /// <summary>The index knows words by their stem: "screened" finds "screening", so their common beginning marks both.</summary>
    private static bool Matches(ReadOnlySpan<char> word, IReadOnlyList<string> words)
    {
        foreach (var wanted in words)
            if (word.StartsWith(Stem(wanted), StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static ReadOnlySpan<char> Stem(string word)
    {
        foreach (var ending in (string[])["ing", "ed", "es", "s"])
            if (word.Length - ending.Length >= 4 && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return word.AsSpan(0, word.Length - ending.Length);
        return word;
    }

    private sealed record MarkedText(string Text, IReadOnlyList<string> Words) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, System.Text.Encodings.Web.HtmlEncoder encoder)
        {
            var at = 0;
            foreach (var (start, length) in Found(Text, Words))
            {
                encoder.Encode(writer, Text, at, start - at);
                writer.Write("<mark>");
                encoder.Encode(writer, Text, start, length);
                writer.Write("</mark>");
                at = start + length;
            }
            encoder.Encode(writer, Text, at, Text.Length - at);
        }
    }
}
