using System.Globalization;
using Safeboard.Documents.Pages;

namespace Safeboard.Documents.Reading.Pdf;

/// <summary>Makes a picture of a page of a PDF with pdftoppm of poppler-utils, and finds its words with pdftotext. Only ever in the limited child process.</summary>
public static class PdfPicture
{
    /// <summary>Pixels across: enough to read small print on a laptop. A strange page shape costs no more width for it.</summary>
    private const string Across = "1100";
    private const int LargestPicture = 12 * 1024 * 1024;

    /// <param name="number">Of the page, from 1.</param>
    public static PageImage Read(ReadingRequest request, int number)
    {
        var page = PdfToText.ReadPage(request, number) ?? throw Unreadable.Damaged();
        return new()
        {
            Number = number, Width = page.Width, Height = page.Height, Png = Png(request, number),
            Words = [.. page.Words.Select(w => new PageWord(w.Text, w.Left, w.Top, w.Right, w.Bottom))],
        };
    }

    private static byte[] Png(ReadingRequest request, int number)
    {
        var page = number.ToString(CultureInfo.InvariantCulture);
        using var program = OutsideProgram.Start(request, "pdftoppm", "PDF", "poppler-utils", ["-png", "-scale-to-x", Across, "-scale-to-y", "-1", "-f", page, "-l", page, "-singlefile", Path.GetFullPath(request.Path)]);
        var png = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = program.Output.BaseStream.Read(buffer)) > 0 && png.Length <= LargestPicture;) png.Write(buffer, 0, read);
        if (png.Length > LargestPicture) program.Kill();
        return program.End().Code == 0 && png.Length is > 0 and <= LargestPicture ? png.ToArray() : throw Unreadable.Damaged();
    }
}
