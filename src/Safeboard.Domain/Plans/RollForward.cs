using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Plans;

/// <summary>Begins the next plan with the objectives of one that go on; the one before stays as it was.</summary>
public sealed class RollForward(BoardDb db, AddPlan add, TimeProvider clock) : IOperation
{
    public async Task<Plan> RunAsync(Id<Plan> id, string title, DateOnly from, DateOnly until, IReadOnlyList<Id<PlanObjective>> chosen, Viewer by, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var old = await db.PlansVisibleTo(by).AsNoTracking().SingleAsync(p => p.Id == id, cancel);
        var draft = new PlanDraft(old.Kind, title, from, until) { Purpose = old.Purpose, Lead = old.Lead.AsChoice, GroupId = old.GroupId, Cost = old.Cost, Funder = old.Funder, Reach = old.Reach };
        if (from <= old.FromDay) throw new RuleBrokenException("From", $"The next plan must begin after this one began, {Plan.Day(old.FromDay)}");
        var plan = await add.AddAsync(draft, id, by, cancel);
        var count = await CarryAsync(old, plan, chosen, by, cancel);
        foreach (var subject in (Subject[])[old.AsSubject(), plan.AsSubject()]) db.Record(new PlanRolledForward(old.Name, plan.Name, count), subject, by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return plan;
    }

    private async Task<int> CarryAsync(Plan old, Plan plan, IReadOnlyList<Id<PlanObjective>> chosen, Viewer by, CancellationToken cancel)
    {
        var priorities = await db.Set<PlanPriority>().AsNoTracking().Where(p => p.BoardId == by.BoardId && p.PlanId == old.Id).OrderBy(p => p.Order).ToListAsync(cancel);
        var going = (await db.Set<PlanObjective>().AsNoTracking().Where(o => o.BoardId == by.BoardId && o.PlanId == old.Id && chosen.Contains(o.Id)).OrderBy(o => o.Order).ToListAsync(cancel)).ToLookup(o => o.PriorityId);
        if (going.SelectMany(g => g).FirstOrDefault(o => o.Rating == PlanRating.Complete || o.TakenOutOn is not null) is { } done)
            throw new RuleBrokenException("Objectives", $"“{done.Text.Shortened()}” is complete or was taken out: leave it in the old plan");
        var (count, number) = (0, 0);
        foreach (var priority in priorities.Where(p => going.Contains(p.Id)))
        {
            var next = PlanPriority.From(priority.Title, priority.Why, plan, ++number, clock);
            db.Add(next);
            count += Carry(going[priority.Id], next, plan, by);
        }
        return count;
    }

    /// <summary>A day that lies before the new plan stays behind, and so does the rating: it is given anew.</summary>
    private int Carry(IEnumerable<PlanObjective> objectives, PlanPriority under, Plan plan, Viewer by)
    {
        var order = 0;
        foreach (var o in objectives)
        {
            var due = o.DueOn >= plan.FromDay && o.DueOn <= plan.UntilDay ? o.DueOn : null;
            var draft = new ObjectiveDraft(under.Id, o.Text) { ToDo = o.ToDo, Measure = o.Measure, Lead = o.Lead.AsChoice, GroupId = o.GroupId, DueOn = due };
            var carried = PlanObjective.From(draft, plan, ++order, clock, o.Id);
            db.Add(carried);
            db.Record(new ObjectiveAdded(carried.Text), carried.AsSubject(), by, clock.UtcInstant);
        }
        return order;
    }
}
