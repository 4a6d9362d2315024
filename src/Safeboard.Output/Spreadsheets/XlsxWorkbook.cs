using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Safeboard.Output.Spreadsheets;

/// <summary>
/// Writes tables as an Excel workbook, one sheet each: bold headings that stay in view and filter, column widths, real
/// dates shown as 12/03/2026. Text is only ever text: no cell holds a formula. The same tables give the same bytes.
/// </summary>
/// <remarks>
/// The parts go straight into a ZIP file because the package of the Open XML SDK keeps every part in memory until it
/// is closed.
/// </remarks>
public static class XlsxWorkbook
{
    private static readonly DateTimeOffset NoDate = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes tables whose rows are at hand. The stream need not be seekable and stays open.</summary>
    public static void Write(Stream stream, params SheetModel[] sheets)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        WriteFrame(zip, sheets);
        for (var i = 0; i < sheets.Length; i++)
        {
            using var part = Part(zip, SheetPath(i));
            using var writer = new SheetWriter(part, sheets[i]);
            foreach (var row in sheets[i].ReadRows())
                writer.WriteRow(row);
            writer.Finish();
        }
    }

    /// <summary>
    /// Writes tables whose rows arrive one after another, for a stream that only takes asynchronous writes, as a web
    /// response does. The file is made beside, in a temporary file, because compression writes synchronously.
    /// </summary>
    public static async Task WriteAsync(Stream stream, CancellationToken cancel, params SheetModel[] sheets)
    {
        await using var file = new FileStream(Path.GetTempFileName(), new FileStreamOptions
        {
            Mode = FileMode.Create,
            Access = FileAccess.ReadWrite,
            Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
        });
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            WriteFrame(zip, sheets);
            for (var i = 0; i < sheets.Length; i++)
            {
                using var part = Part(zip, SheetPath(i));
                using var writer = new SheetWriter(part, sheets[i]);
                await foreach (var row in sheets[i].ReadRowsAsync().WithCancellation(cancel))
                    writer.WriteRow(row);
                writer.Finish();
            }
        }
        file.Position = 0;
        await file.CopyToAsync(stream, cancel);
    }

    private static string SheetPath(int index) => $"xl/worksheets/sheet{index + 1}.xml";

    private static Stream Part(ZipArchive zip, string path)
    {
        var entry = zip.CreateEntry(path, CompressionLevel.Fastest);
        entry.LastWriteTime = NoDate;
        return entry.Open();
    }

    private static void WriteFrame(ZipArchive zip, SheetModel[] sheets)
    {
        if (sheets.Length == 0)
            throw new ArgumentException("A workbook has at least one sheet", nameof(sheets));
        WriteText(zip, "[Content_Types].xml", PackageText.ContentTypes(sheets.Length));
        WriteText(zip, "_rels/.rels", PackageText.RootLinks);
        WriteText(zip, "xl/_rels/workbook.xml.rels", PackageText.WorkbookLinks(sheets.Length));
        using (var part = Part(zip, "xl/workbook.xml"))
            NamedSheets(sheets).Save(part);
        using (var part = Part(zip, "xl/styles.xml"))
            SheetStyles.Create().Save(part);
    }

    private static Workbook NamedSheets(SheetModel[] sheets) => new(new Sheets(SheetNames.For(sheets.Select(s => s.Title))
        .Select((name, i) => new Sheet { Name = name, SheetId = (uint)i + 1, Id = PackageText.SheetLink(i) })));

    private static void WriteText(ZipArchive zip, string path, string text)
    {
        using var writer = new StreamWriter(Part(zip, path));
        writer.Write(text);
    }
}
