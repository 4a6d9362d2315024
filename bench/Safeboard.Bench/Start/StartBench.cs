using Safeboard.Bench.Tracker;

namespace Safeboard.Bench.Start;

/// <summary>How soon the first page is there and what a thousand requests leave in memory, beside an untouched template.</summary>
internal static class StartBench
{
    private const int Starts = 5;
    private const int Requests = 1000;

    public static async Task RunAsync(Figures figures, CancellationToken cancel)
    {
        var folder = Directory.CreateTempSubdirectory("safeboard-bench-");
        try
        {
            Console.Error.WriteLine("Making and publishing an untouched dotnet new webapp …");
            var template = await TemplateAsync(folder.FullName, cancel);
            var database = Path.Combine(folder.FullName, "safeboard.db");
            await TrackerStore.BuildAsync(database, boards: 3, actions: 800, cancel);
            await MeasureAsync(figures, template, database, cancel);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task MeasureAsync(Figures figures, string template, string database, CancellationToken cancel)
    {
        List<double> ourStart = [], peerStart = [], ourMemory = [], peerMemory = [];
        for (var n = 0; n <= Starts; n++)
        {
            // Each in turn; the first of each only warms the disk.
            await using (var peer = await RunningServer.StartAsync(template, [], "/", cancel))
            {
                await Load.CountAsync([peer.Address, new(peer.Address, "/Privacy")], null, Requests, cancel);
                if (n > 0) (peerStart, peerMemory) = ([.. peerStart, peer.ToFirstPage.TotalMilliseconds], [.. peerMemory, peer.ResidentMegabytes]);
            }
            await using var ours = await RunningServer.StartAsync(Programs.Safeboard, ["serve", "--database", database], "/sign-in", cancel);
            var cookie = await BenchUser.SignInAsync(ours.Address, cancel);
            Uri[] pages = [new(ours.Address, $"/{TrackerStore.FirstBoard}/actions"), new(ours.Address, "/")];
            await Load.CountAsync(pages, cookie, Requests, cancel);
            if (n > 0) (ourStart, ourMemory) = ([.. ourStart, ours.ToFirstPage.TotalMilliseconds], [.. ourMemory, ours.ResidentMegabytes]);
        }
        figures.Add("Start to first page, ms", Figures.Median(ourStart), "F0");
        figures.Add("Start to first page of dotnet new webapp, ms", Figures.Median(peerStart), "F0");
        figures.Add("Start to first page, times the template's", Figures.Median(ourStart) / Figures.Median(peerStart), "F2", most: 3);
        figures.Add($"Resident memory after {Requests:N0} requests, MB", Figures.Median(ourMemory), "F0");
        figures.Add("Resident memory of dotnet new webapp, MB", Figures.Median(peerMemory), "F0");
        figures.Add("Resident memory, times the template's", Figures.Median(ourMemory) / Figures.Median(peerMemory), "F2", most: 2.5);
    }

    private static async Task<string> TemplateAsync(string folder, CancellationToken cancel)
    {
        var source = Path.Combine(folder, "webapp");
        await Programs.RunAsync("dotnet", ["new", "webapp", "--no-restore", "-o", source], cancel);
        var published = Path.Combine(folder, "published");
        await Programs.RunAsync("dotnet", ["publish", source, "-c", "Release", "--use-current-runtime", "--no-self-contained", "-p:PublishReadyToRun=true", "-o", published, "-v", "q", "--nologo"], cancel);
        return Path.Combine(published, "webapp");
    }
}
