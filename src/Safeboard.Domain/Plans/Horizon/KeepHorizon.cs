using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Plans.Horizon;

/// <summary>Adds something to the horizon log.</summary>
public sealed class AddHorizon(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task<HorizonEntry> RunAsync(HorizonDraft draft, Viewer by, CancellationToken cancel)
    {
        var entry = HorizonEntry.From(draft, by.BoardId, clock);
        db.Add(entry);
        db.Record(new HorizonAdded(entry.Title), entry.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
        return entry;
    }
}

/// <summary>Changes what the horizon log says about something.</summary>
public sealed class ChangeHorizon(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<HorizonEntry> id, int version, HorizonDraft draft, Viewer by, CancellationToken cancel)
    {
        var entry = await db.HorizonToChangeAsync(id, by, version, cancel);
        var fact = entry.Change(draft);
        if (!db.ChangeTracker.HasChanges()) return;
        db.Record(fact, entry.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Keeps what the board decided about something on the horizon.</summary>
public sealed class DecideHorizon(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<HorizonEntry> id, int version, string? decision, DateOnly on, Viewer by, CancellationToken cancel)
    {
        var entry = await db.HorizonToChangeAsync(id, by, version, cancel);
        db.Record(entry.Decide(decision, on, clock.TodayInLondon), entry.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Watches something no longer.</summary>
public sealed class CloseHorizon(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<HorizonEntry> id, int version, string? because, Viewer by, CancellationToken cancel)
    {
        var entry = await db.HorizonToChangeAsync(id, by, version, cancel);
        db.Record(entry.Close(because, clock.TodayInLondon), entry.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Watches something again.</summary>
public sealed class ReopenHorizon(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<HorizonEntry> id, int version, string? because, Viewer by, CancellationToken cancel)
    {
        var entry = await db.HorizonToChangeAsync(id, by, version, cancel);
        db.Record(entry.Reopen(because), entry.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}
