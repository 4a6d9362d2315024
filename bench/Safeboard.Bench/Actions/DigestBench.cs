using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Chasing;
using Safeboard.Domain.Communications;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Jobs;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Bench.Actions;

/// <summary>The mails of one morning for 3,000 people on ten boards: how long they take, and what a kill -9 half-way leaves. Mails go into a folder, named after the message, so that one handed over twice is one file.</summary>
internal static class DigestBench
{
    private const int Boards = 10;
    private const int People = 3_000;

    public static Task RunAsync(Figures figures, CancellationToken cancel) => BenchStore.InFolderAsync(async folder =>
    {
        var whole = await MorningAsync(Path.Combine(folder, "whole.db"), Path.Combine(folder, "whole"), killAt: null, cancel);
        figures.Add($"Mails of a morning for {People:N0} people on {Boards} boards, written and handed over, seconds", whole.Seconds, "F0", most: 60);
        var killed = await MorningAsync(Path.Combine(folder, "killed.db"), Path.Combine(folder, "killed"), killAt: People / 2, cancel);
        figures.Add("People without a mail after kill -9 half-way and a second start", People - killed.Reached, "F0", most: 0);
        figures.Add("People with two", killed.Mails - killed.Reached, "F0", most: 0);
    });

    private static async Task<(double Seconds, int Reached, int Mails)> MorningAsync(string database, string mails, int? killAt, CancellationToken cancel)
    {
        await MakeAsync(database, cancel);
        Directory.CreateDirectory(mails);
        var watch = Stopwatch.StartNew();
        if (killAt is { } half)
        {
            using var first = Serve(database, mails);
            await UntilAsync(mails, half, cancel);
            first.Kill(entireProcessTree: true);
            await first.WaitForExitAsync(cancel);
        }
        using var server = Serve(database, mails);
        await UntilAsync(mails, People, cancel);
        var seconds = watch.Elapsed.TotalSeconds;
        // Whoever would get a second mail gets it now.
        await Task.Delay(TimeSpan.FromSeconds(3), cancel);
        server.Kill(entireProcessTree: true);
        await server.WaitForExitAsync(cancel);
        var to = Directory.EnumerateFiles(mails, "*.eml").Select(file => File.ReadLines(file).First(line => line.StartsWith("To:", StringComparison.Ordinal))).ToList();
        return (seconds, to.Distinct().Count(), to.Count);
    }

    private static async Task UntilAsync(string mails, int count, CancellationToken cancel)
    {
        var watch = Stopwatch.StartNew();
        while (Directory.EnumerateFiles(mails, "*.eml").Count() < count)
        {
            if (watch.Elapsed > TimeSpan.FromMinutes(5)) throw new InvalidOperationException($"{Directory.EnumerateFiles(mails, "*.eml").Count()} of {count} mails after five minutes");
            await Task.Delay(200, cancel);
        }
    }

    private static Process Serve(string database, string mails)
    {
        var start = new ProcessStartInfo(Programs.Safeboard, ["serve", "--database", database, "--urls", $"http://127.0.0.1:{Programs.FreePort()}"]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        (start.Environment["Mail__Channel"], start.Environment["Mail__Folder"]) = ("Folder", mails);
        var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    /// <summary>Everybody serves three of the boards and owes each an action that is due in a week. The job of the morning waits.</summary>
    private static async Task MakeAsync(string database, CancellationToken cancel)
    {
        await BenchStore.MigrateAsync(database, cancel);
        var boards = Enumerable.Range(1, Boards).Select(n => new Board { Id = New<Board>(), Slug = $"board-{n:00}", Name = $"Board {n:00} Safeguarding Children Partnership" }).ToList();
        var people = Enumerable.Range(1, People).Select(n => new Person { Id = New<Person>(), Name = $"Person {n}", Email = $"person{n}@example.org" }).ToList();
        await using (var db = BenchStore.Open(database))
        {
            db.AddRange(boards);
            db.AddRange(people);
            db.AddRange(boards.Select(b => new ChaseSettings { BoardId = b.Id, Way = ChaseWay.ByItself, WorkingDaysOnly = false, QuietMonths = [] }));
            db.AddRange(boards.SelectMany((board, b) => people.Where((_, p) => ServesAt(b, p)).Select(person => new BoardMember { Id = New<BoardMember>(), BoardId = board.Id, PersonId = person.Id })));
            await db.SaveChangesAsync(cancel);
        }
        var today = TimeProvider.System.TodayInLondon;
        for (var b = 0; b < Boards; b++)
        {
            await using var db = BenchStore.Open(database);
            await using var transaction = await db.Database.BeginTransactionAsync(cancel);
            var by = Viewer.System(boards[b].Id);
            await new AddAction(db, TimeProvider.System).AddAsync([.. people.Where((_, p) => ServesAt(b, p)).Select(person => new ActionDraft
            {
                Text = "Report to the next meeting how many teams have begun", AgreedOn = today, Due = DueDate.Day(today.AddDays(7)), Owners = [new(OwnerKind.Person, person.Name) { PersonId = person.Id }],
            })], by, cancel);
            await db.SaveChangesAsync(cancel);
            await transaction.CommitAsync(cancel);
        }
        await using var last = BenchStore.Open(database);
        await last.Set<Job>().ExecuteDeleteAsync(cancel);
        last.Add(new Job { Id = New<Job>(), Kind = nameof(ChaseJob), BoardId = default, SubjectId = Guid.Empty, CreatedAt = TimeProvider.System.UtcInstant, DueAt = TimeProvider.System.UtcInstant });
        // The server's own morning would be a second one where it is past seven.
        await last.Database.ExecuteSqlAsync($"""insert into started_days ("Day") values ({today})""", cancel);
        await last.SaveChangesAsync(cancel);
    }

    private static bool ServesAt(int board, int person) => (board - person % Boards + Boards) % Boards < 3;

    private static Id<T> New<T>() => Id<T>.New(TimeProvider.System);
}
