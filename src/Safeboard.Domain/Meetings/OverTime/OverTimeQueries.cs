using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Groups.Seats;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings.OverTime;

/// <summary>Attendance over time. Everybody who may open the board sees it.</summary>
public static class OverTimeQueries
{
    extension(BoardDb db)
    {
        /// <summary>The meetings of a group between two days, both included, with who came; four commands however many they are.</summary>
        public async Task<AttendanceOverTime> AttendanceOverTimeAsync(Viewer viewer, Id<BoardGroup> group, DateOnly from, DateOnly to, CancellationToken cancel)
        {
            var held = db.MeetingsVisibleTo(viewer).Where(m => m.GroupId == group && m.State == MeetingState.Recorded && m.Date >= from && m.Date <= to);
            var meetings = await held.OrderBy(m => m.Date).Select(m => new HeldMeeting(m.Id, m.Date)).ToListAsync(cancel);
            var lines = await (from a in db.Set<Attendance>()
                               join m in held on a.MeetingId equals m.Id
                               join agency in db.Set<Agency>() on a.AgencyId equals agency.Id into agencies
                               from agency in agencies.DefaultIfEmpty()
                               join person in db.Set<Person>() on a.PersonId equals person.Id into people
                               from person in people.DefaultIfEmpty()
                               where a.BoardId == viewer.BoardId
                               orderby m.Date, a.Order
                               select new PresentLine(a.MeetingId, a.PersonId, person.Name ?? a.Name, a.AgencyId, agency.Name ?? a.AgencyName, a.Kind)).ToListAsync(cancel);
            return new(meetings, lines, await db.SeatsAsync(viewer, group, cancel));
        }
    }
}
