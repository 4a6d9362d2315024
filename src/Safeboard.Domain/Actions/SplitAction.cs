using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Actions;

/// <summary>What was done of an action and what of it is left, each part as an action of its own.</summary>
public sealed record Split(string Done, IReadOnlyList<ActionDraft> Rest)
{
    public const int MostParts = 6;
}

public sealed record ActionSplit(IReadOnlyList<string> Into) : IFact
{
    public string Title => $"Split: the rest is {string.Join(", ", Into)}";
}

/// <summary>It is a part of another action that was not done yet.</summary>
public sealed record ActionIsRest(string Of) : IFact
{
    public string Title => $"What was left of {Of}";
}

/// <summary>Closes an action with what was done of it, and keeps the rest as new actions: nothing of it is owed no more.</summary>
public sealed class SplitAction(BoardDb db, AddAction add, TimeProvider clock) : IOperation
{
    /// <returns>The actions that are left.</returns>
    public async Task<IReadOnlyList<BoardAction>> RunAsync(Id<BoardAction> id, int version, Split split, Viewer by, CancellationToken cancel)
    {
        if (split.Rest.Count == 0) throw new RuleBrokenException("Parts[0].Text", "Say what is left to do. If nothing is, complete the action instead");
        if (split.Rest.Count > Split.MostParts) throw new RuleBrokenException("Parts[0].Text", $"Split it into {Split.MostParts} parts or fewer");
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var action = await db.ActionToChangeAsync(id, by, version, cancel);
        // With the item goes that it was agreed in confidence; the meeting itself agreed only the whole.
        var parts = await add.AddAsync([.. split.Rest.Select(part => part with { GroupId = action.GroupId, ItemId = action.ItemId, Origin = part.Origin ?? action.Origin })], by, cancel);
        db.Record(action.SplitInto(split.Done, parts, clock.TodayInLondon), action.AsSubject(), by, clock.UtcInstant);
        foreach (var part in parts) db.Record(new ActionIsRest(action.Reference), part.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return parts;
    }
}
