using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Groups.Seats;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Groups;

/// <summary>Ends a group, or merges it into another one. Its seats end with it; its meetings, actions and history stay.</summary>
public sealed class EndGroup(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<BoardGroup> id, GroupEnding ending, Viewer by, CancellationToken cancel)
    {
        var group = await db.GroupToChangeAsync(by, id, cancel);
        var into = ending.Into is { } other ? await db.GroupToChangeAsync(by, other, cancel) : null;
        db.Record(group.End(ending.On, ending.Because, into), group.AsSubject(), by, clock.UtcInstant);
        foreach (var seat in await db.SeatsToChangeAsync(by, id, cancel)) seat.EndWithGroup(ending.On);
        foreach (var holding in await db.HoldingsToEndAsync(by, id, ending.On, cancel)) holding.EndBy(ending.On);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>The last day of a group, why, and which group takes over.</summary>
public sealed record GroupEnding(DateOnly On, string? Because, Id<BoardGroup>? Into);

/// <summary>Takes an ended group up again, without its seats: who sits on it is to be said anew.</summary>
public sealed class TakeUpGroup(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<BoardGroup> id, Viewer by, CancellationToken cancel)
    {
        var group = await db.GroupToChangeAsync(by, id, cancel);
        db.Record(group.TakeUp(), group.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}
