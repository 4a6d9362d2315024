using System.Diagnostics;
using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Safeboard.Bench.Tracker;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Live;
using Safeboard.Domain.Shared;

namespace Safeboard.Bench.Live;

/// <summary>Twenty people save a note each, again and again, beside a bare endpoint that does one UPDATE on the same database.</summary>
internal static class LiveBench
{
    private const int Writers = 20;
    private const int Rounds = 5;

    /// <summary>Until the code is compiled in its last form, as it is after the first minutes of a meeting.</summary>
    private const int WarmUp = 1500;
    private const int Saves = 40;

    /// <summary>The screen saves half a second after the last key (live-notes.js).</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);
    private const int SavesTyped = 12;

    public static async Task RunAsync(Figures figures, CancellationToken cancel)
    {
        var folder = Directory.CreateTempSubdirectory("safeboard-bench-");
        try
        {
            var database = Path.Combine(folder.FullName, "live.db");
            await TrackerStore.BuildAsync(database, boards: 1, actions: 267, cancel);
            var (meeting, item, notes) = await AddNotesAsync(database, cancel);
            await using var safeboard = await RunningServer.StartAsync(Programs.Safeboard, ["serve", "--database", database], "/sign-in", cancel);
            await using var bare = await RunningServer.StartAsync(Programs.Bench, ["bare-save", "--database", database], "/", cancel);
            var page = new Uri(safeboard.Address, $"/{TrackerStore.FirstBoard}/meetings/{meeting}/live");
            using var ours = await SignedInAsync(safeboard.Address, page, item, cancel);
            using var peer = new Saver(new SocketsHttpHandler { MaxConnectionsPerServer = Writers }, bare.Address, item, token: "");
            await MeasureAsync(figures, ours, peer, notes, cancel);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task MeasureAsync(Figures figures, Saver ours, Saver peer, IReadOnlyList<Guid> notes, CancellationToken cancel)
    {
        // Each has notes of its own: the bare endpoint knows nothing of versions.
        var (mine, theirs) = (notes.Take(Writers).ToList(), notes.Skip(Writers).ToList());
        await ours.RoundAsync(mine, WarmUp, cancel);
        await peer.RoundAsync(theirs, WarmUp, cancel);
        await CompareAsync(figures, "as people type", ours, peer, (mine, theirs), SavesTyped, Pause, cancel);
        await CompareAsync(figures, "without a pause", ours, peer, (mine, theirs), Saves, TimeSpan.Zero, cancel);
    }

    private static async Task CompareAsync(Figures figures, string how, Saver ours, Saver peer, (List<Guid> Mine, List<Guid> Theirs) notes, int saves, TimeSpan pause, CancellationToken cancel)
    {
        var (our, their) = (new List<List<double>>(), new List<List<double>>());
        for (var round = 0; round < Rounds; round++)
        {
            our.Add(await ours.RoundAsync(notes.Mine, saves, cancel, pause));
            their.Add(await peer.RoundAsync(notes.Theirs, saves, cancel, pause));
        }
        figures.Add($"Saving a note, {Writers} writers {how}, 95th percentile, ms", Figures.Median(our.ConvertAll(Figures.P95)), "F1");
        figures.Add($"… bare endpoint with one UPDATE, ms", Figures.Median(their.ConvertAll(Figures.P95)), "F1");
        figures.Add($"… Safeboard : bare endpoint, {how}", Figures.Median(our.Zip(their, (a, b) => Figures.P95(a) / Figures.P95(b))), "F2", most: 4);
        // Who finds the database busy sleeps before it looks again; ours wait in line.
        figures.Add($"… the slowest of all, {how}: Safeboard, ms", our.Max(r => r.Max()), "F0");
        figures.Add($"… the slowest of all, {how}: bare endpoint, ms", their.Max(r => r.Max()), "F0");
    }

    private static async Task<(Guid Meeting, Guid Item, IReadOnlyList<Guid> Notes)> AddNotesAsync(string database, CancellationToken cancel)
    {
        await using var db = BenchStore.Open(database);
        var meeting = await db.Set<Meeting>().OrderBy(m => m.Id).FirstAsync(cancel);
        meeting.State = MeetingState.Planned;
        var item = new MeetingItem { Id = Id<MeetingItem>.New(TimeProvider.System), BoardId = meeting.BoardId, MeetingId = meeting.Id, Order = 1000, Number = "1", Title = "Front door" };
        db.Add(item);
        var notes = Enumerable.Range(1, 2 * Writers).Select(n => new ItemNote
        {
            Id = Id<ItemNote>.New(TimeProvider.System), BoardId = meeting.BoardId, MeetingId = meeting.Id, ItemId = item.Id, Order = n, Text = "Repeat contacts stood at 22%.", WrittenBy = "Bench", WrittenAt = TimeProvider.System.UtcInstant, Version = 1,
        }).ToList();
        db.AddRange(notes);
        await db.SaveChangesAsync(cancel);
        return (meeting.Id.Value, item.Id.Value, [.. notes.Select(n => n.Id.Value)]);
    }

    /// <summary>The token that forms carry belongs to the cookie that came with it.</summary>
    private static async Task<Saver> SignedInAsync(Uri server, Uri page, Guid item, CancellationToken cancel)
    {
        var cookies = new CookieContainer();
        cookies.SetCookies(server, (await BenchUser.SignInAsync(server, cancel)).Replace("; ", ","));
        var handler = new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false, MaxConnectionsPerServer = Writers };
        using var http = new HttpClient(handler, disposeHandler: false);
        var html = await http.GetStringAsync(page, cancel);
        return new(handler, new($"{page}/note"), item, BenchUser.TokenOf(html));
    }
}

/// <summary>Saves notes as the script of the page does, each from the version of its last answer.</summary>
internal sealed class Saver(SocketsHttpHandler handler, Uri address, Guid item, string token) : IDisposable
{
    private readonly HttpClient http = new(handler);
    private readonly Dictionary<Guid, int> versions = [];

    /// <summary>Every note is saved so many times, one after the other, with a pause before each; all notes at once. How long each took, in milliseconds.</summary>
    public async Task<List<double>> RoundAsync(IReadOnlyList<Guid> notes, int saves, CancellationToken cancel, TimeSpan pause = default)
    {
        foreach (var note in notes) versions.TryAdd(note, 1);
        var times = await Task.WhenAll(notes.Select(async (note, n) =>
        {
            // People do not type in step.
            await Task.Delay(pause * n / notes.Count, cancel);
            var mine = new List<double>(saves);
            var version = versions[note];
            for (var save = 0; save < saves; save++)
            {
                await Task.Delay(pause, cancel);
                var watch = Stopwatch.GetTimestamp();
                version = await SaveAsync(note, version, cancel);
                mine.Add(Stopwatch.GetElapsedTime(watch).TotalMilliseconds);
            }
            return (note, version, mine);
        }));
        foreach (var (note, version, _) in times) versions[note] = version;
        return [.. times.SelectMany(t => t.mine)];
    }

    public void Dispose() => http.Dispose();

    private async Task<int> SaveAsync(Guid note, int version, CancellationToken cancel)
    {
        using var body = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["note"] = $"{note}", ["of"] = $"{item}", ["text"] = $"Version {version}. Repeat contacts stood at 22%, from 24% in March; 31 of 38 posts are filled.", ["version"] = $"{version}",
            ["__RequestVerificationToken"] = token,
        });
        using var answer = await http.PostAsync(address, body, cancel);
        answer.EnsureSuccessStatusCode();
        if (token.Length == 0) return version + 1;
        using var saved = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(cancel));
        if (saved.RootElement.GetProperty("beside").ValueKind != JsonValueKind.Null) throw new InvalidOperationException("A note was kept twice");
        return saved.RootElement.GetProperty("version").GetInt32();
    }
}
