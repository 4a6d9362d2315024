using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Jobs;
using Safeboard.Domain.Plans;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Publishing;

/// <summary>Shows a current plan to the public as it stands now.</summary>
public sealed class ShowPlan(BoardDb db, TimeProvider clock) : IOperation
{
    /// <param name="staying">Words that stop it and may stay as they are.</param>
    public async Task RunAsync(Id<Plan> id, IReadOnlyList<string> staying, Viewer by, CancellationToken cancel)
    {
        var row = await db.PlanAsync(id, by, cancel) ?? throw new RuleBrokenException("", "There is no such plan any more");
        if (row.State != PlanState.Current) throw new RuleBrokenException("", $"{row.Name} is not current. Make it current before the public sees it");
        var rule = await db.Set<Board>().Where(b => b.Id == by.BoardId).Select(b => b.PublicNames).SingleAsync(cancel);
        var made = await PublicPlanSource.MakeAsync(db, row, rule, staying, by, cancel);
        PublicReading.MustNotBeStopped(made.Stops, "the plan");
        var copy = await db.Set<PublishedPlan>().SingleOrDefaultAsync(p => p.BoardId == by.BoardId && p.PlanId == id, cancel);
        if (copy is null) db.Add(copy = new() { Id = Id<PublishedPlan>.New(clock), BoardId = by.BoardId, PlanId = id, Number = row.Number });
        db.Record(copy.Show(made.Content, clock.UtcInstant), new("plan", id.Value), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Takes a plan away from the public.</summary>
public sealed class HidePlan(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Plan> id, Viewer by, CancellationToken cancel)
    {
        var copy = await db.Set<PublishedPlan>().SingleOrDefaultAsync(p => p.BoardId == by.BoardId && p.PlanId == id, cancel);
        if (copy?.TakeDown() is not { } fact) return;
        db.Record(fact, new("plan", id.Value), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>A plan that has ended is shown no longer. Run again, it finds nothing to take down.</summary>
[RunsAfter<PlanEnded>]
public sealed class HideEndedPlanJob(HidePlan hide) : IJob
{
    public Task RunAsync(Job job, CancellationToken cancel) => hide.RunAsync(new(job.SubjectId), Viewer.System(job.BoardId), cancel);
}

/// <summary>What the pages of a plan know of its public copy.</summary>
public static class PublicPlanQueries
{
    extension(BoardDb db)
    {
        /// <summary>When the public copy was made; null where there is none.</summary>
        public Task<DateTime?> PlanShownAtAsync(Viewer viewer, Id<Plan> id, CancellationToken cancel) =>
            db.Set<PublishedPlan>().Where(p => p.BoardId == viewer.BoardId && p.PlanId == id && p.Json != null).Select(p => (DateTime?)p.ShownAt).SingleOrDefaultAsync(cancel);

        /// <summary>What the public would read, and what stops it.</summary>
        public async Task<PlanForPublic> PlanForPublicAsync(Viewer viewer, PlanRow plan, PublicNames rule, CancellationToken cancel) =>
            await PublicPlanSource.MakeAsync(db, plan, rule, [], viewer, cancel);
    }
}
