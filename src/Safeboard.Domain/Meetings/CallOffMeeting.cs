using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings;

/// <summary>Cancels a planned meeting or releases a held date. What is due at it moves on to the next one.</summary>
public sealed class CallOffMeeting(BoardDb db, TimeProvider clock) : IOperation
{
    /// <param name="version">The version that was shown, so that nobody overwrites what they have not seen.</param>
    public async Task RunAsync(Id<Meeting> id, int version, string? because, Viewer by, CancellationToken cancel)
    {
        var meeting = await db.MeetingsVisibleTo(by).SingleAsync(m => m.Id == id, cancel);
        db.Entry(meeting).Property(m => m.Version).OriginalValue = version;
        db.Record(meeting.CallOff(because), new("meeting", id.Value), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Confirms a held date, or plans again what was called off. Actions that are due at the next meeting take its date.</summary>
public sealed class ConfirmMeeting(BoardDb db, TimeProvider clock) : IOperation
{
    /// <param name="version">The version that was shown.</param>
    public async Task RunAsync(Id<Meeting> id, int version, Viewer by, CancellationToken cancel)
    {
        var meeting = await db.MeetingsVisibleTo(by).SingleAsync(m => m.Id == id, cancel);
        db.Entry(meeting).Property(m => m.Version).OriginalValue = version;
        var fact = meeting.Confirm(clock.TodayInLondon);
        await MeetingRules.CheckDayIsFreeAsync(db, meeting.GroupId, meeting.Date, by, cancel, besides: id);
        db.Record(fact, new("meeting", id.Value), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}
