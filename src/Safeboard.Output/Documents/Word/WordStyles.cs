using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Safeboard.Output.Documents.Word;

/// <summary>The styles of a Word document, and the bullet of its lists. Sizes are half points, lengths twentieths of a point, as Word counts.</summary>
internal static class WordStyles
{
    public const string ListLine = "ListBullet", Number = "NumberedParagraph", Note = "Note", Box = "Boxed", Indented = "Indented", Lead = "Lead", Cell = "TableText", Grid = "TableGrid";
    public const int Hanging = 720;
    private const int Bullet = 1;

    public static string HeadingLevel(int level) => "Heading" + Math.Clamp(level, 1, 3).ToString(CultureInfo.InvariantCulture);

    public static Styles For(WrittenDocument document)
    {
        var look = document.Look;
        return new Styles(
            Defaults(document),
            Named("Normal", "Normal", isDefault: true, basedOn: null, new(new SpacingBetweenLines { After = "120", Line = "264", LineRule = LineSpacingRuleValues.Auto })),
            HeadingStyle(1, look, 1.6, before: "0", after: "160"),
            HeadingStyle(2, look, 1.2, before: "280", after: "100"),
            HeadingStyle(3, look, 1.0, before: "200", after: "60"),
            Named(ListLine, "List Bullet", false, "Normal", new(
                new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = Bullet }), new SpacingBetweenLines { After = "60" })),
            Named(Number, "Numbered Paragraph", false, "Normal", new(
                new Tabs(new TabStop { Val = TabStopValues.Left, Position = Hanging }), new Indentation { Left = Text(Hanging), Hanging = Text(Hanging) })),
            Named(Note, "Note", false, "Normal", null, new(new Color { Val = "3F4549" }, new FontSize { Val = Half(look.Size * 0.9) })),
            Named(Box, "Boxed", false, "Normal", new(Frame(look.Accent), new SpacingBetweenLines { Before = "120", After = "200" }, new Indentation { Left = "120", Right = "120" })),
            Named(Indented, "Indented", false, "Normal", new(new Indentation { Left = Text(Hanging) })),
            Named(Lead, "Lead", false, "Normal", new(new KeepNext(), new Indentation { Left = Text(Hanging) })),
            Named(Cell, "Table Text", false, "Normal", new(new SpacingBetweenLines { Before = "40", After = "40", Line = "252", LineRule = LineSpacingRuleValues.Auto })),
            GridStyle());
    }

    public static Numbering Bullets() => new(
        new AbstractNum(
            new MultiLevelType { Val = MultiLevelValues.SingleLevel },
            new Level(
                new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = NumberFormatValues.Bullet }, new LevelText { Val = "•" },
                new LevelJustification { Val = LevelJustificationValues.Left },
                new PreviousParagraphProperties(new Indentation { Left = "425", Hanging = "312" })) { LevelIndex = 0 }) { AbstractNumberId = 0 },
        new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = Bullet });

    private static DocDefaults Defaults(WrittenDocument document) => new(
        new RunPropertiesDefault(new RunPropertiesBaseStyle(
            new RunFonts { Ascii = document.Look.Font, HighAnsi = document.Look.Font, EastAsia = document.Look.Font, ComplexScript = document.Look.Font },
            new FontSize { Val = Half(document.Look.Size) }, new FontSizeComplexScript { Val = Half(document.Look.Size) },
            new Languages { Val = document.Language, EastAsia = document.Language })),
        new ParagraphPropertiesDefault());

    private static Style HeadingStyle(int level, DocumentLook look, double times, string before, string after)
    {
        var run = new StyleRunProperties(new Bold(), new Color { Val = look.Accent }, new FontSize { Val = Half(look.Size * times) });
        if (look.UnderlinedHeadings && level > 1) run.Append(new Underline { Val = UnderlineValues.Single });
        var style = Named(HeadingLevel(level), $"heading {level}", false, "Normal", new(
            new KeepNext(), new KeepLines(), new Tabs(new TabStop { Val = TabStopValues.Left, Position = Hanging }),
            new SpacingBetweenLines { Before = before, After = after }, new OutlineLevel { Val = level - 1 }), run);
        style.InsertAfter(new NextParagraphStyle { Val = "Normal" }, style.GetFirstChild<BasedOn>());
        return style;
    }

    private static Style Named(string id, string name, bool isDefault, string? basedOn, StyleParagraphProperties? paragraph, StyleRunProperties? run = null)
    {
        var style = new Style(new StyleName { Val = name }) { Type = StyleValues.Paragraph, StyleId = id };
        if (isDefault) style.Default = true;
        else style.CustomStyle = !name.StartsWith("heading", StringComparison.Ordinal) && id != ListLine;
        if (basedOn is not null) style.Append(new BasedOn { Val = basedOn });
        style.Append(new PrimaryStyle());
        if (paragraph is not null) style.Append(paragraph);
        if (run is not null) style.Append(run);
        return style;
    }

    private static Style GridStyle() => new(
        new StyleName { Val = "Table Grid" },
        new StyleTableProperties(
            new TableBorders(Line<TopBorder>(), Line<LeftBorder>(), Line<BottomBorder>(), Line<RightBorder>(), Line<InsideHorizontalBorder>(), Line<InsideVerticalBorder>()),
            new TableCellMarginDefault(
                new TopMargin { Width = "30", Type = TableWidthUnitValues.Dxa }, new TableCellLeftMargin { Width = 100, Type = TableWidthValues.Dxa },
                new BottomMargin { Width = "30", Type = TableWidthUnitValues.Dxa }, new TableCellRightMargin { Width = 100, Type = TableWidthValues.Dxa })))
    { Type = StyleValues.Table, StyleId = Grid };

    private static T Line<T>(string colour = "8A9299", uint size = 4, uint space = 0) where T : BorderType, new() =>
        new() { Val = BorderValues.Single, Size = size, Space = space, Color = colour };

    private static ParagraphBorders Frame(string colour) =>
        new(Line<TopBorder>(colour, 10, 4), Line<LeftBorder>(colour, 10, 6), Line<BottomBorder>(colour, 10, 4), Line<RightBorder>(colour, 10, 6));

    private static string Half(double points) => Text((int)Math.Round(points * 2));

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
