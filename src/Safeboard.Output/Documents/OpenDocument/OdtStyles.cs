using System.Globalization;
using System.Xml.Linq;

namespace Safeboard.Output.Documents.OpenDocument;

/// <summary>The styles of an OpenDocument text, and the paper with what stands at its top and foot.</summary>
internal static class OdtStyles
{
    public const string Cell = "Table_20_Text", HeadCell = "Table_20_Heading", Bullets = "Bullets";

    public static string HeadingLevel(int level) => "Heading_20_" + Math.Clamp(level, 1, 3).ToString(CultureInfo.InvariantCulture);

    public static XElement For(WrittenDocument document) => new(Odt.Office + "document-styles", Odt.Namespaces, new XAttribute(Odt.Office + "version", "1.3"),
        new XElement(Odt.Office + "styles", Defaults(document), Paragraphs(document.Look), FurnitureStyle(document), Words(), Bullet()),
        new XElement(Odt.Office + "automatic-styles", Paper(document)),
        new XElement(Odt.Office + "master-styles", new XElement(Odt.Style + "master-page", Name("Standard"), new XAttribute(Odt.Style + "page-layout-name", "Paper"),
            new XElement(Odt.Style + "header", Furniture(document.Header)),
            new XElement(Odt.Style + "footer", Furniture(document.Footer, document.PageNumbers ? PageOfPages : [])))));

    private static XElement Defaults(WrittenDocument document)
    {
        var language = document.Language.Split('-');
        return new(Odt.Style + "default-style", Family("paragraph"), new XElement(Odt.Style + "text-properties",
            new XAttribute(Odt.Fo + "font-family", document.Look.Font), Size(document.Look.Size),
            new XAttribute(Odt.Fo + "language", language[0]), new XAttribute(Odt.Fo + "country", language.ElementAtOrDefault(1) ?? "none")));
    }

    private static IEnumerable<XElement> Paragraphs(DocumentLook look)
    {
        yield return Paragraph("Standard", "Standard", null, [Space("bottom", "2.1mm"), new(Odt.Fo + "line-height", "115%")], []);
        yield return Title(1, look, 1.6, "0mm", "3mm");
        yield return Title(2, look, 1.2, "5mm", "2mm");
        yield return Title(3, look, 1.0, "3.5mm", "1mm");
        yield return Paragraph("Numbered", "Numbered", "Standard", [Space("left", "12.7mm"), new(Odt.Fo + "text-indent", "-12.7mm")], []);
        yield return Paragraph("Indented", "Indented", "Standard", [Space("left", "12.7mm")], []);
        yield return Paragraph("Lead", "Lead", "Standard", [Space("left", "12.7mm"), new(Odt.Fo + "keep-with-next", "always")], []);
        yield return Paragraph("Note", "Note", "Standard", [], [new(Odt.Fo + "color", "#3f4549"), Size(look.Size * 0.9)]);
        yield return Paragraph("Boxed", "Boxed", "Standard", [new(Odt.Fo + "border", $"1.2pt solid #{look.Accent}"), new(Odt.Fo + "padding", "2mm"), Space("bottom", "4mm"), Space("top", "3mm")], []);
        yield return Paragraph(Cell, "Table Text", "Standard", [Space("bottom", "0.6mm")], []);
        yield return Paragraph(HeadCell, "Table Heading", Cell, [], [Weight]);
        yield return Paragraph("ListLine", "List Line", "Standard", [Space("bottom", "1mm")], []);
    }

    private static XElement FurnitureStyle(WrittenDocument document)
    {
        var style = Paragraph("Furniture", "Furniture", "Note", [], []);
        style.Element(Odt.Style + "paragraph-properties")!.Add(TabAt($"{(document.Landscape ? 297 : 210) - 2 * document.Look.Margin}mm", "right"));
        return style;
    }

    private static XElement Title(int level, DocumentLook look, double times, string before, string after)
    {
        List<XAttribute> words = [Weight, new(Odt.Fo + "color", "#" + look.Accent), Size(look.Size * times)];
        if (look.UnderlinedHeadings && level > 1) words.Add(new(Odt.Style + "text-underline-style", "solid"));
        var style = Paragraph(HeadingLevel(level), $"Heading {level}", "Standard", [Space("top", before), Space("bottom", after), new(Odt.Fo + "keep-with-next", "always")], words);
        style.Element(Odt.Style + "paragraph-properties")!.Add(TabAt("12.7mm", "left"));
        style.Add(new XAttribute(Odt.Style + "default-outline-level", level), new XAttribute(Odt.Style + "next-style-name", "Standard"));
        return style;
    }

    private static IEnumerable<XElement> Words()
    {
        foreach (var look in Enumerable.Range(1, 7).Select(n => (RunLook)n))
        {
            yield return new(Odt.Style + "style", Name(WordsIn(look)), Family("text"), new XElement(Odt.Style + "text-properties",
                look.HasFlag(RunLook.Bold) ? Weight : null,
                look.HasFlag(RunLook.Italic) ? new XAttribute(Odt.Fo + "font-style", "italic") : null,
                look.HasFlag(RunLook.Underlined) ? new XAttribute(Odt.Style + "text-underline-style", "solid") : null));
        }
    }

    /// <summary>The name of the style for words in a look.</summary>
    public static string WordsIn(RunLook look) => "Words" + ((int)look).ToString(CultureInfo.InvariantCulture);

    private static XElement Bullet() => new(Odt.Text + "list-style", Name(Bullets), new XElement(Odt.Text + "list-level-style-bullet",
        new XAttribute(Odt.Text + "level", 1), new XAttribute(Odt.Text + "bullet-char", "•"), new XElement(Odt.Style + "list-level-properties",
            new XAttribute(Odt.Text + "list-level-position-and-space-mode", "label-alignment"),
            new XElement(Odt.Style + "list-level-label-alignment", new XAttribute(Odt.Text + "label-followed-by", "listtab"), new XAttribute(Odt.Fo + "text-indent", "-5mm"), Space("left", "7.5mm")))));

    private static XElement Paper(WrittenDocument document) => new(Odt.Style + "page-layout", Name("Paper"), new XElement(Odt.Style + "page-layout-properties",
        new XAttribute(Odt.Fo + "page-width", document.Landscape ? "297mm" : "210mm"), new XAttribute(Odt.Fo + "page-height", document.Landscape ? "210mm" : "297mm"),
        new XAttribute(Odt.Style + "print-orientation", document.Landscape ? "landscape" : "portrait"),
        Space("top", "10mm"), Space("bottom", "10mm"), Space("left", $"{document.Look.Margin}mm"), Space("right", $"{document.Look.Margin}mm")),
        Strip("header", "bottom"), Strip("footer", "top"));

    private static XElement Strip(string which, string side) =>
        new(Odt.Style + which + "-style", new XElement(Odt.Style + "header-footer-properties", new XAttribute(Odt.Fo + "min-height", "12mm"), Space(side, "4mm")));

    private static XElement TabAt(string place, string kind) => new(Odt.Style + "tab-stops",
        new XElement(Odt.Style + "tab-stop", new XAttribute(Odt.Style + "position", place), new XAttribute(Odt.Style + "type", kind)));

    private static object[] PageOfPages => [new XElement(Odt.Text + "tab"), "Page ", new XElement(Odt.Text + "page-number", "1"), " of ", new XElement(Odt.Text + "page-count", "1")];

    private static XElement Furniture(string? words, params object[] rest) =>
        new(Odt.Text + "p", new XAttribute(Odt.Text + "style-name", "Furniture"), CleanText.OneLine(words ?? ""), rest);

    private static XElement Paragraph(string name, string shown, string? parent, IReadOnlyList<XAttribute> paragraph, IReadOnlyList<XAttribute> words) =>
        new(Odt.Style + "style", Name(name), new XAttribute(Odt.Style + "display-name", shown), Family("paragraph"),
            parent is null ? null : new XAttribute(Odt.Style + "parent-style-name", parent),
            new XElement(Odt.Style + "paragraph-properties", paragraph), new XElement(Odt.Style + "text-properties", words));

    private static XAttribute Weight => new(Odt.Fo + "font-weight", "bold");

    private static XAttribute Name(string name) => new(Odt.Style + "name", name);

    private static XAttribute Family(string family) => new(Odt.Style + "family", family);

    private static XAttribute Space(string side, string size) => new(Odt.Fo + "margin-" + side, size);

    private static XAttribute Size(double points) => new(Odt.Fo + "font-size", string.Create(CultureInfo.InvariantCulture, $"{points:0.#}pt"));
}
