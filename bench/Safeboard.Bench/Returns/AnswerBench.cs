using Microsoft.EntityFrameworkCore;
using Npgsql;
using Safeboard.Domain.Returns.Answers;
using Safeboard.Domain.Returns.Campaigns;

namespace Safeboard.Bench.Returns;

/// <summary>Thousands of schools whose answers save themselves, beside the same rows put in by the database's own library; then every answer is looked for. And a server that is killed.</summary>
internal static class AnswerBench
{
    private const int Nation = 24_000, Area = 600, Clients = 200, KilledClients = 100, Rounds = 3;

    /// <summary>How many connections the peer has: as many as keep both processors busy.</summary>
    private const int RawConnections = 16;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(15), Ours = TimeSpan.FromSeconds(20), Theirs = TimeSpan.FromSeconds(8);

    public static async Task RunAsync(Figures figures, CancellationToken cancel)
    {
        await BenchStore.InFolderAsync(async folder => await SavingAsync(figures, "SQLite", Path.Combine(folder, "answers.db"), Area, 1, cancel));
        await BenchStore.InFolderAsync(async folder => await KilledAsync(figures, Path.Combine(folder, "killed.db"), cancel));
        if (Environment.GetEnvironmentVariable("SAFEBOARD_TEST_POSTGRES") is not { Length: > 0 } server)
        {
            figures.Add("24,000 schools on PostgreSQL", "left out: there is no server");
            return;
        }
        await SavingAsync(figures, "PostgreSQL", await NewDatabaseAsync(server, cancel), Nation, RawConnections, cancel);
    }

    private static async Task SavingAsync(Figures figures, string name, string database, int schools, int rawConnections, CancellationToken cancel)
    {
        Console.Error.WriteLine($"Building a round of {schools} schools on {name} …");
        var store = await AnswerStore.BuildAsync(database, schools, cancel);
        var (clients, raw) = (new AnswerClients(store, Clients), new RawAnswers(store, rawConnections));
        await using var server = await RunningServer.StartAsync(Programs.Safeboard, ["serve", "--database", database], "/sign-in", cancel);
        await clients.RunAsync(server.Address, WarmUp, cancel);
        List<double> ourRates = [], theirRates = [], times = [];
        for (var round = 0; round < Rounds; round++)
        {
            theirRates.Add(await raw.RunAsync(Theirs, cancel));
            var saved = await clients.RunAsync(server.Address, Ours, cancel);
            ourRates.Add(saved.Count / Ours.TotalSeconds);
            times.AddRange(saved);
        }
        await raw.ClearAsync(cancel);
        figures.Add($"{name}, {schools:N0} schools open, {Clients} clients: answers that save themselves, a second", Figures.Median(ourRates), "F0");
        figures.Add($"… the same rows by the database's own library, {rawConnections} at once, a second", Figures.Median(theirRates), "F0");
        figures.Add($"… Safeboard : own library, {name}", Figures.Median(ourRates.Zip(theirRates, (a, b) => a / b)), "F2", least: 0.3);
        figures.Add($"… 95th percentile of a save, {name}, ms", Figures.P95(times), "F0", most: 250);
        await CheckAsync(figures, name, store, clients, cancel);
    }

    private static async Task KilledAsync(Figures figures, string database, CancellationToken cancel)
    {
        var store = await AnswerStore.BuildAsync(database, Area, cancel);
        var clients = new AnswerClients(store, KilledClients);
        for (var kill = 0; kill < Rounds; kill++)
        {
            var server = await RunningServer.StartAsync(Programs.Safeboard, ["serve", "--database", database], "/sign-in", cancel);
            var saving = clients.RunAsync(server.Address, TimeSpan.FromMinutes(1), cancel);
            await Task.Delay(TimeSpan.FromSeconds(4 + kill), cancel);
            // kill -9: nothing is told to anybody.
            await server.DisposeAsync();
            await saving;
        }
        await CheckAsync(figures, $"killed {Rounds} times under {KilledClients} clients", store, clients, cancel);
    }

    /// <summary>Every answer that was said to be kept is there with its own words; and nothing else is.</summary>
    private static async Task CheckAsync(Figures figures, string name, AnswerStore store, AnswerClients clients, CancellationToken cancel)
    {
        await using var db = BenchStore.Open(store.Database);
        var there = await db.Set<ReturnAnswer>().AsNoTracking().Select(a => new { a.ReturnId, a.QuestionKey, a.Words }).ToDictionaryAsync(a => (a.ReturnId.Value, a.QuestionKey), a => a.Words, cancel);
        var said = clients.Said.ToList();
        var lost = said.Count(k => !there.TryGetValue((k.Return, k.Question), out var words) || words != k.Words);
        var strange = there.Count(t => !clients.WasSent(new(t.Key.Value, t.Key.QuestionKey, t.Value ?? "")));
        var counts = there.CountBy(t => t.Key.Value).ToDictionary();
        var wrong = (await db.Set<Return>().AsNoTracking().Select(r => new { r.Id, r.Answered }).ToListAsync(cancel)).Count(r => r.Answered != counts.GetValueOrDefault(r.Id.Value));
        figures.Add($"Answers said to be kept, {name}", said.Count, "N0");
        figures.Add("… of them lost or changed", lost, "N0", most: 0);
        figures.Add("… answers that nobody sent", strange, "N0", most: 0);
        figures.Add("… returns whose count of answers is not right", wrong, "N0", most: 0);
    }

    private static async Task<string> NewDatabaseAsync(string server, CancellationToken cancel)
    {
        var name = $"safeboard_bench_{Guid.NewGuid():N}";
        await using var connection = new NpgsqlConnection($"{server};Database=postgres");
        await connection.OpenAsync(cancel);
        await using var command = new NpgsqlCommand($"create database {name}", connection);
        await command.ExecuteNonQueryAsync(cancel);
        return $"{server};Database={name}";
    }
}
