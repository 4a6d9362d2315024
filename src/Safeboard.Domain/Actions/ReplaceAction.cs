using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Actions;

/// <summary>Lets another action, known by its reference or added now, take an action's place.</summary>
public sealed class ReplaceAction(BoardDb db, AddAction add, TimeProvider clock) : IOperation
{
    /// <returns>The action that takes its place.</returns>
    public async Task<BoardAction> RunAsync(Id<BoardAction> id, int version, string reference, Viewer by, CancellationToken cancel)
    {
        var wanted = reference.Trim().ToLowerInvariant();
        if (wanted.Length == 0) throw new RuleBrokenException("ReplacedBy", "Enter the reference of the action that replaces it");
        var found = await db.ActionsVisibleTo(by).Where(a => a.Reference.ToLower() == wanted).OrderByDescending(a => a.AgreedOn).Take(2).ToListAsync(cancel);
        if (found is []) throw new RuleBrokenException("ReplacedBy", $"There is no action {reference.Trim()} on this board. Check the reference");
        if (found is not [var other]) throw new RuleBrokenException("ReplacedBy", $"More than one action is called {reference.Trim()}. Replace it with a new action instead");
        await ReplaceAsync(id, version, other, by, cancel);
        // Both rows change, so that two actions can never replace each other at the same moment.
        db.Entry(other).Property(a => a.Version).IsModified = true;
        await db.SaveChangesAsync(cancel);
        return other;
    }

    /// <returns>The action that takes its place.</returns>
    public async Task<BoardAction> RunAsync(Id<BoardAction> id, int version, ActionDraft followOn, Viewer by, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        // With the item goes that the action was agreed in confidence.
        var item = await db.ActionsVisibleTo(by).Where(a => a.Id == id).Select(a => a.ItemId).SingleAsync(cancel);
        var other = (await add.AddAsync([followOn with { ItemId = item }], by, cancel))[0];
        await ReplaceAsync(id, version, other, by, cancel);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return other;
    }

    private async Task ReplaceAsync(Id<BoardAction> id, int version, BoardAction other, Viewer by, CancellationToken cancel)
    {
        var action = await db.ActionToChangeAsync(id, by, version, cancel);
        db.Record(action.SupersedeBy(other), action.AsSubject(), by, clock.UtcInstant);
        db.Record(new ActionContinues(action.Reference), other.AsSubject(), by, clock.UtcInstant);
    }
}
