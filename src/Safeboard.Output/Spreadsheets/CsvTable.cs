using CsvHelper;

namespace Safeboard.Output.Spreadsheets;

/// <summary>
/// Writes a table as CSV: UTF-8 with a byte order mark, so that Excel reads accents rightly; comma, CRLF; days as
/// 2026-03-12, which every spreadsheet program reads as a date wherever it runs.
/// </summary>
/// <remarks>
/// Text that begins with = + - @ tab or a line end (also after spaces) gets an apostrophe before it, so that no
/// program runs it as a formula when the file is opened. Whoever reads the file by program takes that one
/// apostrophe off. Numbers and dates are written as they are: a negative number stays a number.
/// </remarks>
public static class CsvTable
{
    private static readonly CsvWriterOptions Options = new() { WriteByteOrderMark = true };

    /// <summary>Writes the table asynchronously only, as a web response asks. The stream stays open.</summary>
    public static async Task WriteAsync(Stream stream, SheetModel sheet, CancellationToken cancel = default)
    {
        await using var csv = CsvWriter.Create(stream, Options, leaveOpen: true);
        await csv.WriteRecordAsync([.. sheet.Columns.Select(c => AsPlainText(c.Name))], cancel);
        await foreach (var row in sheet.ReadRowsAsync().WithCancellation(cancel))
        {
            sheet.Check(row, csv.RecordCount);
            await csv.WriteRecordAsync([.. row.Select(AsPlainText)], cancel);
        }
        await csv.FlushAsync(cancel);
    }

    // The library's own guard knows ASCII only and not text behind spaces; the workbook uses the same rule as this.
    private static string AsPlainText(object? value)
    {
        var text = CellText.Of(value);
        var isText = !CellText.IsNumber(value) && value is not (DateOnly or DateTime);
        return isText && CellText.LooksLikeFormula(text) ? "'" + text : text;
    }
}
