using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SampleWriter;

/// <summary>The styles and automatic numbers that every sample uses.</summary>
internal static class WordStyles
{
    private const int HeadingNumbers = 1, Bullets = 2;

    public static Styles Create(string look)
    {
        var face = look == "letter" ? "Times New Roman" : "Arial";
        var underlined = look == "ruled";
        return new(
            new DocDefaults(
                new RunPropertiesDefault(new RunPropertiesBaseStyle(
                    new RunFonts { Ascii = face, HighAnsi = face, ComplexScript = face }, new FontSize { Val = "21" }, new Languages { Val = "en-GB" })),
                new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "120", Line = "264", LineRule = LineSpacingRuleValues.Auto }))),
            new Style(new StyleName { Val = "Normal" }) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
            Named("Title", "Title", Spaced(0, 200), Bold(34)),
            Heading("Heading2", "heading 2", 1, Spaced(280, 80), Bold(24, underlined)),
            Heading("Heading3", "heading 3", 2, Spaced(160, 60), Bold(21)),
            Heading("NumberedHeading", "Numbered Heading", 1, Numbered(HeadingNumbers, Spaced(280, 80)), Bold(24, underlined)),
            Named("ListBullet", "List Bullet", Numbered(Bullets, Spaced(0, 60)), null),
            Named("TableText", "Table Text", Spaced(40, 40), null),
            Named("TableHeading", "Table Heading", Spaced(40, 40), Bold(21)),
            Named("Header", "header", new StyleParagraphProperties(new Justification { Val = JustificationValues.Right }), Small()),
            Named("Footer", "footer", new StyleParagraphProperties(new Tabs(new TabStop { Val = TabStopValues.Right, Position = 9638 })), Small()),
            new Style(new StyleName { Val = "Normal Table" }) { Type = StyleValues.Table, StyleId = "TableNormal", Default = true },
            new Style(new StyleName { Val = "Table Grid" }, new BasedOn { Val = "TableNormal" }, new StyleTableProperties(Lines())) { Type = StyleValues.Table, StyleId = "TableGrid" });
    }

    public static Numbering Numbers() => new(
        Abstract(HeadingNumbers, NumberFormatValues.Decimal, "%1.", 480),
        Abstract(Bullets, NumberFormatValues.Bullet, "•", 360),
        new NumberingInstance(new AbstractNumId { Val = HeadingNumbers }) { NumberID = HeadingNumbers },
        new NumberingInstance(new AbstractNumId { Val = Bullets }) { NumberID = Bullets });

    private static AbstractNum Abstract(int id, NumberFormatValues format, string text, int hanging) => new(
        new MultiLevelType { Val = MultiLevelValues.SingleLevel },
        new Level(
            new StartNumberingValue { Val = 1 },
            new NumberingFormat { Val = format },
            new LevelText { Val = text },
            new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(new Indentation { Left = $"{hanging}", Hanging = $"{hanging}" }))
        { LevelIndex = 0 })
    { AbstractNumberId = id };

    private static Style Named(string id, string name, StyleParagraphProperties paragraph, StyleRunProperties? run)
    {
        var style = new Style(new StyleName { Val = name }, new BasedOn { Val = "Normal" }, paragraph) { Type = StyleValues.Paragraph, StyleId = id };
        if (run is not null)
            style.Append(run);
        return style;
    }

    private static Style Heading(string id, string name, int level, StyleParagraphProperties paragraph, StyleRunProperties run)
    {
        paragraph.KeepNext = new KeepNext();
        paragraph.OutlineLevel = new OutlineLevel { Val = level };
        return Named(id, name, paragraph, run);
    }

    private static StyleParagraphProperties Spaced(int before, int after) =>
        new() { SpacingBetweenLines = new SpacingBetweenLines { Before = $"{before}", After = $"{after}" } };

    private static StyleParagraphProperties Numbered(int list, StyleParagraphProperties paragraph)
    {
        paragraph.NumberingProperties = new NumberingProperties(new NumberingId { Val = list });
        return paragraph;
    }

    private static StyleRunProperties Bold(int halfPoints, bool underlined = false)
    {
        var look = new StyleRunProperties { Bold = new Bold(), FontSize = new FontSize { Val = $"{halfPoints}" } };
        if (underlined)
            look.Underline = new Underline { Val = UnderlineValues.Single };
        return look;
    }

    private static StyleRunProperties Small() => new() { FontSize = new FontSize { Val = "17" } };

    private static TableBorders Lines() => new(
        Line<TopBorder>(), Line<LeftBorder>(), Line<BottomBorder>(), Line<RightBorder>(), Line<InsideHorizontalBorder>(), Line<InsideVerticalBorder>());

    private static T Line<T>() where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Color = "444444" };
}
