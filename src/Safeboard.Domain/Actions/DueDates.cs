using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Jobs;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Actions;

/// <summary>Turns "next Board" into the day of the next planned meeting, takes that day along when the meeting moves, and on to the next when it is cancelled.</summary>
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
        var meetings = await db.NextMeetingsAsync(Viewer.System(board), from, cancel);
        foreach (var action in open)
        {
            var group = NextMeetingPhrase.GroupOf(action.DuePhrase!, groups, action.GroupId, called);
            if (group is null) continue;
            var next = meetings.FirstOrDefault(m => m.GroupId == group && m.Date > action.AgreedOn);
            if ((next is null ? action.WaitAgain() : action.DueAt(next.Id, next.Date, clock.TodayInLondon)) is { } fact)
                db.Record(fact, action.AsSubject(), Viewer.System(board), clock.UtcInstant);
        }
    }
}

/// <summary>
/// After the calendar changed: due dates that wait for a meeting become days, move with it, or wait again. Run again it changes nothing.
/// </summary>
[RunsAfter<MeetingPlanned>, RunsAfter<MeetingMoved>, RunsAfter<MeetingRecorded>, RunsAfter<MeetingCorrected>]
[RunsAfter<MeetingCancelled>, RunsAfter<DateConfirmed>, RunsAfter<MeetingReinstated>]
[RunsAfter<SeriesAdded>, RunsAfter<SeriesChanged>, RunsAfter<SeriesEnded>]
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
