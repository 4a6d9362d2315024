using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Output.Documents.Pdf;

namespace Safeboard.Bench.Returns;

/// <summary>What came of 600 returns of 120 questions: the summary beside that of 6, the analysis, the report and the letters.</summary>
internal static class ReturnBench
{
    private const int Rounds = 9;

    public static Task RunAsync(Figures figures, CancellationToken cancel) => BenchStore.InFolderAsync(async folder =>
    {
        var database = Path.Combine(folder, "returns.db");
        Console.Error.WriteLine($"Building a store of {ReturnStore.Many} returns with 120 answers each …");
        var (few, many) = await ReturnStore.BuildAsync(database, cancel);
        await SummaryAsync(figures, database, few, many, cancel);
        await using var server = await RunningServer.StartAsync(Programs.Safeboard, ["serve", "--database", database], "/sign-in", cancel, folder);
        using var http = new HttpClient { BaseAddress = server.Address, Timeout = TimeSpan.FromMinutes(2) };
        http.DefaultRequestHeaders.Add("Cookie", await BenchUser.SignInAsync(server.Address, cancel));
        var root = $"/{ReturnStore.Board}/returns/{many}";
        figures.Add("Page of a round of 600 returns, ms", await TimeAsync(http, root, cancel), "F0");
        figures.Add("Analysis of 600 x 120 answers, the whole page, ms", await TimeAsync(http, root + "/analysis", cancel), "F0", most: 1000);
        figures.Add("Report on 600 x 120 answers as Word, ms", await TimeAsync(http, root + "/report.docx", cancel), "F0", most: 10_000);
        if (new PdfDocument().IsAvailable) figures.Add("The same as PDF, ms", await TimeAsync(http, root + "/report.pdf", cancel), "F0", most: 10_000);
        figures.Add("All 72,000 answers as CSV, ms", await TimeAsync(http, root + "/analysis/answers.csv", cancel), "F0");
        figures.Add("600 letters as Word in one ZIP file, ms", await TimeAsync(http, root + "/letters.zip", cancel), "F0");
    });

    /// <summary>The counts of a round by themselves, in turn, so that what else the machine does falls on both.</summary>
    private static async Task SummaryAsync(Figures figures, string database, Guid few, Guid many, CancellationToken cancel)
    {
        const int runs = 300;
        await using var db = BenchStore.Open(database);
        var board = await db.Set<Board>().Select(b => b.Id).SingleAsync(cancel);
        var viewer = new Viewer { AccountId = default, Name = "Bench", BoardId = board, Roles = [Role.BoardManager] };
        List<double> ofFew = [], ofMany = [];
        for (var n = 0; n < runs; n++)
        {
            ofFew.Add(await OnceAsync(db, few, viewer, cancel));
            ofMany.Add(await OnceAsync(db, many, viewer, cancel));
        }
        figures.Add("Summary of a round of 6, ms", Figures.Median(ofFew.Skip(runs / 10)), "F2");
        figures.Add("Summary of a round of 600, ms", Figures.Median(ofMany.Skip(runs / 10)), "F2");
        figures.Add("Summary of 600 : summary of 6", Figures.Median(ofMany.Skip(runs / 10)) / Figures.Median(ofFew.Skip(runs / 10)), "F2", most: 1.2);
    }

    private static async Task<double> OnceAsync(BoardDb db, Guid campaign, Viewer viewer, CancellationToken cancel)
    {
        var watch = Stopwatch.StartNew();
        if (await db.CampaignAsync(new(campaign), viewer, cancel) is null) throw new InvalidOperationException("The round is not seen");
        return watch.Elapsed.TotalMilliseconds;
    }

    private static async Task<double> TimeAsync(HttpClient http, string path, CancellationToken cancel)
    {
        List<double> times = [];
        for (var n = 0; n <= Rounds; n++)
        {
            var watch = Stopwatch.StartNew();
            await http.GetByteArrayAsync(new Uri(path, UriKind.Relative), cancel);
            if (n > 0) times.Add(watch.Elapsed.TotalMilliseconds);
        }
        return Figures.Median(times);
    }
}
