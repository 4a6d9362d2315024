using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Plans;

/// <summary>Adds an objective under a priority, behind those that stand there.</summary>
public sealed class AddObjective(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task<PlanObjective> RunAsync(Id<Plan> planId, ObjectiveDraft draft, Viewer by, CancellationToken cancel)
    {
        var plan = await db.PlanToChangeAsync(planId, by, version: null, cancel);
        await db.MustBeGroupAsync(draft.GroupId, by, cancel);
        var objective = PlanObjective.From(draft, plan, await db.NextOrderAsync(planId, draft.PriorityId, by, cancel), clock);
        db.Add(objective);
        db.Record(new ObjectiveAdded(objective.Text), objective.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
        return objective;
    }
}

/// <summary>Changes what an objective says, who leads on it, or the priority it stands under.</summary>
public sealed class ChangeObjective(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<PlanObjective> id, int version, ObjectiveDraft draft, Viewer by, CancellationToken cancel)
    {
        var (objective, plan) = await db.ObjectiveToChangeAsync(id, by, version, cancel);
        await db.MustBeGroupAsync(draft.GroupId, by, cancel);
        var before = objective.PriorityId;
        if (before != draft.PriorityId) objective.Order = await db.NextOrderAsync(plan.Id, draft.PriorityId, by, cancel);
        var fact = objective.Change(draft, plan);
        if (!db.ChangeTracker.HasChanges()) return;
        db.Record(fact, objective.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Says how an objective stands: red, amber, green or complete, with the reason.</summary>
public sealed class RateObjective(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<PlanObjective> id, int version, PlanRating rating, string? because, Viewer by, CancellationToken cancel)
    {
        var (objective, plan) = await db.ObjectiveToChangeAsync(id, by, version, cancel);
        db.Record(objective.Rate(rating, because, clock.TodayInLondon, plan), objective.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Adds a note to the progress of an objective.</summary>
public sealed class NoteProgress(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<PlanObjective> id, string? text, DateOnly on, Viewer by, CancellationToken cancel)
    {
        var (objective, plan) = await db.ObjectiveToChangeAsync(id, by, version: null, cancel);
        var (note, fact) = objective.Progress(text, on, by, clock, plan);
        db.Add(note);
        db.Record(fact, objective.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Takes an objective out of its plan, with the reason; it stays to be seen there.</summary>
public sealed class TakeOutObjective(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<PlanObjective> id, int version, string? because, Viewer by, CancellationToken cancel)
    {
        var (objective, plan) = await db.ObjectiveToChangeAsync(id, by, version, cancel);
        db.Record(objective.TakeOut(because, clock.TodayInLondon, plan), objective.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Where a new objective stands.</summary>
internal static class ObjectiveOrder
{
    extension(BoardDb db)
    {
        /// <summary>The place behind those of a priority, which must be one of the plan.</summary>
        internal async Task<int> NextOrderAsync(Id<Plan> plan, Id<PlanPriority> priority, Viewer by, CancellationToken cancel)
        {
            if (!await db.Set<PlanPriority>().AnyAsync(p => p.BoardId == by.BoardId && p.PlanId == plan && p.Id == priority, cancel))
                throw new RuleBrokenException("PriorityId", "Choose the priority that it stands under");
            return (await db.Set<PlanObjective>().Where(o => o.BoardId == by.BoardId && o.PriorityId == priority).MaxAsync(o => (int?)o.Order, cancel) ?? 0) + 1;
        }
    }
}
