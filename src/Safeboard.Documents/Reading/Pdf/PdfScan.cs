using System.Globalization;

namespace Safeboard.Documents.Reading.Pdf;

/// <summary>Recognises the text of a scan: pdftoppm makes a picture of each page, tesseract finds the words on it.</summary>
internal static class PdfScan
{
    /// <summary>Recognition takes seconds for each page; minutes have fewer.</summary>
    private const int MostPages = 60;
    private const int DotsPerInch = 200;
    private const double PointsPerDot = 72.0 / DotsPerInch;

    public static List<PdfPage> Read(ReadingRequest request, IReadOnlyList<PdfPage> empty)
    {
        if (empty.Count > MostPages) throw Unreadable.TooManyPages(MostPages);
        var folder = Directory.CreateTempSubdirectory("safeboard-scan-").FullName;
        try
        {
            var pages = new List<PdfPage>();
            foreach (var page in empty)
            {
                request.Cancel.ThrowIfCancellationRequested();
                var picture = Path.Combine(folder, "page");
                var number = page.Number.ToString(CultureInfo.InvariantCulture);
                Run(request, "pdftoppm", "poppler-utils", ["-r", DotsPerInch.ToString(CultureInfo.InvariantCulture), "-gray", "-scale-to-x", Dots(page.Width), "-scale-to-y", Dots(page.Height), "-f", number, "-l", number, "-singlefile", Path.GetFullPath(request.Path), picture]);
                if (!File.Exists(picture + ".pgm")) throw Unreadable.Damaged();
                pages.Add(page with { Words = Words(Run(request, "tesseract", "tesseract-ocr", [picture + ".pgm", "-", "--dpi", DotsPerInch.ToString(CultureInfo.InvariantCulture), "tsv"])) });
                File.Delete(picture + ".pgm");
                request.Progress?.Report(new(page.Number, empty.Count));
            }
            if (pages.Sum(p => p.Words.Count) == 0) throw Unreadable.Scan();
            return pages;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // A page larger than A3 is scaled down, so that no picture grows without bound.
    private static string Dots(double points) => ((int)Math.Clamp(points / PointsPerDot, 100, 3400)).ToString(CultureInfo.InvariantCulture);

    // level page block paragraph line word left top width height confidence text
    private static List<PdfWord> Words(string table)
    {
        var words = new List<PdfWord>();
        foreach (var line in table.Split('\n'))
        {
            var cells = line.TrimEnd('\r').Split('\t');
            if (cells.Length != 12 || cells[0] != "5" || string.IsNullOrWhiteSpace(cells[11]) || Number(cells[10]) < 20) continue;
            var (left, top) = (Number(cells[6]) * PointsPerDot, Number(cells[7]) * PointsPerDot);
            words.Add(new(left, top, left + Number(cells[8]) * PointsPerDot, top + Number(cells[9]) * PointsPerDot, cells[11].Trim()));
        }
        return words;
    }

    private static double Number(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : 0;

    private static string Run(ReadingRequest request, string name, string package, string[] arguments)
    {
        using var program = OutsideProgram.Start(request, name, "scanned", package, arguments);
        var output = program.Output.ReadToEnd();
        program.End();
        return output;
    }
}
