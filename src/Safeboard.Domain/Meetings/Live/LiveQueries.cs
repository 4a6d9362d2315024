using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Groups.Seats;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings.Live;

/// <summary>A meeting while it runs. Pages that show it ask for the permission to keep meetings.</summary>
public static class LiveQueries
{
    extension(BoardDb db)
    {
        /// <summary>Null where the viewer sees no such meeting; six commands however large it is.</summary>
        public async Task<LiveMeeting?> LiveMeetingAsync(Viewer viewer, Id<Meeting> id, CancellationToken cancel)
        {
            if (await db.MeetingAsync(viewer, id, cancel) is not { } row) return null;
            var run = await db.MeetingsVisibleTo(viewer).Where(m => m.Id == id).Select(m => new { m.StartedAt, m.ClosedAt, m.CurrentItemId }).SingleAsync(cancel);
            var group = (await db.GroupAsync(viewer, row.GroupId, cancel))!;
            var seats = await db.SeatsAsync(viewer, row.GroupId, cancel);
            return new()
            {
                Meeting = row, StartedAt = run.StartedAt, ClosedAt = run.ClosedAt, CurrentItemId = run.CurrentItemId,
                Items = await db.LiveItems(viewer, id).ToListAsync(cancel), Roll = new(group, row.Date, seats, await db.RollRows(viewer, id).ToListAsync(cancel)),
            };
        }

        /// <summary>Everybody the board knows, for those who come without a seat.</summary>
        public async Task<IReadOnlyList<RollPerson>> RollMembersAsync(Viewer viewer, CancellationToken cancel) =>
            [.. (await db.MembersAsync(viewer, left: false, cancel)).Select(m => new RollPerson(m.Name, m.Initials) { PersonId = m.PersonId, AgencyId = m.AgencyId, Agency = m.Agency, Role = m.Role })];

        /// <summary>The meeting, locked until the transaction ends: whoever else marks or moves something waits, and then sees it.</summary>
        internal async Task<Meeting> MeetingToRunAsync(Viewer by, Id<Meeting> id, CancellationToken cancel)
        {
            var meetings = db.MeetingsVisibleTo(by).Where(m => m.Id == id);
            await meetings.ExecuteUpdateAsync(set => set.SetProperty(m => m.Version, m => m.Version), cancel);
            var meeting = await meetings.SingleAsync(cancel);
            if (meeting.ClosedAt is not null) throw new RuleBrokenException("", "This meeting is closed. Its record can be corrected, but it does not go on");
            if (meeting.State != MeetingState.Planned) throw new RuleBrokenException("", "Only a planned meeting can run. Confirm it first");
            return meeting;
        }

        private IQueryable<LiveItem> LiveItems(Viewer viewer, Id<Meeting> meeting) =>
            db.Set<MeetingItem>().Where(i => i.BoardId == viewer.BoardId && i.MeetingId == meeting).OrderBy(i => i.Order).Select(i => new LiveItem
            {
                Id = i.Id, ParentId = i.ParentId, Kind = i.Kind, Number = i.Number, Title = i.Title, Presenter = i.Presenter, Purpose = i.Purpose, Minutes = i.Minutes,
                Marking = i.Marking, IsConfidential = i.Marking == ItemMarking.Confidential || db.Set<MeetingItem>().Any(whole => whole.Id == i.ParentId && whole.Marking == ItemMarking.Confidential),
                TakenUpAt = i.TakenUpAt, SpentSeconds = i.SpentSeconds,
            });

        private IQueryable<RollRow> RollRows(Viewer viewer, Id<Meeting> meeting) =>
            from a in db.Set<Attendance>()
            join agency in db.Set<Agency>() on a.AgencyId equals agency.Id into agencies
            from agency in agencies.DefaultIfEmpty()
            join member in db.Set<BoardMember>().Where(m => m.BoardId == viewer.BoardId) on a.PersonId equals member.PersonId into members
            from member in members.DefaultIfEmpty()
            where a.BoardId == viewer.BoardId && a.MeetingId == meeting
            orderby a.Order
            select new RollRow
            {
                Id = a.Id, Name = a.Name, Kind = a.Kind, PersonId = a.PersonId, Initials = member.Initials, AgencyId = a.AgencyId, Agency = a.AgencyName ?? agency.Name, Role = a.Role, SeatId = a.SeatId,
                DeputyFor = a.DeputyFor, ArrivedAt = a.ArrivedAt, ArrivedAtItemId = a.ArrivedAtItemId, LeftAt = a.LeftAt, LeftAtItemId = a.LeftAtItemId,
            };
    }
}
