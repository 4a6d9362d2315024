using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings;

/// <summary>A meeting in a list.</summary>
public sealed record MeetingRow
{
    public required Id<Meeting> Id { get; init; }
    public required Id<BoardGroup> GroupId { get; init; }
    public required string Group { get; init; }
    public GroupKind Kind { get; init; }
    public required string Title { get; init; }
    public DateOnly Date { get; init; }
    public TimeOnly? Start { get; init; }
    public TimeOnly? End { get; init; }
    public string? Venue { get; init; }
    public string? Chair { get; init; }
    public string? Theme { get; init; }
    public string? Reference { get; init; }
    public MeetingKind MeetingKind { get; init; }
    public MeetingState State { get; init; }
    public string? CalledOffBecause { get; init; }
    public Id<MeetingSeries>? SeriesId { get; init; }
    public DateTime? StartedAt { get; init; }
    public int Version { get; init; }

    /// <summary>Board meeting, 25 June 2026</summary>
    public string TitleAndDay => $"{Title}, {Date:d MMMM yyyy}";

    /// <summary>Whether those who are invited can answer.</summary>
    public bool CanBeAnsweredOn(DateOnly today) => State == MeetingState.Planned && StartedAt is null && today <= Date;
}

/// <summary>A meeting that "next meeting" may mean.</summary>
public sealed record NextMeeting(Id<Meeting> Id, Id<BoardGroup> GroupId, DateOnly Date);

/// <summary>Which meetings to list.</summary>
public sealed record MeetingFilter(Id<BoardGroup>? GroupId, int? Year, int Page)
{
    public const int PageSize = 50;
}

/// <summary>One page of the meetings that were held, and how many there are.</summary>
public sealed record MeetingPage(IReadOnlyList<MeetingRow> Rows, int Count);

/// <summary>An item of a meeting as its record shows it.</summary>
public sealed record ItemRow(Id<MeetingItem> Id, Id<MeetingItem>? ParentId, string? Number, string Title, string? Presenter, string Text, ItemMarking Marking = ItemMarking.MembersOnly, ItemKind Kind = ItemKind.Item);

/// <summary>Which lines a record shows.</summary>
public static class ItemRows
{
    /// <summary>The items, and headings and breaks under which something was noted or agreed.</summary>
    public static IReadOnlyList<ItemRow> DealtWith(this IEnumerable<ItemRow> lines, params IEnumerable<Id<MeetingItem>> noted)
    {
        var with = noted.ToHashSet();
        return [.. lines.Where(l => l.Kind == ItemKind.Item || with.Contains(l.Id))];
    }
}

/// <summary>How somebody attended, as the record shows it.</summary>
public sealed record AttendanceRow(Guid Id, string Name, string? Role, Id<Agency>? AgencyId, string? Agency, AttendanceKind Kind, string? DeputyFor, DateTime? ArrivedAt = null, DateTime? LeftAt = null);

/// <summary>Meetings of a board. Everybody who may open the board sees them.</summary>
public static class MeetingQueries
{
    extension(BoardDb db)
    {
        public IQueryable<Meeting> MeetingsVisibleTo(Viewer viewer) => db.Set<Meeting>().Where(m => m.BoardId == viewer.BoardId);

        /// <summary>Items with their parts; those marked confidential only for somebody who may see them.</summary>
        public IQueryable<MeetingItem> ItemsVisibleTo(Viewer viewer)
        {
            var all = db.Set<MeetingItem>().Where(i => i.BoardId == viewer.BoardId);
            if (viewer.May(Permission.SeeConfidential)) return all;
            return all.Where(i => i.Marking != ItemMarking.Confidential
                && !db.Set<MeetingItem>().Any(whole => whole.Id == i.ParentId && whole.Marking == ItemMarking.Confidential));
        }

        public Task<MeetingRow?> MeetingAsync(Viewer viewer, Id<Meeting> id, CancellationToken cancel) =>
            db.MeetingRows(viewer).SingleOrDefaultAsync(m => m.Id == id, cancel);

        /// <summary>These meetings, in no order.</summary>
        public async Task<IReadOnlyList<MeetingRow>> MeetingsAsync(Viewer viewer, IReadOnlyList<Id<Meeting>> ids, CancellationToken cancel) =>
            await db.MeetingRows(viewer).Where(m => ids.Contains(m.Id)).ToListAsync(cancel);

        /// <summary>Meetings planned and dates held from a day on, soonest first.</summary>
        public async Task<IReadOnlyList<MeetingRow>> MeetingsToComeAsync(Viewer viewer, DateOnly from, Id<BoardGroup>? group, int most, CancellationToken cancel) =>
            await db.MeetingRows(viewer).Where(m => m.Date >= from && (m.State == MeetingState.Planned || m.State == MeetingState.DateHeld) && (group == null || m.GroupId == group))
                .OrderBy(m => m.Date).ThenBy(m => m.Group).Take(most).ToListAsync(cancel);

        /// <summary>Every meeting of some days, whatever its state, soonest first.</summary>
        public async Task<IReadOnlyList<MeetingRow>> MeetingsBetweenAsync(Viewer viewer, DateOnly first, DateOnly last, CancellationToken cancel) =>
            await db.MeetingRows(viewer).Where(m => m.Date >= first && m.Date <= last).OrderBy(m => m.Date).ThenBy(m => m.Group).ToListAsync(cancel);

        /// <summary>Meetings that were held, or were planned for a day that has passed, newest first.</summary>
        public async Task<MeetingPage> MeetingsHeldAsync(Viewer viewer, MeetingFilter filter, DateOnly today, CancellationToken cancel)
        {
            var held = db.MeetingRows(viewer).Where(m => m.State == MeetingState.Recorded || (m.State == MeetingState.Planned && m.Date < today));
            if (filter.GroupId is { } group) held = held.Where(m => m.GroupId == group);
            if (filter.Year is { } year) held = held.Where(m => m.Date >= new DateOnly(year, 1, 1) && m.Date <= new DateOnly(year, 12, 31));
            var rows = await held.OrderByDescending(m => m.Date).ThenBy(m => m.Group).Skip((filter.Page - 1) * MeetingFilter.PageSize).Take(MeetingFilter.PageSize).ToListAsync(cancel);
            return new(rows, await held.CountAsync(cancel));
        }

        /// <summary>The years in which a board met, newest first.</summary>
        public async Task<IReadOnlyList<int>> MeetingYearsAsync(Viewer viewer, CancellationToken cancel) =>
            await db.MeetingsVisibleTo(viewer).Select(m => m.Date.Year).Distinct().OrderByDescending(y => y).ToListAsync(cancel);

        /// <summary>The meetings after a day that "next meeting" can mean: planned or recorded, of a kind that takes decisions; soonest first.</summary>
        public async Task<IReadOnlyList<NextMeeting>> NextMeetingsAsync(Viewer viewer, DateOnly after, CancellationToken cancel) =>
            await db.MeetingsVisibleTo(viewer).Where(m => m.Date > after && (m.State == MeetingState.Planned || m.State == MeetingState.Recorded)
                    && (m.Kind == MeetingKind.Ordinary || m.Kind == MeetingKind.Extraordinary))
                .OrderBy(m => m.Date).ThenBy(m => m.Id).Select(m => new NextMeeting(m.Id, m.GroupId, m.Date)).ToListAsync(cancel);

        /// <summary>The meetings of the same group that follow a day, soonest first, without those called off.</summary>
        public async Task<IReadOnlyList<MeetingRow>> MeetingsAfterAsync(Viewer viewer, Id<BoardGroup> group, DateOnly day, int most, CancellationToken cancel) =>
            await db.MeetingRows(viewer).Where(m => m.GroupId == group && m.Date > day && m.State != MeetingState.Cancelled && m.State != MeetingState.Released).OrderBy(m => m.Date).Take(most).ToListAsync(cancel);

        public async Task<IReadOnlyList<AttendanceRow>> AttendanceAsync(Viewer viewer, Id<Meeting> meeting, CancellationToken cancel) =>
            await (from a in db.Set<Attendance>()
                   join agency in db.Set<Agency>() on a.AgencyId equals agency.Id into agencies
                   from agency in agencies.DefaultIfEmpty()
                   where a.BoardId == viewer.BoardId && a.MeetingId == meeting
                   orderby a.Order
                   // An old record keeps its words: the agency as the minutes have it comes first.
                   select new AttendanceRow(a.Id.Value, a.Name, a.Role, a.AgencyId, a.AgencyName ?? agency.Name, a.Kind, a.DeputyFor, a.ArrivedAt, a.LeftAt)).ToListAsync(cancel);

        /// <summary>The lines of the running order with the parts of items; headings and breaks too, for something may be noted there. A confidential one keeps its place and number, and has no words for those who may not see it; its parts are left out.</summary>
        public async Task<IReadOnlyList<ItemRow>> ItemsAsync(Viewer viewer, Id<Meeting> meeting, CancellationToken cancel) =>
            [.. (await db.ItemsOfAsync(viewer, [meeting], cancel))[meeting]];

        /// <summary>The same for several meetings, by meeting.</summary>
        public async Task<ILookup<Id<Meeting>, ItemRow>> ItemsOfAsync(Viewer viewer, IReadOnlyList<Id<Meeting>> meetings, CancellationToken cancel)
        {
            var rows = await db.Set<MeetingItem>().Where(i => i.BoardId == viewer.BoardId && meetings.Contains(i.MeetingId)).OrderBy(i => i.Order)
                .Select(i => new { i.MeetingId, Row = new ItemRow(i.Id, i.ParentId, i.Number, i.Title, i.Presenter, i.Text, i.Marking, i.Kind) }).ToListAsync(cancel);
            if (viewer.May(Permission.SeeConfidential)) return rows.ToLookup(r => r.MeetingId, r => r.Row);
            var hidden = rows.Where(r => r.Row.Marking == ItemMarking.Confidential).Select(r => r.Row.Id).ToHashSet();
            return rows.Where(r => r.Row.ParentId is not { } whole || !hidden.Contains(whole))
                .ToLookup(r => r.MeetingId, r => hidden.Contains(r.Row.Id) ? r.Row with { Title = "", Presenter = null, Text = "" } : r.Row);
        }

        internal IQueryable<MeetingRow> MeetingRows(Viewer viewer) =>
            from meeting in db.MeetingsVisibleTo(viewer)
            join g in db.Set<BoardGroup>() on meeting.GroupId equals g.Id
            select new MeetingRow
            {
                Id = meeting.Id, GroupId = meeting.GroupId, Group = g.Name, Kind = g.Kind, Title = meeting.Title, Date = meeting.Date, Start = meeting.Start,
                End = meeting.End, Venue = meeting.Venue, Chair = meeting.Chair, Theme = meeting.Theme, Reference = meeting.Reference, MeetingKind = meeting.Kind,
                State = meeting.State, CalledOffBecause = meeting.CalledOffBecause, SeriesId = meeting.SeriesId, StartedAt = meeting.StartedAt, Version = meeting.Version,
            };
    }
}
