using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Communications;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Minutes.Copies;

/// <summary>Notes by its secret that a copy was opened, or that its reader says they have it.</summary>
public sealed class ReceiveMinutes(BoardDb db, TimeProvider clock) : IOperation
{
    /// <returns>Whether the address works.</returns>
    public async Task<bool> RunAsync(string secret, CancellationToken cancel)
    {
        var hash = CalendarSecret.HashOf(secret);
        var today = clock.TodayInLondon;
        var copy = await db.Set<MinutesCopy>().SingleOrDefaultAsync(c => c.SecretHash == hash && c.StoppedAt == null && c.Until >= today, cancel);
        if (copy is not { ReceivedAt: null }) return copy is not null;
        copy.ReceivedAt = clock.UtcInstant;
        var meeting = await db.Set<MeetingMinutes>().Where(m => m.Id == copy.MinutesId).Select(m => m.MeetingId).SingleAsync(cancel);
        db.Record(new MinutesReceived(copy.Name, copy.Number), new("meeting", meeting.Value), Holder(copy), clock.UtcInstant);
        var message = await db.Set<OutgoingMessage>().SingleAsync(m => m.Id == copy.MessageId, cancel);
        if (message.State == MessageState.Sent) message.BeAnswered("Received", clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
        return true;
    }

    public async Task OpenAsync(Id<MinutesCopy> id, CancellationToken cancel)
    {
        var now = clock.UtcInstant;
        await db.Set<MinutesCopy>().Where(c => c.Id == id && c.OpenedAt == null).ExecuteUpdateAsync(set => set.SetProperty(c => c.OpenedAt, now), cancel);
    }

    /// <summary>Whoever holds the address is written down by the name that it was made for, and may do no more than anybody.</summary>
    internal static Viewer Holder(MinutesCopy copy) => new() { AccountId = default, Name = copy.Name, BoardId = copy.BoardId, Roles = [] };
}
