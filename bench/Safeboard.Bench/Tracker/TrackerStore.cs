using Microsoft.EntityFrameworkCore;
using Safeboard.Database.Sqlite;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Bench.Tracker;

/// <summary>A store with many boards, or with the first of them alone. The first board is the same in both.</summary>
internal static class TrackerStore
{
    public const string FirstBoard = "board-001";
    private const int MeetingsEach = 12;

    public static async Task BuildAsync(string database, int boards, int actions, CancellationToken cancel)
    {
        await Programs.RunAsync(Programs.Safeboard, ["migrate", "--database", database], cancel);
        await BenchUser.AddAsync(database, cancel);
        var options = new DbContextOptionsBuilder<BoardDb>();
        SqliteDatabase.Use(options, database);
        await using var db = new BoardDb(options.Options);
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        var agencies = Enumerable.Range(1, 40).Select(n => new Agency { Id = New<Agency>(), Name = $"Agency {n:00}", Sector = (Sector)(n % 12) }).ToList();
        db.AddRange(agencies);
        for (var n = 0; n < boards; n++)
        {
            await AddBoardAsync(db, n, agencies, actions / boards + (n < actions % boards ? 1 : 0), cancel);
            db.ChangeTracker.Clear();
        }
        await db.Database.ExecuteSqlRawAsync("pragma wal_checkpoint(truncate);", cancel);
    }

    private static async Task AddBoardAsync(BoardDb db, int number, List<Agency> agencies, int actions, CancellationToken cancel)
    {
        var lot = new Random(number);
        var board = new Board { Id = New<Board>(), Slug = $"board-{number + 1:000}", Name = $"Board {number + 1:000} Safeguarding Children Partnership" };
        var group = new BoardGroup { Id = New<BoardGroup>(), BoardId = board.Id, Name = "Board", Kind = GroupKind.Board };
        var people = Enumerable.Range(1, 28).Select(n => new Person { Id = New<Person>(), Name = $"Person {n} of {board.Slug}" }).ToList();
        var meetings = Enumerable.Range(0, MeetingsEach).Select(n => new Meeting
        {
            Id = New<Meeting>(), BoardId = board.Id, GroupId = group.Id, Title = "Board meeting", State = MeetingState.Recorded,
            Date = new DateOnly(2026, 6, 4).AddMonths(-3 * n),
        }).ToList();
        db.Add(board);
        db.Add(group);
        db.AddRange(people);
        db.AddRange(meetings);
        db.AddRange(people.Select((p, n) => new BoardMember
        {
            Id = New<BoardMember>(), BoardId = board.Id, PersonId = p.Id, Initials = $"P{n}", AgencyId = agencies[n].Id, Role = "Member",
        }));
        db.AddRange(agencies.Take(28).Select(a => new BoardAgency { BoardId = board.Id, AgencyId = a.Id }));
        db.AddRange(Enumerable.Range(1, actions).Select(n => Action(db, board, group, meetings[n % MeetingsEach], people, agencies, lot, n)));
        await db.SaveChangesAsync(cancel);
    }

    private static BoardAction Action(BoardDb db, Board board, BoardGroup group, Meeting meeting, List<Person> people, List<Agency> agencies, Random lot, int number)
    {
        var owner = lot.Next(people.Count);
        var action = new BoardAction
        {
            Id = New<BoardAction>(), BoardId = board.Id, Reference = $"AP{number:000}/{meeting.Date:yy}", AgreedOn = meeting.Date, MeetingId = meeting.Id,
            GroupId = group.Id, ItemNumber = $"{number % 12 + 1}",
            Text = $"Report to the next meeting on matter {number}, with the number of teams that have begun and a date for each that has not",
        };
        if (number % 9 != 0) action.SetDue(DueDate.Day(meeting.Date.AddDays(20 + lot.Next(120))));
        db.Add(new ActionOwner
        {
            Id = New<ActionOwner>(), BoardId = board.Id, ActionId = action.Id, Order = 1, Kind = OwnerKind.Person, PersonId = people[owner].Id,
            AgencyId = agencies[owner].Id, Name = people[owner].Name,
        });
        var entry = db.Entry(action);
        entry.State = EntityState.Added;
        entry.Property(a => a.OwnerLine).CurrentValue = people[owner].Name;
        if (number % 5 < 2) return action;
        // Three in five are done: a store that has been in use for years.
        entry.Property(a => a.State).CurrentValue = ActionState.Complete;
        entry.Property(a => a.IsOpen).CurrentValue = false;
        return action;
    }

    private static Id<T> New<T>() => Id<T>.New(TimeProvider.System);
}
