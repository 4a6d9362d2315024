using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Plans;

/// <summary>Adds a priority behind those that a plan has.</summary>
public sealed class AddPriority(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task<PlanPriority> RunAsync(Id<Plan> planId, string title, string? why, Viewer by, CancellationToken cancel)
    {
        var plan = await db.PlanToChangeAsync(planId, by, version: null, cancel);
        var order = await db.Set<PlanPriority>().CountAsync(p => p.BoardId == by.BoardId && p.PlanId == planId, cancel) + 1;
        var priority = PlanPriority.From(title, why, plan, order, clock);
        db.Add(priority);
        db.Record(new PriorityAdded(order, priority.Title), plan.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
        return priority;
    }
}

/// <summary>Changes a priority, or its place among the others.</summary>
public sealed class ChangePriority(BoardDb db, TimeProvider clock) : IOperation
{
    /// <param name="place">From 1.</param>
    public async Task RunAsync(Id<Plan> planId, Id<PlanPriority> id, string title, string? why, int place, Viewer by, CancellationToken cancel)
    {
        var plan = await db.PlanToChangeAsync(planId, by, version: null, cancel);
        var all = await db.Set<PlanPriority>().Where(p => p.BoardId == by.BoardId && p.PlanId == planId).OrderBy(p => p.Order).ToListAsync(cancel);
        var priority = all.Single(p => p.Id == id);
        if (place < 1 || place > all.Count) throw new RuleBrokenException("Place", $"Choose a place from 1 to {all.Count}");
        var before = priority.Order;
        all.Remove(priority);
        all.Insert(place - 1, priority);
        for (var n = 0; n < all.Count; n++) all[n].Order = n + 1;
        if (priority.Change(title, why, plan) is { } fact) db.Record(fact, plan.AsSubject(), by, clock.UtcInstant);
        if (priority.Order != before) db.Record(new PriorityMoved(priority.Order, before, priority.Title), plan.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Removes a priority that holds no objective.</summary>
public sealed class RemovePriority(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Plan> planId, Id<PlanPriority> id, Viewer by, CancellationToken cancel)
    {
        var plan = await db.PlanToChangeAsync(planId, by, version: null, cancel);
        plan.MustGoOn("change it");
        var all = await db.Set<PlanPriority>().Where(p => p.BoardId == by.BoardId && p.PlanId == planId).OrderBy(p => p.Order).ToListAsync(cancel);
        var priority = all.Single(p => p.Id == id);
        if (await db.Set<PlanObjective>().AnyAsync(o => o.BoardId == by.BoardId && o.PriorityId == id, cancel))
            throw new RuleBrokenException("", "Objectives stand under this priority. Put them under another one first");
        db.Remove(priority);
        foreach (var later in all.Where(p => p.Order > priority.Order)) later.Order--;
        db.Record(new PriorityRemoved(priority.Order, priority.Title), plan.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}
