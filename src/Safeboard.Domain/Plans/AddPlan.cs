using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Plans;

/// <summary>Adds a plan, at first as a draft. Its number is the board's next one.</summary>
public sealed class AddPlan(BoardDb db, TimeProvider clock) : IOperation
{
    private const string Series = "plan";

    public async Task<Plan> RunAsync(PlanDraft draft, Viewer by, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var plan = await AddAsync(draft, rolledFrom: null, by, cancel);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return plan;
    }

    /// <summary>Adds without saving, inside the caller's transaction.</summary>
    internal async Task<Plan> AddAsync(PlanDraft draft, Id<Plan>? rolledFrom, Viewer by, CancellationToken cancel)
    {
        await db.MustBeGroupAsync(draft.GroupId, by, cancel);
        var number = await Counters.AdvanceAsync(db, by.BoardId, Series, by: 1, atLeast: 0, cancel);
        var plan = Plan.From(draft, by.BoardId, number, clock, rolledFrom);
        db.Add(plan);
        db.Record(new PlanAdded(plan.Title), plan.AsSubject(), by, clock.UtcInstant);
        return plan;
    }
}

/// <summary>What the forms of plans may name.</summary>
internal static class ChosenGroup
{
    extension(BoardDb db)
    {
        internal async Task MustBeGroupAsync(Id<BoardGroup>? group, Viewer by, CancellationToken cancel)
        {
            if (group is { } id && !await db.Set<BoardGroup>().AnyAsync(g => g.BoardId == by.BoardId && g.Id == id, cancel))
                throw new RuleBrokenException("GroupId", "Choose a group from the list");
        }
    }
}
