using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Communications;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings.Invitations;

/// <summary>
/// Takes an invitation back: its addresses stop, and what was prepared is not sent. For whoever was told of it already, a message is prepared that takes the
/// meeting out of their calendar.
/// </summary>
public sealed class StopInvitation(BoardDb db, InvitationMessages messages, TimeProvider clock) : IOperation
{
    /// <returns>The message that says so; null where there is nobody to tell.</returns>
    public async Task<Guid?> RunAsync(Id<Meeting> id, Id<Invitation> invited, Viewer by, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var invitation = await db.Set<Invitation>().SingleOrDefaultAsync(i => i.BoardId == by.BoardId && i.MeetingId == id && i.Id == invited, cancel);
        if (invitation is not { StoppedAt: null }) return null;
        var meeting = await db.MeetingsVisibleTo(by).SingleAsync(m => m.Id == id, cancel);
        invitation.StoppedAt = clock.UtcInstant;
        db.Record(new InvitationStopped(invitation.Name), new("meeting", id.Value), by, clock.UtcInstant);
        var told = await messages.ReplaceAsync(meeting, [invitation.PersonId], "The invitation was taken back", by, cancel);
        var batch = told.Contains(invitation.PersonId) && meeting.State == MeetingState.Planned && meeting.Date >= clock.TodayInLondon ? await TellAsync(meeting, invitation, by, cancel) : (Guid?)null;
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return batch;
    }

    /// <summary>Calendars look at what comes only where its number is higher than that of what they have, so the meeting gets its next one first.</summary>
    private async Task<Guid> TellAsync(Meeting meeting, Invitation invitation, Viewer by, CancellationToken cancel)
    {
        db.Entry(meeting).State = EntityState.Modified;
        await db.SaveChangesAsync(cancel);
        return await messages.AddAsync(meeting, [(invitation, MessageKind.Cancellation)], note: null, by, cancel);
    }
}
