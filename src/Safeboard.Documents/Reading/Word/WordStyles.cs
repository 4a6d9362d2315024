using System.Xml.Linq;

namespace Safeboard.Documents.Reading.Word;

/// <summary>What a paragraph's style says: a heading and its level, a list, bold.</summary>
internal sealed class WordStyles
{
    private sealed record Style(string Name, string? BasedOn, int? Outline, int? Num, int? Level, bool? Bold);

    private readonly Dictionary<string, Style> _styles = [];

    public WordStyles(XElement? styles)
    {
        if (styles is null) return;
        foreach (var style in styles.Children("style"))
        {
            if (style.Value("styleId") is not { } id) continue;
            var paragraph = style.Child("pPr");
            var list = paragraph?.Child("numPr");
            var bold = style.Child("rPr")?.Child("b");
            _styles[id] = new(style.Child("name").Value() ?? id, style.Child("basedOn").Value(), paragraph?.Child("outlineLvl").Number(),
                list?.Child("numId").Number(), list?.Child("ilvl").Number(), bold is null ? null : bold.IsOn());
        }
    }

    /// <summary>Heading level from 1; 0 for a paragraph.</summary>
    public int HeadingLevel(string? id)
    {
        foreach (var style in Chain(id))
        {
            if (style.Outline is { } outline) return outline < 9 ? outline + 1 : 0;
            var name = style.Name.ToLowerInvariant();
            if (name == "title") return 1;
            if (name.StartsWith("heading ", StringComparison.Ordinal) && name.Length == 9 && char.IsAsciiDigit(name[8])) return name[8] - '0';
        }
        return 0;
    }

    public (int Num, int Level)? List(string? id)
    {
        int? level = null;
        foreach (var style in Chain(id))
        {
            level ??= style.Level;
            if (style.Num is { } num) return (num, level ?? 0);
        }
        return null;
    }

    public bool IsBold(string? id) => Chain(id).Select(s => s.Bold).FirstOrDefault(b => b is not null) ?? false;

    private IEnumerable<Style> Chain(string? id)
    {
        for (var i = 0; i < 12 && id is not null && _styles.TryGetValue(id, out var style); i++, id = style.BasedOn) yield return style;
    }
}
