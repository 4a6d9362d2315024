using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Safeboard.Output.Spreadsheets;

/// <summary>The few looks that a cell may have; the constants are places in the list of formats.</summary>
internal static class SheetStyles
{
    public const uint Plain = 0, Heading = 1, Text = 2, GuardedText = 3, Day = 4, Moment = 5, Number = 6;

    private const uint DayFormat = 164, MomentFormat = 165; // the first numbers that are not Excel's own

    public static Stylesheet Create() => new(
        new NumberingFormats(
            // Excel's own short date (14) follows the reader's country; a UK board's date must not.
            new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "dd/mm/yyyy" },
            new NumberingFormat { NumberFormatId = MomentFormat, FormatCode = "dd/mm/yyyy hh:mm" }),
        new Fonts(TypeFace(), TypeFace(new Bold())),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 })), // Excel expects these two
        new Borders(
            new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
            new Border(new LeftBorder(), new RightBorder(), new TopBorder(),
                new BottomBorder { Style = BorderStyleValues.Thin }, new DiagonalBorder())),
        new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }),
        new CellFormats(
            new CellFormat { FontId = 0, FillId = 0, BorderId = 0, FormatId = 0 },
            Format(new Alignment { Vertical = VerticalAlignmentValues.Bottom, WrapText = true }, font: 1, border: 1),
            Format(Wrapped()),
            Format(Wrapped(), guarded: true),
            Format(Top(), number: DayFormat),
            Format(Top(), number: MomentFormat),
            Format(Top())));

    private static Alignment Top() => new() { Vertical = VerticalAlignmentValues.Top };

    private static Alignment Wrapped() => new() { Vertical = VerticalAlignmentValues.Top, WrapText = true };

    private static Font TypeFace(params OpenXmlElement[] first) =>
        new(first.Concat([new FontSize { Val = 11 }, new FontName { Val = "Arial" }]));

    private static CellFormat Format(Alignment alignment, uint number = 0, uint font = 0, uint border = 0, bool guarded = false)
    {
        var format = new CellFormat(alignment)
        {
            NumberFormatId = number,
            FontId = font,
            FillId = 0,
            BorderId = border,
            FormatId = 0,
            ApplyAlignment = true,
            ApplyNumberFormat = number != 0,
        };
        // Keeps =1+1 text also when somebody edits the cell and presses Enter.
        if (guarded)
            format.QuotePrefix = true;
        return format;
    }
}
