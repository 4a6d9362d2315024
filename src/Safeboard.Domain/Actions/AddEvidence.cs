using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Actions;

/// <summary>Adds evidence to an action.</summary>
public sealed class AddEvidence(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<BoardAction> id, IReadOnlyList<NewEvidence> evidence, Viewer by, CancellationToken cancel)
    {
        if (evidence.Count == 0) throw new RuleBrokenException("Files", "Choose a file, or enter an address or words");
        var action = await db.ActionToChangeAsync(id, by, version: null, cancel);
        foreach (var added in evidence.Select(one => ActionEvidence.Of(one, action, by, clock)).ToList())
        {
            db.Add(added);
            db.Record(new EvidenceAdded(added.FileName), action.AsSubject(), by, clock.UtcInstant);
        }
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Takes evidence off an action; that it was there stays in the history.</summary>
public sealed class RemoveEvidence(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<BoardAction> id, Id<ActionEvidence> evidenceId, Viewer by, CancellationToken cancel)
    {
        var action = await db.ActionToChangeAsync(id, by, version: null, cancel);
        if (action.State is ActionState.Complete or ActionState.ToBeAgreed)
            throw new RuleBrokenException("", $"{action.Reference} was completed with this evidence. Open it again to take evidence away");
        var evidence = await db.Set<ActionEvidence>().SingleOrDefaultAsync(e => e.BoardId == by.BoardId && e.ActionId == id && e.Id == evidenceId, cancel);
        if (evidence is null) return;
        db.Remove(evidence);
        db.Record(new EvidenceRemoved(evidence.FileName), action.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}
