using System.Diagnostics;
using Safeboard.Bench.Importing;
using Safeboard.Bench.Reading;
using Safeboard.Output.Documents;
using Safeboard.Output.Documents.Pdf;
using Safeboard.Output.Packs;

namespace Safeboard.Bench.Packs;

/// <summary>A reading pack of 300 pages and one of 3,000 beside pdfunite over the same papers. The cover, which Chromium prints, is a conversion and counts apart.</summary>
internal static class PackBench
{
    private const int Rounds = 9, PagesEach = 10;

    public static async Task RunAsync(Figures figures, CancellationToken cancel)
    {
        if (!Programs.Has("pdfunite") || !new PdfDocument().IsAvailable)
        {
            figures.Add("A reading pack of 300 pages", "not measured: pdfunite and chromium are needed");
            return;
        }
        var folder = Directory.CreateTempSubdirectory("safeboard-bench-").FullName;
        try
        {
            var papers = await PapersAsync(folder, cancel);
            await MeasureAsync(figures, [.. Enumerable.Range(0, 30).Select(n => papers[n % papers.Count])], folder, most: 2, cancel);
            await MeasureAsync(figures, [.. Enumerable.Range(0, 300).Select(n => papers[n % papers.Count])], folder, most: null, cancel);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Three papers of ten pages each, printed as the product prints.</summary>
    private static async Task<List<string>> PapersAsync(string folder, CancellationToken cancel)
    {
        List<string> papers = [];
        for (var paper = 0; paper < 3; paper++)
        {
            var path = Path.Combine(folder, $"paper{paper}.pdf");
            await using var file = File.Create(path);
            await new PdfDocument().WriteAsync(file, Paper(paper), cancel);
            papers.Add(path);
        }
        return papers;
    }

    private static WrittenDocument Paper(int paper) => new()
    {
        Title = $"Paper {paper}",
        Blocks = [.. Enumerable.Range(1, PagesEach).SelectMany(IEnumerable<Block> (page) =>
        [
            new PageBreak(), new Heading(page == 1 ? 1 : 2, $"Paper {paper}, part {page}"),
            .. Enumerable.Range(0, 5).Select(n => Paragraph.Of(string.Join(' ', Enumerable.Repeat($"The partnership heard figure {paper * 1000 + page * 10 + n}.", 12)))),
            new DocumentTable("Figures", [50, 50], [TableRow.Of("Quarter", "Children"), .. Enumerable.Range(1, 4).Select(q => TableRow.Of($"{q}", $"{q * page}"))]),
        ]).Skip(1)],
    };

    private static async Task MeasureAsync(Figures figures, List<string> papers, string folder, double? most, CancellationToken cancel)
    {
        var target = Path.Combine(folder, "pack.pdf");
        var maker = new PackMaker(new PdfDocument(), new PaperConverter());
        List<double> peer = [], whole = [], cover = [];
        var memory = new ProcessTreeMemory();
        for (var n = 0; n <= Rounds; n++)
        {
            var united = await ReadingBench.TimeAsync(() => Programs.RunAsync("pdfunite", [.. papers, target], cancel));
            var (all, printing) = await PackAsync(maker, papers, target, memory, cancel);
            if (n > 0) (peer, whole, cover) = ([.. peer, united], [.. whole, all], [.. cover, printing]);
        }
        var pages = papers.Count * PagesEach;
        figures.Add($"Reading pack of {pages:N0} pages, ms", Figures.Median(whole), "F0");
        figures.Add("… of it printing the cover, ms", Figures.Median(cover), "F0");
        figures.Add("… pdfunite over the same papers, ms", Figures.Median(peer), "F0");
        figures.Add("… without the cover, times pdfunite", Figures.Median([.. whole.Zip(cover, (all, printing) => all - printing)]) / Figures.Median(peer), "F2", most: most);
        figures.Add("… most memory of this program, MB", memory.MostMegabytes, "F0");
    }

    /// <summary>From the papers to the bound pack, and the part of it in which Chromium ran.</summary>
    private static async Task<(double All, double Printing)> PackAsync(PackMaker maker, List<string> papers, string target, ProcessTreeMemory memory, CancellationToken cancel)
    {
        var pack = new ReadingPack
        {
            Board = "Northmere Safeguarding Children Partnership", Group = "Board", Date = new(2026, 9, 24),
            Parts = [.. papers.Select((path, n) => new PackPart { Item = $"{n + 1}", Title = $"Paper {n + 1}", Source = new PaperFile(path, "paper.pdf") })],
        };
        var watch = Stopwatch.StartNew();
        using var prepared = await maker.PrepareAsync(pack, cancel);
        var printing = await maker.BindAsync(prepared, new(PaperMarking.Members, "members"), target, cancel);
        var all = watch.Elapsed.TotalMilliseconds;
        memory.LookAlone(Environment.ProcessId);
        return (all, printing.TotalMilliseconds);
    }
}
