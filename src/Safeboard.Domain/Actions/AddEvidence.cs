using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Actions;

/// <summary>Adds evidence to an action.</summary>
public sealed class AddEvidence(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<BoardAction> id, IReadOnlyList<NamedFile> files, Viewer by, CancellationToken cancel)
    {
        if (files.Count == 0) throw new RuleBrokenException("Files", "Choose a file");
        var action = await db.ActionToChangeAsync(id, by, version: null, cancel);
        foreach (var file in files)
        {
            db.Add(ActionEvidence.Of(file, action, by, clock));
            db.Record(new EvidenceAdded(file.FileName), action.AsSubject(), by, clock.UtcInstant);
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
