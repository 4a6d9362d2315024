using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Plans;

/// <summary>What comes first in a plan; its objectives stand under it.</summary>
public sealed class PlanPriority
{
    public required Id<PlanPriority> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<Plan> PlanId { get; init; }

    /// <summary>From 1, which is its number in the plan.</summary>
    public int Order { get; internal set; }
    public string Title { get; private set; } = "";

    /// <summary>Why it comes first, and what is meant by it.</summary>
    public string? Why { get; private set; }

    internal static PlanPriority From(string title, string? why, Plan plan, int order, TimeProvider clock)
    {
        plan.MustGoOn("add to it");
        var priority = new PlanPriority { Id = Id<PlanPriority>.New(clock), BoardId = plan.BoardId, PlanId = plan.Id, Order = order };
        priority.Put(title, why);
        return priority;
    }

    /// <summary>Changes what it says. Null where nothing is different.</summary>
    internal PriorityChanged? Change(string title, string? why, Plan plan)
    {
        plan.MustGoOn("change it");
        var (was, before) = (Title, Why);
        Put(title, why);
        return was == Title && before == Why ? null : new(Order, Title, was, before);
    }

    private void Put(string title, string? why) => (Title, Why) =
        (title.AtMost(Plan.LongestTitle, nameof(Title)) ?? throw new RuleBrokenException(nameof(Title), "Enter the priority in a few words"), why.AtMost(Plan.LongestText, nameof(Why)));
}
