using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Safeboard.Output.Spreadsheets;

namespace Safeboard.Output.Tests.Spreadsheets;

public sealed class XlsxWorkbookTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void A_table_reads_back_as_it_was_written()
    {
        using var book = Open(SampleSheets.Tracker());

        Values(book).ShouldBe(
        [
            "A1 Ref", "B1 Action", "C1 Owner", "D1 Due", "E1 Days late",
            "A2 AP02/26", "B2 Name a deputy for every statutory seat", "C2 All statutory partners", "D2 46142", "E2 40",
            "A3 AP09/26", "B3 Bring staffing figures, by agency, to the “next Board”", "C3 Sarah Colley", "D3 next Board", "E3 -16",
            "A4 AP11/26", "B4 Write to head teachers\nabout the \"threshold\" guide, René",
        ]);
    }

    [Fact]
    public void The_workbook_keeps_the_rules_of_the_format()
    {
        using var book = Open(SampleSheets.Tracker(), SampleSheets.Tracker("Decisions"), new SheetModel("Empty", [new("Ref")], Array.Empty<object?[]>()));

        new OpenXmlValidator(FileFormatVersions.Office2016).Validate(book, Cancel)
            .Select(e => $"{e.Part?.Uri} {e.Path?.XPath} {e.Description}").ShouldBeEmpty();
    }

    [Fact]
    public void Days_are_real_dates_shown_the_British_way()
    {
        using var book = Open(SampleSheets.OneColumn(new DateOnly(2026, 3, 12), new DateTime(2026, 3, 12, 9, 30, 0)));
        var (day, moment) = (Cell(book, "A2"), Cell(book, "A3"));

        DateTime.FromOADate(double.Parse(day.CellValue!.Text, CultureInfo.InvariantCulture)).ShouldBe(new DateTime(2026, 3, 12));
        DateTime.FromOADate(double.Parse(moment.CellValue!.Text, CultureInfo.InvariantCulture)).ShouldBe(new DateTime(2026, 3, 12, 9, 30, 0));
        day.DataType.ShouldBeNull("a number, which the format shows as a date");
        Format(book, day).ShouldBe("dd/mm/yyyy");
        Format(book, moment).ShouldBe("dd/mm/yyyy hh:mm");
    }

    [Fact]
    public void Days_that_Excel_cannot_count_are_words()
    {
        using var book = Open(SampleSheets.OneColumn(new DateOnly(1899, 5, 1), new DateOnly(1900, 2, 28), new DateOnly(1900, 3, 1)));

        Values(book).ShouldBe(["A1 Text", "A2 1899-05-01", "A3 1900-02-28", "A4 61"]);
    }

    [Fact]
    public void Headings_are_bold_stay_in_view_and_filter()
    {
        using var book = Open(SampleSheets.Tracker());
        var sheet = Sheet(book);
        var styles = book.WorkbookPart!.WorkbookStylesPart!.Stylesheet;
        var heading = (CellFormat)styles.CellFormats!.ChildElements[(int)Cell(book, "A1").StyleIndex!.Value];

        ((Font)styles.Fonts!.ChildElements[(int)heading.FontId!.Value]).Bold.ShouldNotBeNull();
        sheet.Descendants<Pane>().Single().ShouldSatisfyAllConditions(
            p => p.State!.Value.ShouldBe(PaneStateValues.Frozen), p => p.VerticalSplit!.Value.ShouldBe(1), p => p.TopLeftCell!.Value.ShouldBe("A2"));
        sheet.Elements<AutoFilter>().Single().Reference!.Value.ShouldBe("A1:E4");
        sheet.Descendants<Column>().Select(c => c.Width!.Value).ShouldBe([12, 60, 20, 14, 10]);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://example.org\",\"open\")")]
    [InlineData("+441632960001")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1:A9)")]
    [InlineData("\t=1+1")]
    [InlineData("＝1+1")]
    public void Text_that_looks_like_a_formula_stays_text_also_when_edited(string dangerous)
    {
        using var book = Open(SampleSheets.OneColumn(dangerous));
        var cell = Cell(book, "A2");

        cell.DataType!.Value.ShouldBe(CellValues.InlineString);
        cell.InnerText.ShouldBe(dangerous);
        cell.CellFormula.ShouldBeNull();
        var style = (CellFormat)book.WorkbookPart!.WorkbookStylesPart!.Stylesheet.CellFormats!.ChildElements[(int)cell.StyleIndex!.Value];
        style.QuotePrefix!.Value.ShouldBeTrue();
    }

    [Fact]
    public void No_cell_of_any_kind_is_a_formula()
    {
        using var book = Open(new SheetModel("=1+1", [new("=A1")], [["=A2"], [new FormulaLike()]]));

        Sheet(book).Descendants<CellFormula>().ShouldBeEmpty();
        Values(book).ShouldBe(["A1 =A1", "A2 =A2", "A3 =cmd"]);
    }

    [Fact]
    public void Characters_that_XML_forbids_do_not_break_the_file()
    {
        using var book = Open(SampleSheets.OneColumn("bell\u0007", "half \ud83d", "whole 😀", "_x0041_", "two\r\nlines", "  spaces  "));

        Values(book).Skip(1).ShouldBe(
            ["A2 bell_x0007_", "A3 half \ufffd", "A4 whole 😀", "A5 _x005F_x0041_", "A6 two_x000D_\nlines", "A7   spaces  "]);
        Validate(book).ShouldBeEmpty();
    }

    [Fact]
    public void Text_longer_than_a_cell_says_that_it_is_cut()
    {
        using var book = Open(SampleSheets.OneColumn(new string('a', 40_000)));

        Cell(book, "A2").InnerText.Length.ShouldBe(32_767);
        Cell(book, "A2").InnerText.ShouldEndWith("[cut here: a cell holds 32,767 characters; the CSV file has the whole text]");
    }

    [Fact]
    public void Sheet_names_are_what_Excel_accepts_and_each_is_used_once()
    {
        string[] titles = ["Actions: open/late", "actions: OPEN/late", "", "'quoted'", "History", new('x', 40), new('x', 40)];
        using var book = Open([.. titles.Select(t => SampleSheets.Tracker(t))]);

        book.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Select(s => s.Name!.Value).ShouldBe(
            ["Actions  open late", "actions  OPEN late (2)", "Sheet", "quoted", "History list", new string('x', 31), new string('x', 27) + " (2)"]);
    }

    [Fact]
    public void The_same_records_give_the_same_bytes() =>
        Write(SampleSheets.Tracker()).ShouldBe(Write(SampleSheets.Tracker()));

    [Fact]
    public void Columns_beyond_Z_have_two_letters()
    {
        var columns = Enumerable.Range(1, 30).Select(i => new SheetColumn($"C{i}")).ToArray();
        using var book = Open(new SheetModel("Wide", columns, [[.. Enumerable.Range(1, 30).Cast<object?>()]]));

        Cell(book, "AD2").CellValue!.Text.ShouldBe("30");
        Sheet(book).Elements<AutoFilter>().Single().Reference!.Value.ShouldBe("A1:AD2");
    }

    [Fact]
    public async Task Rows_that_arrive_go_to_a_web_response_without_synchronous_writes()
    {
        var body = new AsyncOnlyStream();

        await XlsxWorkbook.WriteAsync(body, Cancel, new SheetModel("Actions", SampleSheets.TrackerColumns, SampleSheets.Arriving(SampleSheets.TrackerRows)));

        body.Written.ShouldBe(Write(SampleSheets.Tracker()));
    }

    [Fact]
    public void Rows_that_arrive_are_refused_where_nobody_can_wait_for_them()
    {
        var sheet = new SheetModel("Actions", SampleSheets.TrackerColumns, SampleSheets.Arriving(SampleSheets.TrackerRows));

        Should.Throw<InvalidOperationException>(() => Write(sheet)).Message.ShouldBe("The rows of “Actions” arrive one after another: use WriteAsync");
    }

    private static SpreadsheetDocument Open(params SheetModel[] sheets) => SpreadsheetDocument.Open(new MemoryStream(Write(sheets)), isEditable: false);

    private static byte[] Write(params SheetModel[] sheets)
    {
        var stream = new MemoryStream();
        XlsxWorkbook.Write(stream, sheets);
        return stream.ToArray();
    }

    private static IEnumerable<string> Validate(SpreadsheetDocument book) =>
        new OpenXmlValidator(FileFormatVersions.Office2016).Validate(book, Cancel).Select(e => e.Description);

    private static Worksheet Sheet(SpreadsheetDocument book) => book.WorkbookPart!.WorksheetParts.Single().Worksheet;

    private static Cell Cell(SpreadsheetDocument book, string place) => Sheet(book).Descendants<Cell>().Single(c => c.CellReference == place);

    private static string[] Values(SpreadsheetDocument book) => [.. Sheet(book).Descendants<Cell>().Select(c => $"{c.CellReference} {c.InnerText}")];

    private static string Format(SpreadsheetDocument book, Cell cell)
    {
        var styles = book.WorkbookPart!.WorkbookStylesPart!.Stylesheet;
        var number = ((CellFormat)styles.CellFormats!.ChildElements[(int)cell.StyleIndex!.Value]).NumberFormatId!.Value;
        return styles.NumberingFormats!.Elements<NumberingFormat>().Single(f => f.NumberFormatId! == number).FormatCode!.Value!;
    }

    private sealed class FormulaLike
    {
        public override string ToString() => "=cmd";
    }
}

[Collection(nameof(MeasuresMemory))]
public sealed class XlsxWorkbookMemoryTests
{
    [Fact]
    public async Task Twenty_thousand_rows_take_no_more_memory_than_one_thousand()
    {
        var memory = new LiveMemory(early: 1_000, late: 20_000);
        var sheet = new SheetModel("Actions", SampleSheets.TrackerColumns, SampleSheets.ManyRows(20_000, memory.Look));

        await XlsxWorkbook.WriteAsync(Stream.Null, TestContext.Current.CancellationToken, sheet);

        memory.Growth.ShouldBeLessThan(1_000_000);
    }
}
