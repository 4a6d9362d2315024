using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Administration;

/// <summary>A meeting as a calendar outside shows it: its day, title and place, and nothing else.</summary>
public sealed record CalendarEntry
{
    public required Id<Meeting> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required string Board { get; init; }
    public required string Title { get; init; }
    public DateOnly Date { get; init; }
    public TimeOnly? Start { get; init; }
    public TimeOnly? End { get; init; }
    public string? Venue { get; init; }
    public MeetingState State { get; init; }
    public int Version { get; init; }

    /// <summary>When its history last said something, in UTC.</summary>
    public DateTime ChangedAt { get; init; }
}

/// <summary>What a secret address opens.</summary>
/// <param name="OwnerId">Whose own it is, over all their boards; null for a group's.</param>
public sealed record ReadCalendar(string Name, Id<Account>? OwnerId, IReadOnlyList<CalendarEntry> Entries);

/// <summary>What programmes read that hold the secret address of a calendar. They ask without a viewer: the secret says what they see.</summary>
public static class CalendarReaderQueries
{
    private const int MostEntries = 2000;

    extension(BoardDb db)
    {
        /// <summary>The calendar at a secret, from a day on; null where no address has this secret. Notes the day on which it was read.</summary>
        public async Task<ReadCalendar?> CalendarAtAsync(string secret, DateOnly from, DateOnly today, CancellationToken cancel)
        {
            var hash = CalendarSecret.HashOf(secret);
            if (await db.Set<CalendarFeed>().AsNoTracking().SingleOrDefaultAsync(f => f.SecretHash == hash, cancel) is not { } feed) return null;
            if (feed.LastReadOn != today) await db.Set<CalendarFeed>().Where(f => f.Id == feed.Id).ExecuteUpdateAsync(set => set.SetProperty(f => f.LastReadOn, today), cancel);
            var name = feed.GroupId is { } id ? await db.Set<BoardGroup>().Where(g => g.Id == id).Select(g => g.Name + " meetings").SingleAsync(cancel) : "Board meetings";
            var meetings = db.Set<Meeting>().Where(m => m.Date >= from);
            meetings = feed.GroupId is { } group ? meetings.Where(m => m.BoardId == feed.BoardId && m.GroupId == group)
                : meetings.Where(m => db.Set<RoleGrant>().Any(g => g.AccountId == feed.AccountId && (g.BoardId == m.BoardId || g.BoardId == null)));
            return new(name, feed.AccountId, await db.EntriesAsync(meetings.OrderBy(m => m.Date).ThenBy(m => m.Id).Take(MostEntries), cancel));
        }

        /// <summary>One meeting for a calendar; null where the viewer sees none.</summary>
        public async Task<CalendarEntry?> CalendarEntryAsync(Viewer viewer, Id<Meeting> id, CancellationToken cancel) =>
            (await db.EntriesAsync(db.MeetingsVisibleTo(viewer).Where(m => m.Id == id), cancel)).SingleOrDefault();

        private async Task<IReadOnlyList<CalendarEntry>> EntriesAsync(IQueryable<Meeting> meetings, CancellationToken cancel)
        {
            var entries = await (from meeting in meetings
                                 join board in db.Set<Board>() on meeting.BoardId equals board.Id
                                 select new CalendarEntry
                                 {
                                     Id = meeting.Id, BoardId = board.Id, Board = board.Name, Title = meeting.Title, Date = meeting.Date, Start = meeting.Start,
                                     End = meeting.End, Venue = meeting.Venue, State = meeting.State, Version = meeting.Version,
                                 }).ToListAsync(cancel);
            var (boards, ids) = (entries.Select(e => e.BoardId).Distinct().ToList(), entries.Select(e => e.Id.Value).ToList());
            var changed = await db.Set<HistoryEntry>().Where(h => boards.Contains(h.BoardId) && ids.Contains(h.SubjectId)).GroupBy(h => h.SubjectId)
                .Select(g => new { g.Key, At = g.Max(h => h.At) }).ToDictionaryAsync(g => g.Key, g => g.At, cancel);
            return [.. entries.OrderBy(e => e.Date).ThenBy(e => e.Id.Value).Select(e => e with { ChangedAt = changed.GetValueOrDefault(e.Id.Value, BoardTime.StartOfDayUtc(e.Date)) })];
        }
    }
}
