using System.Collections.Concurrent;
using System.Diagnostics;

namespace Safeboard.Bench.Returns;

/// <summary>What a client was told is kept: the words of one answer.</summary>
internal readonly record struct Kept(Guid Return, string Question, string Words);

/// <summary>Schools that type at once: each answer is sent as the script of the page sends it, and each says whose it is, so that none can be taken for another.</summary>
internal sealed class AnswerClients(AnswerStore store, int clients)
{
    private readonly ConcurrentDictionary<(Guid Return, string Question), string> kept = new();
    private readonly ConcurrentDictionary<(Guid Return, string Question), string> sent = new();
    private int next;

    /// <summary>What the server said it kept.</summary>
    public IEnumerable<Kept> Said => kept.Select(k => new Kept(k.Key.Return, k.Key.Question, k.Value));

    /// <summary>What was sent and perhaps not answered, as when the server was killed.</summary>
    public bool WasSent(Kept one) => sent.TryGetValue((one.Return, one.Question), out var words) && words == one.Words;

    /// <summary>Saves until the time is over, or until the server is gone.</summary>
    /// <returns>How long each save took, in milliseconds.</returns>
    public async Task<IReadOnlyList<double>> RunAsync(Uri server, TimeSpan time, CancellationToken cancel)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false, MaxConnectionsPerServer = clients }) { BaseAddress = server, Timeout = TimeSpan.FromSeconds(60) };
        var (cookie, token) = await FormAsync(http, cancel);
        var watch = Stopwatch.StartNew();
        var times = await Task.WhenAll(Enumerable.Range(0, clients).Select(async _ =>
        {
            var mine = new List<double>();
            while (watch.Elapsed < time)
            {
                // One school after the other, so that all of them are in the midst of it.
                var n = Interlocked.Increment(ref next) - 1;
                var (school, question) = (store.Schools[n % store.Schools.Count], n / store.Schools.Count);
                var start = Stopwatch.GetTimestamp();
                // Who has answered everything looks through it once more.
                if (!await SaveAsync(http, school, question % ReturnStore.Asked, question / ReturnStore.Asked, (cookie, token), cancel)) break;
                mine.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
            return mine;
        }));
        return [.. times.SelectMany(t => t)];
    }

    /// <summary>False where the server is gone.</summary>
    /// <param name="version">How often it was answered before.</param>
    private async Task<bool> SaveAsync(HttpClient http, AnsweringSchool school, int number, int version, (string Cookie, string Token) form, CancellationToken cancel)
    {
        var question = $"q-{number}";
        var words = $"School {school.Number:00000} on {question}, {version}: it is in the policy of May 2026, and the governors looked at it in June.";
        sent[(school.Return, question)] = words;
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/returns/{school.Secret}/{store.Set}/{question}/keep")
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["Version"] = $"{version}", ["Value"] = ReturnStore.Labels[school.Number % ReturnStore.Labels.Length], ["Words"] = words, ["__RequestVerificationToken"] = form.Token }),
        };
        request.Headers.Add("Cookie", $"{form.Cookie}; {school.Cookie}");
        request.Headers.Add("X-Forwarded-For", school.From);
        try
        {
            using var answer = await http.SendAsync(request, cancel);
            if (!answer.IsSuccessStatusCode) throw new InvalidOperationException($"Saving answers {(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync(cancel)}");
            await answer.Content.ReadAsByteArrayAsync(cancel);
            kept[(school.Return, question)] = words;
            return true;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    /// <summary>The token that forms carry belongs to the cookie that came with it, whoever is let in.</summary>
    private async Task<(string Cookie, string Token)> FormAsync(HttpClient http, CancellationToken cancel)
    {
        var school = store.Schools[0];
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/returns/{school.Secret}/{store.Set}/q-0");
        request.Headers.Add("Cookie", school.Cookie);
        using var answer = await http.SendAsync(request, cancel);
        var html = await answer.Content.ReadAsStringAsync(cancel);
        var cookie = answer.Headers.GetValues("Set-Cookie").Select(c => c.Split(';')[0]).Single(c => c.StartsWith("safeboard-form", StringComparison.Ordinal));
        return (cookie, BenchUser.TokenOf(html));
    }
}
