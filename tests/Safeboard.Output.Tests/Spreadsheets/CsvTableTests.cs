using System.Globalization;
using System.Text;
using CsvHelper;
using Safeboard.Output.Spreadsheets;

namespace Safeboard.Output.Tests.Spreadsheets;

public sealed class CsvTableTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_table_reads_back_as_it_was_written()
    {
        var rows = await ReadBack(SampleSheets.Tracker());

        rows[0].ShouldBe(["Ref", "Action", "Owner", "Due", "Days late"]);
        rows[1].ShouldBe(["AP02/26", "Name a deputy for every statutory seat", "All statutory partners", "2026-04-30", "40"]);
        rows[2].ShouldBe(["AP09/26", "Bring staffing figures, by agency, to the “next Board”", "Sarah Colley", "next Board", "-16"]);
        rows[3].ShouldBe(["AP11/26", "Write to head teachers\nabout the \"threshold\" guide, René", "", "", ""]);
        rows.Count.ShouldBe(4);
    }

    [Fact]
    public async Task The_file_opens_in_Excel_with_its_accents()
    {
        var bytes = await Write(SampleSheets.Tracker());

        bytes[..3].ShouldBe(Encoding.UTF8.GetPreamble());
        Encoding.UTF8.GetString(bytes).ShouldContain("\r\n");
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://example.org\",\"open\")")]
    [InlineData("+441632960001")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1:A9)")]
    [InlineData("\t=1+1")]
    [InlineData("\r=1+1")]
    [InlineData("\n=1+1")]
    [InlineData("  =1+1")]
    [InlineData("＝1+1")]
    public async Task Text_that_a_spreadsheet_would_run_is_written_as_text(string dangerous)
    {
        var rows = await ReadBack(SampleSheets.OneColumn(dangerous));

        rows[1][0].ShouldBe("'" + dangerous);
    }

    [Theory]
    [InlineData("Northmere – minutes")]
    [InlineData("12 March 2026")]
    [InlineData("a=b")]
    [InlineData("'already quoted'")]
    [InlineData("?")]
    public async Task Other_text_is_left_alone(string harmless) =>
        (await ReadBack(SampleSheets.OneColumn(harmless)))[1][0].ShouldBe(harmless);

    [Fact]
    public async Task A_heading_is_guarded_too()
    {
        var rows = await ReadBack(new SheetModel("One", [new("=1+1")], [["x"]]));

        rows[0][0].ShouldBe("'=1+1");
    }

    [Fact]
    public async Task Numbers_and_days_are_the_same_in_every_country()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("de-DE");
        try
        {
            var rows = await ReadBack(SampleSheets.OneColumn(-1234.5m, 0.25, new DateOnly(2026, 3, 12), new DateTime(2026, 3, 12, 9, 30, 0), true, double.NaN));
            rows.Skip(1).Select(r => r[0]).ShouldBe(["-1234.5", "0.25", "2026-03-12", "2026-03-12 09:30", "Yes", "NaN"]);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public async Task A_row_with_a_value_too_few_is_refused()
    {
        var sheet = new SheetModel("Actions", SampleSheets.TrackerColumns, [["AP01/26", "Short"]]);

        var error = await Should.ThrowAsync<ArgumentException>(() => CsvTable.WriteAsync(Stream.Null, sheet, Cancel));
        error.Message.ShouldBe("Row 1 of “Actions” has 2 values for 5 columns");
    }

    [Fact]
    public async Task It_never_writes_synchronously()
    {
        var body = new AsyncOnlyStream();

        await CsvTable.WriteAsync(body, new SheetModel("Actions", SampleSheets.TrackerColumns, SampleSheets.Arriving(SampleSheets.ManyRows(5_000))), Cancel);

        Parse(body.Written).Count.ShouldBe(5_001);
    }

    [Fact]
    public async Task Cancelling_stops_it()
    {
        using var stop = new CancellationTokenSource();
        var rows = SampleSheets.ManyRows(1_000_000, row => { if (row == 100) stop.Cancel(); });

        await Should.ThrowAsync<OperationCanceledException>(() =>
            CsvTable.WriteAsync(new AsyncOnlyStream(), new SheetModel("Actions", SampleSheets.TrackerColumns, SampleSheets.Arriving(rows)), stop.Token));
    }

    private static async Task<byte[]> Write(SheetModel sheet)
    {
        var stream = new MemoryStream();
        await CsvTable.WriteAsync(stream, sheet, Cancel);
        return stream.ToArray();
    }

    private static async Task<List<string[]>> ReadBack(SheetModel sheet) => Parse(await Write(sheet));

    private static List<string[]> Parse(byte[] bytes)
    {
        using var reader = CsvReader.Create(new MemoryStream(bytes), new CsvReaderOptions { HasHeader = false, Separator = ',' });
        var rows = new List<string[]>();
        foreach (var row in reader)
        {
            var fields = new string[row.FieldCount];
            for (var i = 0; i < fields.Length; i++)
                fields[i] = row[i].ToString();
            rows.Add(fields);
        }
        return rows;
    }
}

[Collection(nameof(MeasuresMemory))]
public sealed class CsvTableMemoryTests
{
    [Fact]
    public async Task Twenty_thousand_rows_take_no_more_memory_than_one_thousand()
    {
        var memory = new LiveMemory(early: 1_000, late: 20_000);
        var sheet = new SheetModel("Actions", SampleSheets.TrackerColumns, SampleSheets.ManyRows(20_000, memory.Look));

        await CsvTable.WriteAsync(Stream.Null, sheet, TestContext.Current.CancellationToken);

        memory.Growth.ShouldBeLessThan(1_000_000);
    }
}
