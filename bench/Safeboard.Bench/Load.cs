using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace Safeboard.Bench;

/// <summary>Asks for one page on eight connections for a few seconds: by wrk where it is installed, else in this process.</summary>
internal static class Load
{
    public const int Connections = 8;
    public static bool ByWrk { get; } = Programs.Has("wrk");

    /// <summary>Requests a second. Every answer has to be 200.</summary>
    public static Task<double> RunAsync(Uri page, string? cookie, int seconds, CancellationToken cancel) =>
        ByWrk ? WrkAsync(page, cookie, seconds, cancel) : OwnAsync(page, cookie, seconds, cancel);

    private static async Task<double> WrkAsync(Uri page, string? cookie, int seconds, CancellationToken cancel)
    {
        List<string> arguments = ["-t", "1", "-c", $"{Connections}", "-d", $"{seconds}s", "--timeout", "30s"];
        if (cookie is not null) arguments.AddRange(["-H", $"Cookie: {cookie}"]);
        var said = await Programs.RunAsync("wrk", [.. arguments, page.ToString()], cancel);
        if (said.Contains("Non-2xx") || said.Contains("Socket errors")) throw new InvalidOperationException($"Not every answer of {page.AbsolutePath} was good: {said}");
        return double.Parse(Regex.Match(said, @"Requests/sec:\s+([\d.]+)").Groups[1].Value, CultureInfo.InvariantCulture);
    }

    private static async Task<double> OwnAsync(Uri page, string? cookie, int seconds, CancellationToken cancel)
    {
        using var http = Client(cookie);
        var watch = Stopwatch.StartNew();
        var counts = await Task.WhenAll(Enumerable.Range(0, Connections).Select(async _ =>
        {
            var count = 0;
            for (; watch.Elapsed.TotalSeconds < seconds; count++)
            {
                using var answer = await http.GetAsync(page, cancel);
                if (answer.StatusCode != HttpStatusCode.OK) throw new InvalidOperationException($"{page.AbsolutePath} answers {(int)answer.StatusCode}");
                await answer.Content.ReadAsByteArrayAsync(cancel);
            }
            return count;
        }));
        return counts.Sum() / watch.Elapsed.TotalSeconds;
    }

    /// <summary>So many requests, one after the other on eight connections, with no time limit.</summary>
    public static async Task CountAsync(IReadOnlyList<Uri> pages, string? cookie, int requests, CancellationToken cancel)
    {
        using var http = Client(cookie);
        await Parallel.ForEachAsync(Enumerable.Range(0, requests), new ParallelOptions { MaxDegreeOfParallelism = Connections, CancellationToken = cancel }, async (n, stop) =>
        {
            using var answer = await http.GetAsync(pages[n % pages.Count], stop);
            answer.EnsureSuccessStatusCode();
            await answer.Content.ReadAsByteArrayAsync(stop);
        });
    }

    private static HttpClient Client(string? cookie)
    {
        var http = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false, MaxConnectionsPerServer = Connections });
        if (cookie is not null) http.DefaultRequestHeaders.Add("Cookie", cookie);
        return http;
    }
}
