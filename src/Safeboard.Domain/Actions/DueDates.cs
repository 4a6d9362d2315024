using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Jobs;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Actions;

/// <summary>Turns "next Board" into the day of the next planned meeting, and takes that day along when the meeting moves.</summary>
internal static class DueDates
{
    /// <summary>Changes those of these actions whose meeting is known; saves nothing.</summary>
    public static async Task ResolveAsync(BoardDb db, IReadOnlyList<BoardAction> actions, Id<Board> board, TimeProvider clock, CancellationToken cancel)
    {
        var open = actions.Where(a => a.IsOpen && a.DuePhrase is not null && (a.DueOn is null || a.DueAtMeetingId is not null)).ToList();
        if (open.Count == 0) return;
        var called = await db.Set<Board>().Where(b => b.Id == board).Select(b => b.CalledFor + " " + b.Name).SingleAsync(cancel);
        var groups = await db.Set<BoardGroup>().AsNoTracking().Where(g => g.BoardId == board).ToListAsync(cancel);
        var from = open.Min(a => a.AgreedOn);
        var meetings = await db.Set<Meeting>().AsNoTracking().Where(m => m.BoardId == board && m.Date > from).OrderBy(m => m.Date).ThenBy(m => m.Id)
            .Select(m => new { m.Id, m.GroupId, m.Date }).ToListAsync(cancel);
        foreach (var action in open)
        {
            var group = NextMeetingPhrase.GroupOf(action.DuePhrase!, groups, action.GroupId, called);
            if (group is null || meetings.Find(m => m.GroupId == group && m.Date > action.AgreedOn) is not { } next) continue;
            if (action.DueAt(next.Id, next.Date, clock.TodayInLondon) is { } fact)
                db.Record(fact, action.AsSubject(), Viewer.System(board), clock.UtcInstant);
        }
    }
}

/// <summary>After a meeting is planned or moved: due dates that wait for it become days. Run again it changes nothing.</summary>
[RunsAfter<MeetingPlanned>, RunsAfter<MeetingMoved>, RunsAfter<MeetingRecorded>]
public sealed class ResolveDueDatesJob(BoardDb db, TimeProvider clock) : IJob
{
    public async Task RunAsync(Job job, CancellationToken cancel)
    {
        var open = true;
        var waiting = await db.Set<BoardAction>()
            .Where(a => a.BoardId == job.BoardId && a.IsOpen == open && a.DuePhrase != null && (a.DueOn == null || a.DueAtMeetingId != null)).ToListAsync(cancel);
        await DueDates.ResolveAsync(db, waiting, job.BoardId, clock, cancel);
        await db.SaveChangesAsync(cancel);
    }
}
