using Safeboard.Output.Spreadsheets;

namespace Safeboard.Web.Pages.Shared;

/// <summary>Hands a table out as a file: CSV or an Excel workbook.</summary>
public static class SheetResponse
{
    /// <param name="name">The file's name without its ending.</param>
    /// <param name="format">csv or xlsx.</param>
    public static async Task WriteAsync(HttpResponse response, SheetModel sheet, string name, string format, CancellationToken cancel)
    {
        response.Headers.ContentDisposition = $"attachment; filename=\"{name}.{format}\"";
        response.ContentType = format == "csv" ? "text/csv; charset=utf-8" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        if (format == "csv") await CsvTable.WriteAsync(response.Body, sheet, cancel);
        else await XlsxWorkbook.WriteAsync(response.Body, cancel, sheet);
    }
}
