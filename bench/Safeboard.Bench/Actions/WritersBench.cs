using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Bench.Actions;

/// <summary>Eight who add, complete and open actions of one board again for a minute, as fast as they can: no reference is missing afterwards, and the history is whole.</summary>
internal static class WritersBench
{
    private const int Writers = 8;
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(60);

    public static Task RunAsync(Figures figures, CancellationToken cancel) => BenchStore.InFolderAsync(async folder =>
    {
        var database = Path.Combine(folder, "writers.db");
        await BenchStore.MigrateAsync(database, cancel);
        var board = new Board { Id = Id<Board>.New(TimeProvider.System), Slug = "bench", Name = "Bench Safeguarding Children Partnership" };
        await using (var db = BenchStore.Open(database))
        {
            db.Add(board);
            await db.SaveChangesAsync(cancel);
        }
        var watch = Stopwatch.StartNew();
        var changes = await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(() => WriteAsync(database, board, watch, cancel), cancel)));
        figures.Add($"Changes of actions by {Writers} writers for {Time.TotalSeconds:F0} s, a second", changes.Sum() / Time.TotalSeconds, "F0");
        await using var after = BenchStore.Open(database);
        var references = await after.Set<BoardAction>().Select(a => a.Reference).ToListAsync(cancel);
        var numbers = references.Select(r => int.Parse(r[2..r.IndexOf('/')], System.Globalization.CultureInfo.InvariantCulture)).Order().ToList();
        figures.Add("Gaps and doubles among their references", Enumerable.Range(1, numbers.Count).Zip(numbers).Count(p => p.First != p.Second), "F0", most: 0);
        var verified = await Programs.RunAsync(Programs.Safeboard, ["verify", "--database", database], cancel, mayEndWith: 1);
        var whole = verified.Contains("bench: history whole", StringComparison.Ordinal);
        figures.Add("Breaks in the history after it (safeboard verify)", whole ? 0 : 1, "F0", most: 0);
    });

    private static async Task<int> WriteAsync(string database, Board board, Stopwatch watch, CancellationToken cancel)
    {
        var (by, today, changes) = (Viewer.System(board.Id), TimeProvider.System.TodayInLondon, 0);
        while (watch.Elapsed < Time)
        {
            BoardAction action;
            await using (var db = BenchStore.Open(database)) action = await new AddAction(db, TimeProvider.System).RunAsync(new() { Text = "Do one thing", AgreedOn = today }, by, cancel);
            await using (var db = BenchStore.Open(database)) await new CompleteAction(db, TimeProvider.System).RunAsync(action.Id, action.Version, new(today, "Done") { NoEvidenceBecause = "None is needed" }, [], by, cancel);
            await using (var db = BenchStore.Open(database)) await new ReopenAction(db, TimeProvider.System).RunAsync(action.Id, action.Version + 1, "Not done after all", by, cancel);
            changes += 3;
        }
        return changes;
    }
}
