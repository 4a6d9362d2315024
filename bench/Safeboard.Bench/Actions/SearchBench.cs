using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Safeboard.Bench.Tracker;
using Safeboard.Database.Sqlite;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Search;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Bench.Actions;

/// <summary>Finding words among 20,000 meetings and 40,000 actions of one store, beside the database's own full-text query for the same words and board.</summary>
internal static class SearchBench
{
    private const int Meetings = 20_000;
    private const int Times = 300;

    public static Task RunAsync(Figures figures, CancellationToken cancel) => BenchStore.InFolderAsync(async folder =>
    {
        var database = Path.Combine(folder, "search.db");
        await TrackerStore.BuildAsync(database, boards: 150, actions: 40_000, cancel);
        await AddMeetingsAsync(database, cancel);
        await using var db = BenchStore.Open(database);
        var board = await db.Set<Board>().SingleAsync(b => b.Slug == TrackerStore.FirstBoard, cancel);
        var member = new Viewer { AccountId = default, Name = "Member", BoardId = board.Id, Roles = [Role.Member] };
        var search = new SearchRecords(db, new SqliteFullText(db));
        string[] asked = ["matter teams", "report", "Board meeting", "begun 12"];
        async Task Ours(string words) => await search.FindAsync(member, words, null, 0, 20, cancel);
        async Task Own(string words) => await new SqliteFullText(db).Matching(board.Id, words)!.OrderBy(f => f.Rank).ThenByDescending(f => f.Number).Take(20).ToListAsync(cancel);
        await TimeAsync(Ours, asked);
        await TimeAsync(Own, asked);
        var (ours, own) = (await TimeAsync(Ours, asked), await TimeAsync(Own, asked));
        figures.Add("A search among 20,000 meetings and 40,000 actions, ms", ours, "F2");
        figures.Add("The database's own full-text query, ms", own, "F2");
        figures.Add("Search : full-text query", ours / own, "F2", most: 2);
    });

    private static async Task<double> TimeAsync(Func<string, Task> run, string[] asked)
    {
        var watch = Stopwatch.StartNew();
        for (var n = 0; n < Times; n++) await run(asked[n % asked.Length]);
        return watch.Elapsed.TotalMilliseconds / Times;
    }

    private static async Task AddMeetingsAsync(string database, CancellationToken cancel)
    {
        await using var db = BenchStore.Open(database);
        var known = await db.Set<Meeting>().Select(m => new { m.BoardId, m.GroupId }).Distinct().ToListAsync(cancel);
        var missing = Meetings - await db.Set<Meeting>().CountAsync(cancel);
        db.AddRange(Enumerable.Range(0, missing).Select(n => new Meeting
        {
            Id = Id<Meeting>.New(TimeProvider.System), BoardId = known[n % known.Count].BoardId, GroupId = known[n % known.Count].GroupId, Title = $"Board meeting {n}", State = MeetingState.Recorded, Date = new DateOnly(2010, 1, 1).AddDays(n / known.Count * 7),
        }));
        await db.SaveChangesAsync(cancel);
    }
}
