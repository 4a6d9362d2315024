using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Plans;

/// <summary>Changes what a plan says about itself.</summary>
public sealed class ChangePlan(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Plan> id, int version, PlanDraft draft, Viewer by, CancellationToken cancel)
    {
        var plan = await db.PlanToChangeAsync(id, by, version, cancel);
        await db.MustBeGroupAsync(draft.GroupId, by, cancel);
        var fact = plan.Change(draft);
        if (!db.ChangeTracker.HasChanges()) return;
        db.Record(fact, plan.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Makes a plan the one that the board works by, or an ended one again.</summary>
public sealed class BeginPlan(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Plan> id, int version, Viewer by, CancellationToken cancel)
    {
        var plan = await db.PlanToChangeAsync(id, by, version, cancel);
        db.Record(plan.Begin(clock.TodayInLondon), plan.AsSubject(), by, clock.UtcInstant);
        foreach (var objective in await db.Set<PlanObjective>().Where(o => o.BoardId == by.BoardId && o.PlanId == id).ToListAsync(cancel)) objective.BeginOn(clock.TodayInLondon);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Ends a plan, with how it ended.</summary>
public sealed class EndPlan(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Plan> id, int version, string? because, Viewer by, CancellationToken cancel)
    {
        var plan = await db.PlanToChangeAsync(id, by, version, cancel);
        db.Record(plan.End(because, clock.TodayInLondon), plan.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}
