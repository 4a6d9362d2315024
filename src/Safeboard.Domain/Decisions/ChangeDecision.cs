using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Decisions;

/// <summary>Notes who may act on a decision, which money it commits and when it is looked at again.</summary>
public sealed class NoteDecision(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Decision> id, int version, DecisionNotes notes, Viewer by, CancellationToken cancel)
    {
        var decision = await db.DecisionToChangeAsync(id, by, version, cancel);
        if (decision.Note(notes) is not { } fact) return;
        db.Record(fact, decision.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Says that a decision is revoked or changed, by a later one or by something else.</summary>
public sealed class EndDecision(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Decision> id, int version, DecisionState how, Id<Decision>? by, string? because, Viewer viewer, CancellationToken cancel)
    {
        if (how is not (DecisionState.Revoked or DecisionState.Changed)) throw new RuleBrokenException("How", "Choose whether it is revoked or changed");
        var decision = await db.DecisionToChangeAsync(id, viewer, version, cancel);
        var later = by is { } other
            ? await db.DecisionsVisibleTo(viewer).SingleOrDefaultAsync(d => d.Id == other, cancel) ?? throw new RuleBrokenException("By", "Choose a decision from the list")
            : null;
        db.Record(decision.EndAs(how, later, because, clock.TodayInLondon), decision.AsSubject(), viewer, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Puts a decision in force again that was ended by mistake.</summary>
public sealed class RestoreDecision(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Decision> id, int version, string? because, Viewer by, CancellationToken cancel)
    {
        var decision = await db.DecisionToChangeAsync(id, by, version, cancel);
        db.Record(decision.Restore(because), decision.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}
