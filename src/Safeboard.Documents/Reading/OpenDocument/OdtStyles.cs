using System.Xml.Linq;

namespace Safeboard.Documents.Reading.OpenDocument;

/// <summary>Bold, italic and so on by the name of a style, also of the styles it is based on.</summary>
internal sealed class OdtStyles
{
    private readonly Dictionary<string, TextStyle> _styles = new(StringComparer.Ordinal);
    private readonly HashSet<string> _breaks = new(StringComparer.Ordinal);

    public OdtStyles(params XDocument?[] documents)
    {
        foreach (var style in documents.OfType<XDocument>().SelectMany(d => d.Descendants()).Where(e => e.Name.LocalName == "style"))
        {
            if (style.Named("name") is not { } name) continue;
            foreach (var part in style.Elements())
            {
                if (part.Name.LocalName == "text-properties") _styles[name] = Set(part);
                else if (part.Name.LocalName == "paragraph-properties" && part.Named("break-before") == "page") _breaks.Add(name);
            }
        }
    }

    public TextStyle Of(XElement element) => element.Named("style-name") is { } name && _styles.TryGetValue(name, out var style) ? style : TextStyle.None;

    /// <summary>True where a paragraph begins a new page.</summary>
    public bool BreaksPage(XElement element) => element.Named("style-name") is { } name && _breaks.Contains(name);

    private static TextStyle Set(XElement text)
    {
        var set = TextStyle.None;
        if (text.Named("font-weight") == "bold") set |= TextStyle.Bold;
        if (text.Named("font-style") == "italic") set |= TextStyle.Italic;
        if (text.Named("text-underline-style") is { } underline && underline != "none") set |= TextStyle.Underlined;
        if (text.Named("text-line-through-style") is { } through && through != "none") set |= TextStyle.Struck;
        return set;
    }
}
