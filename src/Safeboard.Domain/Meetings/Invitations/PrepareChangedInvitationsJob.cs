using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Communications;
using Safeboard.Domain.Jobs;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings.Invitations;

/// <summary>
/// A meeting to which people are invited was moved, changed or called off: messages that say so are prepared for all who were told something else. They are
/// read and sent by the office. Run again, it finds nobody who was told something else.
/// </summary>
[RunsAfter<MeetingMoved>, RunsAfter<MeetingCorrected>, RunsAfter<MeetingCancelled>, RunsAfter<DateReleased>, RunsAfter<MeetingReinstated>, RunsAfter<FollowedSeries>]
public sealed class PrepareChangedInvitationsJob(BoardDb db, InvitationMessages messages, TimeProvider clock) : IJob
{
    public async Task RunAsync(Job job, CancellationToken cancel)
    {
        var by = Viewer.System(job.BoardId);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var meeting = await db.MeetingsVisibleTo(by).SingleOrDefaultAsync(m => m.Id == new Id<Meeting>(job.SubjectId), cancel);
        if (meeting is null || meeting.Date < clock.TodayInLondon || !(meeting.State == MeetingState.Planned || meeting.State.IsCalledOff)) return;
        var behind = (await db.Set<Invitation>().Where(i => i.BoardId == by.BoardId && i.MeetingId == meeting.Id && i.StoppedAt == null).OrderBy(i => i.Name).ToListAsync(cancel)).FindAll(i => i.IsBehind(meeting));
        if (behind.Count == 0) return;
        var told = await messages.ReplaceAsync(meeting, [.. behind.Select(i => i.PersonId)], Outbox.Newer, by, cancel);
        // Nobody who never heard of the meeting, or heard that it is off, is told that it is cancelled.
        var off = meeting.State.IsCalledOff;
        foreach (var unheard in behind.Where(i => off && !told.Contains(i.PersonId))) unheard.Tell(meeting);
        var tell = behind.Where(i => !off || told.Contains(i.PersonId)).Select(i => (i, off ? MessageKind.Cancellation : told.Contains(i.PersonId) ? MessageKind.ChangedInvitation : MessageKind.Invitation)).ToList();
        if (tell.Count > 0) await messages.AddAsync(meeting, tell, note: null, by, cancel);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }
}
