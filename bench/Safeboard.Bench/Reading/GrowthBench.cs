using System.Diagnostics;
using Safeboard.Documents.Reading;
using Safeboard.Documents.Understanding;

namespace Safeboard.Bench.Reading;

/// <summary>Understanding alone, from 5 pages to 500: bytes a second, and how its time grows with the text.</summary>
internal static class GrowthBench
{
    private const int WordsOnPage = 400;
    private const int Rounds = 7;

    public static async Task RunAsync(Figures figures, CancellationToken cancel)
    {
        List<(double Bytes, double Seconds)> points = [];
        foreach (var pages in (int[])[5, 50, 500])
        {
            var text = await LongMinutes.WriteAsync(pages * WordsOnPage, cancel);
            try
            {
                points.Add(Measure(text, pages, cancel));
            }
            finally
            {
                File.Delete(text);
            }
            figures.Add($"Understanding {pages} pages of text, ms", points[^1].Seconds * 1000, "F1");
        }
        figures.Add("Understanding on one core, MB of text a second", points[^1].Bytes / points[^1].Seconds / 1e6, "F2", least: 1);
        figures.Add("Its time grows with the text to the power of", Math.Log(points[^1].Seconds / points[0].Seconds) / Math.Log(points[^1].Bytes / points[0].Bytes), "F2", most: 1.1);
    }

    private static (double Bytes, double Seconds) Measure(string file, int pages, CancellationToken cancel)
    {
        var document = DocumentReader.Read(new ReadingRequest(file, "minutes.txt") { Cancel = cancel });
        for (var warm = Stopwatch.StartNew(); warm.Elapsed < ReadingBench.WarmUp;) UnderstandDocument.Run(document, cancel);
        List<double> seconds = [];
        for (var n = 0; n < Rounds; n++)
        {
            GC.Collect();
            var watch = Stopwatch.StartNew();
            UnderstandDocument.Run(document, cancel);
            seconds.Add(watch.Elapsed.TotalSeconds);
        }
        return (new FileInfo(file).Length, Figures.Median(seconds));
    }
}
