using Safeboard.Documents.Processing;

namespace Safeboard.Bench.Reading;

/// <summary>Minutes of twelve pages as a PDF through the child process, cold and through a reader that stays, beside pdftotext alone.</summary>
internal static class PdfBench
{
    private const int Words = 12 * 430;
    private const int Rounds = 15;
    private const int WarmUp = 40;

    public static async Task RunAsync(Figures figures, CancellationToken cancel)
    {
        if (!Programs.Has("pdftotext") || !Programs.Has("chromium"))
        {
            figures.Add("A PDF through the child process", "not measured: pdftotext and chromium are needed");
            return;
        }
        var folder = Directory.CreateTempSubdirectory("safeboard-bench-").FullName;
        try
        {
            var pdf = await PrintedMinutes.WriteAsync(await LongMinutes.TextAsync(Words, cancel), folder, cancel);
            await MeasureAsync(figures, pdf, cancel);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task MeasureAsync(Figures figures, string pdf, CancellationToken cancel)
    {
        using var staying = new ReadingProcess(Programs.Reader);
        var pages = 0;
        for (var n = 0; n < WarmUp; n++) pages = await ReadAsync(staying, pdf, cancel);
        List<double> cold = [], warm = [], peer = [];
        for (var n = 0; n < Rounds; n++)
        {
            peer.Add(await ReadingBench.TimeAsync(() => Programs.RunAsync("pdftotext", ["-bbox-layout", pdf, "-"], cancel)));
            cold.Add(await ReadingBench.TimeAsync(() => Programs.RunAsync(Programs.Reader, [pdf], cancel)));
            warm.Add(await ReadingBench.TimeAsync(() => ReadAsync(staying, pdf, cancel)));
        }
        figures.Add($"PDF of {pages} pages: pdftotext with the place of every word, ms", Figures.Median(peer), "F0");
        figures.Add("The same through a new safeboard-read, ms", Figures.Median(cold), "F0");
        figures.Add("… beyond 1.5 times pdftotext, ms", Figures.Median(cold) - 1.5 * Figures.Median(peer), "F0", most: 120);
        figures.Add("… through a reader that stays, ms", Figures.Median(warm), "F0");
        figures.Add("… times pdftotext", Figures.Median(warm) / Figures.Median(peer), "F2", most: 1.3);
    }

    private static async Task<int> ReadAsync(ReadingProcess reader, string pdf, CancellationToken cancel) =>
        await reader.RunAsync(pdf, "minutes.pdf", null, cancel) is ReadingOutcome.Read read ? read.Reading.Pages : throw new InvalidOperationException("The PDF was not read");
}
