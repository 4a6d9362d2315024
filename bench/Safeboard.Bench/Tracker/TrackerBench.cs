namespace Safeboard.Bench.Tracker;

/// <summary>The first page of one board's open actions: against a bare endpoint, and against the same board alone in its store. Its calendar: against the latter.</summary>
internal static class TrackerBench
{
    private const int Rounds = 5;
    private const int Seconds = 4;
    private const int WarmUp = 1000;
    private const string Page = $"/{TrackerStore.FirstBoard}/actions";

    /// <summary>The year before the newest meetings: it holds four of them.</summary>
    private const string Calendar = $"/{TrackerStore.FirstBoard}/meetings/calendar?year=2025-26";

    public static async Task RunAsync(Figures figures, CancellationToken cancel)
    {
        var folder = Directory.CreateTempSubdirectory("safeboard-bench-");
        try
        {
            var (many, one) = (Path.Combine(folder.FullName, "many.db"), Path.Combine(folder.FullName, "one.db"));
            Console.Error.WriteLine("Building a store of 150 boards and 40,000 actions, and one of its first board …");
            await TrackerStore.BuildAsync(many, boards: 150, actions: 40_000, cancel);
            await TrackerStore.BuildAsync(one, boards: 1, actions: 267, cancel);
            await MeasureAsync(figures, many, one, cancel);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task MeasureAsync(Figures figures, string many, string one, CancellationToken cancel)
    {
        await using var safeboard = await ServeAsync(many, cancel);
        await using var alone = await ServeAsync(one, cancel);
        var (cookie, aloneCookie) = (await BenchUser.SignInAsync(safeboard.Address, cancel), await BenchUser.SignInAsync(alone.Address, cancel));
        var page = Path.ChangeExtension(many, ".html");
        await File.WriteAllTextAsync(page, await FetchAsync(new(safeboard.Address, Page), cookie, cancel), cancel);
        await using var bare = await RunningServer.StartAsync(Programs.Bench, ["bare", "--database", many, "--page", page], "/", cancel);
        var same = await FetchAsync(bare.Address, null, cancel) == await File.ReadAllTextAsync(page, cancel);
        if (!same) throw new InvalidOperationException("The bare endpoint does not write the same bytes");

        (Uri Page, string? Cookie, List<double> Rates)[] runs =
            [(new(safeboard.Address, Page), cookie, []), (bare.Address, null, []), (new(alone.Address, Page), aloneCookie, [])];
        await RoundsAsync(runs, cancel);

        var (ours, peer, single) = (Figures.Median(runs[0].Rates), Figures.Median(runs[1].Rates), Figures.Median(runs[2].Rates));
        figures.Add("Tracker page, requests a second", ours, "F0");
        figures.Add("Bare endpoint, same rows and bytes, requests a second", peer, "F0");
        figures.Add("Tracker page as a share of the bare endpoint (aim 40 %)", Figures.Median(runs[0].Rates.Zip(runs[1].Rates, (a, b) => a / b)), "P0", least: 0.20);
        figures.Add("Tracker page, one board alone, requests a second", single, "F0");
        figures.Add("Tracker page, one board alone : 150 boards", Figures.Median(runs[2].Rates.Zip(runs[0].Rates, (a, b) => a / b)), "F2", most: 1.2);
        figures.Add("Size of the page", $"{new FileInfo(page).Length / 1024.0:F0} KB; {Load.Connections} connections by {(Load.ByWrk ? "wrk" : "HttpClient")}, median of {Rounds} rounds of {Seconds} s");
        await CalendarAsync(figures, (safeboard.Address, cookie), (alone.Address, aloneCookie), cancel);
    }

    private static async Task CalendarAsync(Figures figures, (Uri Address, string Cookie) many, (Uri Address, string Cookie) one, CancellationToken cancel)
    {
        (Uri Page, string? Cookie, List<double> Rates)[] runs = [(new(many.Address, Calendar), many.Cookie, []), (new(one.Address, Calendar), one.Cookie, [])];
        await RoundsAsync(runs, cancel);
        figures.Add("Calendar page, 150 boards, requests a second", Figures.Median(runs[0].Rates), "F0");
        figures.Add("Calendar page, one board alone : 150 boards", Figures.Median(runs[1].Rates.Zip(runs[0].Rates, (a, b) => a / b)), "F2", most: 1.2);
    }

    private static async Task RoundsAsync((Uri Page, string? Cookie, List<double> Rates)[] runs, CancellationToken cancel)
    {
        // Until the code is compiled in its last form.
        foreach (var run in runs) await Load.CountAsync([run.Page], run.Cookie, WarmUp, cancel);
        for (var round = 0; round < Rounds; round++)
            foreach (var run in runs) run.Rates.Add(await Load.RunAsync(run.Page, run.Cookie, Seconds, cancel));
    }

    private static Task<RunningServer> ServeAsync(string database, CancellationToken cancel) =>
        RunningServer.StartAsync(Programs.Safeboard, ["serve", "--database", database], "/sign-in", cancel);

    private static async Task<string> FetchAsync(Uri page, string? cookie, CancellationToken cancel)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false });
        if (cookie is not null) http.DefaultRequestHeaders.Add("Cookie", cookie);
        using var answer = await http.GetAsync(page, cancel);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadAsStringAsync(cancel);
    }
}
