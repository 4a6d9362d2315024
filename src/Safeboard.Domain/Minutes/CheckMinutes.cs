using Safeboard.Domain.Meetings;
using Safeboard.Domain.Minutes.Log;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Minutes;

/// <summary>The chair has checked the draft.</summary>
public sealed class CheckMinutes(BoardDb db, TimeProvider clock) : IOperation
{
    public Task RunAsync(Id<Meeting> meeting, Viewer by, CancellationToken cancel) =>
        TakeStep.RunAsync(db, clock, meeting, (minutes, _) => Task.FromResult(minutes.CheckedByChair()), by, cancel);
}

/// <summary>Puts minutes forward to the meeting that is to agree them. The log must agree with them first.</summary>
public sealed class PutMinutesForward(BoardDb db, TimeProvider clock) : IOperation
{
    public Task RunAsync(Id<Meeting> meeting, Viewer by, CancellationToken cancel) => TakeStep.RunAsync(db, clock, meeting, async (minutes, text) =>
        minutes.PutForward([.. (await db.LogAgainstMinutesAsync(by, minutes, text, cancel)).Differences.Select(d => d.Name)]), by, cancel);
}

/// <summary>A later meeting agreed them, at one of its items.</summary>
public sealed class AgreeMinutes(BoardDb db, TimeProvider clock) : IOperation
{
    public Task RunAsync(Id<Meeting> meeting, Id<Meeting> at, Id<MeetingItem>? item, Viewer by, CancellationToken cancel) => TakeStep.RunAsync(db, clock, meeting, async (minutes, _) =>
    {
        var (own, later) = await TakeStep.MeetingsAsync(db, minutes, at, item, by, cancel);
        return minutes.Agree(own, later, item, clock.TodayInLondon);
    }, by, cancel);
}

/// <summary>Locks agreed minutes: nothing changes any more but by a correction of a later meeting.</summary>
public sealed class LockMinutes(BoardDb db, TimeProvider clock) : IOperation
{
    public Task RunAsync(Id<Meeting> meeting, Viewer by, CancellationToken cancel) =>
        TakeStep.RunAsync(db, clock, meeting, (minutes, _) => Task.FromResult(minutes.Lock()), by, cancel);
}

/// <summary>Takes minutes a step back, with the reason. The versions stay.</summary>
public sealed class StepMinutesBack(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Meeting> meeting, string? because, Viewer by, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var minutes = await db.MinutesToChangeAsync(by, meeting, cancel);
        var fact = minutes.StepBack(because);
        db.Add(TakeStep.Taken(minutes, by, clock, fact.Because));
        db.Record(fact, minutes.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }
}
