using System.Diagnostics;
using Safeboard.Documents.Reading;
using Safeboard.Documents.Understanding;

namespace Safeboard.Bench.Reading;

/// <summary>From a text of 5,000 words to findings, beside pdftotext on the same text as a PDF.</summary>
internal static class ReadingBench
{
    private const int Words = 5000;
    private const int Rounds = 15;

    /// <summary>Until the code is compiled in its last form.</summary>
    internal static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(6);

    public static async Task RunAsync(Figures figures, CancellationToken cancel)
    {
        if (!Programs.Has("pdftotext") || !Programs.Has("chromium"))
        {
            figures.Add("Reading 5,000 words", "not measured: pdftotext and chromium are needed");
            return;
        }
        var folder = Directory.CreateTempSubdirectory("safeboard-bench-");
        try
        {
            var minutes = await LongMinutes.TextAsync(Words, cancel);
            var text = Path.Combine(folder.FullName, "minutes.txt");
            await File.WriteAllTextAsync(text, minutes, cancel);
            var pdf = await PrintedMinutes.WriteAsync(minutes, folder.FullName, cancel);
            await MeasureAsync(figures, text, pdf, cancel);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task MeasureAsync(Figures figures, string text, string pdf, CancellationToken cancel)
    {
        List<double> warm = [], cold = [], peer = [], boxes = [];
        var found = 0;
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < WarmUp;) await OursAsync();
        for (var n = -3; n < Rounds; n++)
        {
            var ours = await TimeAsync(OursAsync);
            var whole = await TimeAsync(() => Programs.RunAsync(Programs.Reader, [text], cancel));
            var theirs = await TimeAsync(() => Programs.RunAsync("pdftotext", [pdf, "-"], cancel));
            var withBoxes = await TimeAsync(() => Programs.RunAsync("pdftotext", ["-bbox-layout", pdf, "-"], cancel));
            if (n < 0) continue;
            (warm, cold, peer, boxes) = ([.. warm, ours], [.. cold, whole], [.. peer, theirs], [.. boxes, withBoxes]);
        }
        Task OursAsync()
        {
            found = UnderstandDocument.Run(DocumentReader.Read(new ReadingRequest(text, "minutes.txt") { Cancel = cancel }), cancel).Actions.Count;
            return Task.CompletedTask;
        }

        figures.Add($"Text of {Words:N0} words to findings ({found} actions), ms", Figures.Median(warm), "F1");
        figures.Add("pdftotext on the same text as a PDF, ms", Figures.Median(peer), "F1");
        figures.Add("pdftotext with the place of every word, ms", Figures.Median(boxes), "F1");
        figures.Add("Text to findings, times pdftotext", Figures.Median(warm) / Figures.Median(peer), "F2", most: 1);
        figures.Add("The same as a whole safeboard-read process, start of .NET included, ms", Figures.Median(cold), "F0");
    }

    internal static async Task<double> TimeAsync(Func<Task> run)
    {
        var watch = Stopwatch.StartNew();
        await run();
        return watch.Elapsed.TotalMilliseconds;
    }
}
