using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Plans;

/// <summary>Adds a milestone to an objective.</summary>
public sealed class AddMilestone(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<PlanObjective> id, DateOnly dueOn, string? words, Viewer by, CancellationToken cancel)
    {
        var (objective, plan) = await db.ObjectiveToChangeAsync(id, by, version: null, cancel);
        var (due, said) = PlanObjective.Milestone(dueOn, words);
        var milestone = new PlanMilestone { Id = Id<PlanMilestone>.New(clock), BoardId = by.BoardId, ObjectiveId = id, DueOn = due, Words = said };
        db.Add(milestone);
        db.Record(objective.AddTo(milestone, plan), objective.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Changes a milestone, or says on which day it was reached.</summary>
public sealed class ChangeMilestone(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<PlanObjective> id, Id<PlanMilestone> milestoneId, DateOnly dueOn, string? words, DateOnly? doneOn, Viewer by, CancellationToken cancel)
    {
        var (objective, plan) = await db.ObjectiveToChangeAsync(id, by, version: null, cancel);
        objective.MustStand(plan, "change its milestones");
        var milestone = await db.Set<PlanMilestone>().SingleAsync(m => m.BoardId == by.BoardId && m.ObjectiveId == id && m.Id == milestoneId, cancel);
        var (due, said) = PlanObjective.Milestone(dueOn, words);
        if (doneOn > clock.TodayInLondon) throw new RuleBrokenException("DoneOn", "The day it was reached must be today or in the past");
        foreach (var fact in Facts(milestone, due, said, doneOn)) db.Record(fact, objective.AsSubject(), by, clock.UtcInstant);
        (milestone.DueOn, milestone.Words, milestone.DoneOn) = (due, said, doneOn);
        await db.SaveChangesAsync(cancel);
    }

    private static IEnumerable<IFact> Facts(PlanMilestone before, DateOnly due, string words, DateOnly? doneOn)
    {
        if ((before.DueOn, before.Words) != (due, words)) yield return new MilestoneChanged(words, due, before.Words, before.DueOn);
        if (doneOn is { } day && day != before.DoneOn) yield return new MilestoneReached(words, day);
        if (doneOn is null && before.DoneOn is not null) yield return new MilestoneOpenAgain(words);
    }
}

/// <summary>Removes a milestone; that it was there stays in the history.</summary>
public sealed class RemoveMilestone(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<PlanObjective> id, Id<PlanMilestone> milestoneId, Viewer by, CancellationToken cancel)
    {
        var (objective, plan) = await db.ObjectiveToChangeAsync(id, by, version: null, cancel);
        objective.MustStand(plan, "change its milestones");
        var milestone = await db.Set<PlanMilestone>().SingleAsync(m => m.BoardId == by.BoardId && m.ObjectiveId == id && m.Id == milestoneId, cancel);
        db.Remove(milestone);
        db.Record(new MilestoneRemoved(milestone.Words, milestone.DueOn), objective.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}
