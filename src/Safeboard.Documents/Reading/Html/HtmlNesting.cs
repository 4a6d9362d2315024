namespace Safeboard.Documents.Reading.Html;

/// <summary>How deep the tags of a page are nested, counted in one pass before anything is built from them.</summary>
internal static class HtmlNesting
{
    // Tags that hold nothing, or that end where the next one begins.
    private static readonly HashSet<string> Flat = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "li", "dd", "dt", "option", "tr", "td", "th", "br", "hr", "img", "input", "meta", "link", "area", "base", "col", "embed", "source", "track", "wbr", "param",
    };

    public static int Depth(string html)
    {
        var names = Flat.GetAlternateLookup<ReadOnlySpan<char>>();
        int depth = 0, deepest = 0;
        for (var at = html.IndexOf('<'); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at + 1))
        {
            var closes = html[at + 1] == '/';
            var from = closes ? at + 2 : at + 1;
            var to = from;
            while (to < html.Length && to - from < 30 && char.IsAsciiLetterOrDigit(html[to])) to++;
            if (to == from || names.Contains(html.AsSpan(from, to - from))) continue;
            depth = Math.Max(0, depth + (closes ? -1 : 1));
            deepest = Math.Max(deepest, depth);
        }
        return deepest;
    }
}
