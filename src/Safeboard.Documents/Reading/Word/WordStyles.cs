using System.Xml.Linq;

namespace Safeboard.Documents.Reading.Word;

/// <summary>What a style says: a heading and its level, a list, bold or struck text, an entry of a table of contents.</summary>
internal sealed class WordStyles
{
    private sealed record Style(string Name, string? BasedOn, int? Outline, int? Num, int? Level, bool? Bold, bool? Struck);

    private readonly Dictionary<string, Style> _styles = [];

    public WordStyles(XElement? styles)
    {
        if (styles is null) return;
        foreach (var style in styles.Children("style"))
        {
            if (style.Value("styleId") is not { } id) continue;
            var paragraph = style.Child("pPr");
            var list = paragraph?.Child("numPr");
            var run = style.Child("rPr");
            _styles[id] = new(style.Child("name").Value() ?? id, style.Child("basedOn").Value(), paragraph?.Child("outlineLvl").Number(),
                list?.Child("numId").Number(), list?.Child("ilvl").Number(), Switch(run?.Child("b")), Switch(run?.Child("strike")));
        }
    }

    /// <summary>Heading level from 1; 0 for a paragraph.</summary>
    public int HeadingLevel(string? id)
    {
        foreach (var style in Chain(id))
        {
            if (style.Outline is { } outline) return outline is >= 0 and < 9 ? outline + 1 : 0;
            var name = style.Name.ToLowerInvariant();
            if (name == "title") return 1;
            if (name.StartsWith("heading ", StringComparison.Ordinal) && name.Length == 9 && char.IsAsciiDigit(name[8])) return name[8] - '0';
        }
        return 0;
    }

    public (int Num, int? Level)? List(string? id)
    {
        int? level = null;
        foreach (var style in Chain(id))
        {
            level ??= style.Level;
            if (style.Num is { } num) return (num, level);
        }
        return null;
    }

    /// <summary>"toc 1" and so on: entries that only repeat the headings with page numbers.</summary>
    public bool IsContents(string? id) => id is not null && _styles.TryGetValue(id, out var style) && style.Name.Length == 5 && style.Name.StartsWith("toc ", StringComparison.OrdinalIgnoreCase);

    public bool IsBold(string? id) => First(id, s => s.Bold);

    /// <summary>How a paragraph or character style sets its text.</summary>
    public TextStyle TextStyle(string? id) =>
        id is null ? Reading.TextStyle.None : (IsBold(id) ? Reading.TextStyle.Bold : Reading.TextStyle.None) | (First(id, s => s.Struck) ? Reading.TextStyle.Struck : Reading.TextStyle.None);

    private bool First(string? id, Func<Style, bool?> says)
    {
        foreach (var style in Chain(id)) if (says(style) is { } said) return said;
        return false;
    }

    private static bool? Switch(XElement? element) => element is null ? null : element.IsOn();

    private IEnumerable<Style> Chain(string? id)
    {
        for (var i = 0; i < 12 && id is not null && _styles.TryGetValue(id, out var style); i++, id = style.BasedOn) yield return style;
    }
}
