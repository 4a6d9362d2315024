using System.CommandLine;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Jobs;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Web.Commands.Samples;

/// <summary><c>safeboard sample</c>: three fictional boards to look at, and somebody of each role to look with.</summary>
internal static class SampleCommand
{
    private const int MeetingsEach = 30;
    private static readonly Option<bool> Add = new("--add") { Description = "Add the sample boards beside those that are there" };
    private static readonly Option<bool> IfEmpty = new("--if-empty") { Description = "Do nothing, without complaint, when there are boards already" };

    public static Command Create()
    {
        var command = new Command("sample", "Load the fictional sample boards, with sign-ins everybody knows; in development only") { Add, IfEmpty, CommandOptions.Database };
        var clock = new SampleClock();
        command.SetAction((parsed, cancel) => CommandServices.RunAsync(parsed.GetValue(CommandOptions.Database)!,
            services => RunAsync(services, clock, parsed, cancel), services => services.AddSingleton<TimeProvider>(clock)));
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, SampleClock clock, ParseResult parsed, CancellationToken cancel)
    {
        if ((Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ?? Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT")) != "Development")
            return Say.Refused("Sample users have a password that everybody knows. To load them all the same: DOTNET_ENVIRONMENT=Development safeboard sample");
        if (!await CommandServices.IsReadyAsync(services, cancel)) return ExitCodes.Unavailable;
        var db = services.GetRequiredService<BoardDb>();
        if (!parsed.GetValue(Add) && await db.Set<Board>().AnyAsync(cancel))
        {
            if (!parsed.GetValue(IfEmpty)) return Say.Refused("There are boards here already. Add --add to put the sample boards beside them");
            if (await SampleUsers.AreHereAsync(db, cancel)) SampleUsers.Print();
            return ExitCodes.Done;
        }
        if (await SampleUsers.AreHereAsync(db, cancel)) return Say.Refused("The sample boards are here already");
        var watch = Stopwatch.StartNew();
        await LoadAsync(services, db, clock, cancel);
        Console.WriteLine($"Loaded {await db.Set<Board>().CountAsync(cancel)} boards, {await db.Set<Meeting>().CountAsync(cancel)} meetings and "
            + $"{await db.Set<BoardAction>().CountAsync(cancel)} actions in {watch.Elapsed.TotalSeconds:F0} s.");
        SampleUsers.Print();
        return ExitCodes.Done;
    }

    private static async Task LoadAsync(IServiceProvider services, BoardDb db, SampleClock clock, CancellationToken cancel)
    {
        var (words, today) = (SampleWords.Load(), clock.TodayInLondon);
        var boards = new List<Board> { await new SampleDocuments(services.GetRequiredService<IServiceScopeFactory>(), clock).LoadAsync(cancel) };
        foreach (var (of, n) in words.Boards.Select((b, n) => (b, n)))
        {
            var sample = await SampleBoard.AddAsync(db, clock, words, of, cancel);
            boards.Add(sample.Board);
            await new SampleMeetings(db, clock, words, sample, today, seed: 2026 + n).HoldAsync(MeetingsEach, cancel);
        }
        await SampleUsers.AddAsync(services, boards, cancel);
        await GiveAddressesAsync(db, boards[0], cancel);
        // The first two boards keep a register; the third shows what stands there before the first risk.
        foreach (var board in boards.Take(2)) await new SampleRisks(services.GetRequiredService<IServiceScopeFactory>(), clock, board.Id).MakeAsync(withAction: board == boards[0], cancel);
        await new SampleChasing(services.GetRequiredService<IServiceScopeFactory>(), boards[0].Id).MakeAsync(cancel);
        await new SampleWork(services.GetRequiredService<IServiceScopeFactory>(), clock, boards[0].Id).MakeAsync(cancel);
        await new SamplePlans(services.GetRequiredService<IServiceScopeFactory>(), clock, boards[0].Id).MakeAsync(cancel);
        await new SampleReturns(services.GetRequiredService<IServiceScopeFactory>(), clock, boards[0].Id).MakeAsync(cancel);
        await new SampleDeclarations(services.GetRequiredService<IServiceScopeFactory>(), clock, boards[0].Id).MakeAsync(cancel);
        await new SampleAgenda(services.GetRequiredService<IServiceScopeFactory>(), clock, boards[0].Id).MakeAsync(cancel);
        await services.GetRequiredService<JobRunner>().DrainAsync(cancel);
    }

    /// <summary>The sample documents name people and not where they get mail; so that messages can be looked at, each has an address.</summary>
    private static async Task GiveAddressesAsync(BoardDb db, Board board, CancellationToken cancel)
    {
        foreach (var person in await db.Set<Person>().Where(p => p.Email == null && db.Set<BoardMember>().Any(m => m.BoardId == board.Id && m.PersonId == p.Id)).ToListAsync(cancel))
            person.Email = string.Join('.', person.Name.Split(' ').Select(word => string.Concat(word.Where(char.IsAsciiLetter)).ToLowerInvariant()).Where(word => word.Length > 0)) + "@example.org";
        await db.SaveChangesAsync(cancel);
    }
}
