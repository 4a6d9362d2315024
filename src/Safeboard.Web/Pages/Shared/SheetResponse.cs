using Safeboard.Output.Spreadsheets;

namespace Safeboard.Web.Pages.Shared;

/// <summary>Hands a table out as a file: CSV, an Excel workbook or an OpenDocument spreadsheet.</summary>
public static class SheetResponse
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Several tables as one Excel workbook.</summary>
    /// <param name="name">The file's name without its ending.</param>
    public static async Task WriteBookAsync(HttpResponse response, SheetModel[] sheets, string name, CancellationToken cancel)
    {
        response.Headers.ContentDisposition = $"attachment; filename=\"{name}.xlsx\"";
        response.ContentType = Workbook;
        await XlsxWorkbook.WriteAsync(response.Body, cancel, sheets);
    }

    /// <param name="name">The file's name without its ending.</param>
    /// <param name="format">csv, xlsx or ods.</param>
    public static async Task WriteAsync(HttpResponse response, SheetModel sheet, string name, string format, CancellationToken cancel)
    {
        response.Headers.ContentDisposition = $"attachment; filename=\"{name}.{format}\"";
        response.ContentType = format switch { "csv" => "text/csv; charset=utf-8", "ods" => "application/vnd.oasis.opendocument.spreadsheet", _ => Workbook };
        if (format == "csv") await CsvTable.WriteAsync(response.Body, sheet, cancel);
        else if (format == "ods") await OdsWorkbook.WriteAsync(response.Body, sheet, cancel);
        else await XlsxWorkbook.WriteAsync(response.Body, cancel, sheet);
    }
}
