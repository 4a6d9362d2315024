using System.Net;

namespace Safeboard.Documents.Reading.PlainText;

internal enum MarkKind { Text, Style, ParagraphBreak, LineBreak, ListStart, ListEnd, ItemStart, ItemEnd }

/// <summary>A piece of a line: text, or a tag that changes how text is set.</summary>
internal readonly record struct Mark(MarkKind Kind, string Text, TextStyle Style, bool On);

/// <summary>
/// HTML tags and Markdown emphasis that a copied text still carries. Only tags of HTML count: an address in angle
/// brackets stays what it is.
/// </summary>
internal static class StrayMarkup
{
    public static IEnumerable<Mark> Split(string text)
    {
        var from = 0;
        var at = 0;
        var bold = false;
        while (at < text.Length)
        {
            if (text[at] == '<' && Tag(text, at) is { } tag)
            {
                if (at > from) yield return Plain(text[from..at]);
                yield return tag.Mark;
                at = from = tag.End;
            }
            else if (text[at] == '*' && at + 1 < text.Length && text[at + 1] == '*' && (bold || text.IndexOf("**", at + 2, StringComparison.Ordinal) > 0))
            {
                if (at > from) yield return Plain(text[from..at]);
                bold = !bold;
                yield return new(MarkKind.Style, "", TextStyle.Bold, bold);
                at = from = at + 2;
            }
            else
            {
                at++;
            }
        }
        if (text.Length > from) yield return Plain(text[from..]);
    }

    private static Mark Plain(string text) =>
        new(MarkKind.Text, text.Contains('&') ? WebUtility.HtmlDecode(text) : text, TextStyle.None, false);

    private static (Mark Mark, int End)? Tag(string text, int at)
    {
        var close = text.IndexOf('>', at);
        if (close < 0 || close - at > 400) return null;
        var from = at + 1;
        var ends = from < close && text[from] == '/';
        if (ends) from++;
        var to = from;
        while (to < close && char.IsAsciiLetterOrDigit(text[to])) to++;
        // "<https://…>" and "<name@place>" are addresses, not tags.
        if (to == from || to < close && !char.IsWhiteSpace(text[to]) && text[to] != '/') return null;
        return Meaning(text[from..to].ToLowerInvariant(), !ends) is { } mark ? (mark, close + 1) : null;
    }

    private static Mark? Meaning(string name, bool on) => name switch
    {
        "p" or "div" or "table" or "tbody" or "tr" or "td" or "th" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => new(MarkKind.ParagraphBreak, "", TextStyle.None, on),
        "br" => new(MarkKind.LineBreak, "", TextStyle.None, on),
        "ul" or "ol" => new(on ? MarkKind.ListStart : MarkKind.ListEnd, "", TextStyle.None, on),
        "li" => new(on ? MarkKind.ItemStart : MarkKind.ItemEnd, "", TextStyle.None, on),
        "b" or "strong" => new(MarkKind.Style, "", TextStyle.Bold, on),
        "i" or "em" => new(MarkKind.Style, "", TextStyle.Italic, on),
        "u" => new(MarkKind.Style, "", TextStyle.Underlined, on),
        "s" or "strike" or "del" => new(MarkKind.Style, "", TextStyle.Struck, on),
        "span" or "font" or "a" or "sup" or "sub" or "small" or "body" or "html" or "center" => new(MarkKind.Style, "", TextStyle.None, on),
        _ => null,
    };
}
