using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Minutes.Versions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Minutes;

/// <summary>What every step of minutes has in common: one at a time, and the text kept as it then was.</summary>
internal static class TakeStep
{
    public static async Task RunAsync(BoardDb db, TimeProvider clock, Id<Meeting> meeting, Func<MeetingMinutes, MinutesText, Task<MinutesWentOn>> go, Viewer by, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var minutes = await db.MinutesToChangeAsync(by, meeting, cancel);
        var before = minutes.State;
        var text = await db.MinutesTextAsync(by, minutes, cancel);
        var fact = await go(minutes, text);
        // Out for longer is no step: it is the same text that is out already.
        if (minutes.State != before)
        {
            db.KeepVersion(minutes, text, corrected: null, by, clock);
            db.Add(Taken(minutes, by, clock, backBecause: null));
        }
        db.Record(fact, minutes.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }

    public static MinutesStep Taken(MeetingMinutes minutes, Viewer by, TimeProvider clock, string? backBecause) => new()
    {
        Id = Id<MinutesStep>.New(clock), BoardId = by.BoardId, MinutesId = minutes.Id, State = minutes.State, At = clock.UtcInstant, ByName = by.Name, BackBecause = backBecause,
    };

    /// <summary>The meeting of the minutes and a later one, with an item of it.</summary>
    public static async Task<(Meeting Own, Meeting Later)> MeetingsAsync(BoardDb db, MeetingMinutes minutes, Id<Meeting> at, Id<MeetingItem>? item, Viewer by, CancellationToken cancel)
    {
        var meetings = await db.MeetingsVisibleTo(by).AsNoTracking().Where(m => m.Id == minutes.MeetingId || m.Id == at).ToListAsync(cancel);
        var later = meetings.Find(m => m.Id == at && m.Id != minutes.MeetingId) ?? throw new RuleBrokenException("At", "Choose the meeting");
        if (item is { } one && !await db.Set<MeetingItem>().AnyAsync(i => i.BoardId == by.BoardId && i.MeetingId == at && i.Id == one, cancel))
            throw new RuleBrokenException("At", "Choose an item of that meeting");
        return (meetings.Single(m => m.Id == minutes.MeetingId), later);
    }
}
