using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Actions;

/// <summary>Says how an action is going. Two updates at once are both kept.</summary>
public sealed class UpdateAction(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<BoardAction> id, string note, Viewer by, CancellationToken cancel)
    {
        var action = await db.ActionToChangeAsync(id, by, version: null, cancel);
        db.Record(action.Update(note, clock.TodayInLondon), action.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Says it without saving.</summary>
    internal void Add(BoardAction action, string note, Viewer by) => db.Record(action.Update(note.Shortened(BoardAction.LongestNote - 1), clock.TodayInLondon), action.AsSubject(), by, clock.UtcInstant);
}

/// <summary>Asks the office for a later date.</summary>
public sealed class AskForMoreTime(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<BoardAction> id, DateOnly until, string because, Viewer by, CancellationToken cancel)
    {
        var action = await db.ActionToChangeAsync(id, by, version: null, cancel);
        db.Record(action.AskForMoreTime(until, because, clock.TodayInLondon), action.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Changes the wording of an action.</summary>
public sealed class RewordAction(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<BoardAction> id, int version, string text, Viewer by, CancellationToken cancel)
    {
        var action = await db.ActionToChangeAsync(id, by, version, cancel);
        if (action.Reword(text) is not { } fact) return;
        db.Record(fact, action.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Gives an action to other owners.</summary>
public sealed class ChangeOwners(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<BoardAction> id, int version, IReadOnlyList<OwnerChoice> owners, Viewer by, CancellationToken cancel)
    {
        var action = await db.ActionToChangeAsync(id, by, version, cancel);
        if (action.ChangeOwners(owners, clock) is not { } fact) return;
        db.Record(fact, action.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Changes when an action is due. Words like "next Board" become a day at once where that meeting is planned.</summary>
public sealed class ChangeDueDate(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<BoardAction> id, int version, DueDate due, string? because, Viewer by, CancellationToken cancel)
    {
        var action = await db.ActionToChangeAsync(id, by, version, cancel);
        if (action.ChangeDue(due, because) is not { } fact) return;
        db.Record(fact, action.AsSubject(), by, clock.UtcInstant);
        await DueDates.ResolveAsync(db, [action], by.BoardId, clock, cancel);
        await db.SaveChangesAsync(cancel);
    }
}
