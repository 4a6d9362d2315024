using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Safeboard.Output.Documents.Word;

/// <summary>What surrounds the text in Word: the paper, what stands at its top and foot, and the settings.</summary>
internal static class WordFrame
{
    public const string HeaderLink = "rIdHeader", FooterLink = "rIdFooter";
    private const int Short = 11906, Long = 16838, TwipsPerMillimetre = 57;

    /// <summary>How wide the text may be, in twentieths of a point.</summary>
    public static int TextWidth(WrittenDocument document) => (document.Landscape ? Long : Short) - 2 * Side(document);

    public static Header Header(WrittenDocument document) => new(Line(document, [.. Words(document.Header)]));

    public static Footer Footer(WrittenDocument document) => new(Line(document,
        [.. Words(document.Footer), .. document.PageNumbers ? PageOfPages : []]));

    // Compatibility mode 15 is what Word has written since 2013; without it the file opens in “compatibility mode”.
    public static Settings Settings(WrittenDocument document) => new(
        new Compatibility(new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }),
        new ThemeFontLanguages { Val = document.Language });

    public static SectionProperties Section(WrittenDocument document) => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = HeaderLink },
        new FooterReference { Type = HeaderFooterValues.Default, Id = FooterLink },
        document.Landscape
            ? new PageSize { Width = Long, Height = Short, Orient = PageOrientationValues.Landscape }
            : new PageSize { Width = Short, Height = Long },
        new PageMargin { Top = 1250, Bottom = 1250, Left = (uint)Side(document), Right = (uint)Side(document), Header = 560, Footer = 560, Gutter = 0 });

    private static int Side(WrittenDocument document) => document.Look.Margin * TwipsPerMillimetre;

    private static W.Paragraph Line(WrittenDocument document, params IEnumerable<OpenXmlElement> words)
    {
        var line = new W.Paragraph(new ParagraphProperties(
            new ParagraphStyleId { Val = WordStyles.Note }, new Tabs(new TabStop { Val = TabStopValues.Right, Position = TextWidth(document) })));
        line.Append(words);
        return line;
    }

    private static IEnumerable<OpenXmlElement> PageOfPages => [new W.Run(new TabChar()), .. Words("Page "), Field("PAGE"), .. Words(" of "), Field("NUMPAGES")];

    private static IEnumerable<W.Run> Words(string? text) =>
        string.IsNullOrEmpty(text) ? [] : [new W.Run(new Text(CleanText.Of(text)) { Space = SpaceProcessingModeValues.Preserve })];

    private static SimpleField Field(string code) => new(new W.Run(new Text("1"))) { Instruction = code };
}
