using Safeboard.Domain.Actions;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Plans;

/// <summary>A plan as the list and its own pages show it.</summary>
public sealed record PlanRow
{
    public required Id<Plan> Id { get; init; }
    public required int Number { get; init; }
    public required PlanKind Kind { get; init; }
    public required string Title { get; init; }
    public string? Purpose { get; init; }
    public required DateOnly From { get; init; }
    public required DateOnly Until { get; init; }
    public required Lead Lead { get; init; }
    public string? LeadAgency { get; init; }
    public Id<BoardGroup>? GroupId { get; init; }
    public string? Group { get; init; }
    public int? Cost { get; init; }
    public string? Funder { get; init; }
    public string? Reach { get; init; }
    public required PlanState State { get; init; }
    public DateOnly? BegunOn { get; init; }
    public DateOnly? EndedOn { get; init; }
    public string? EndedBecause { get; init; }
    public Id<Plan>? RolledFromId { get; init; }
    public int Version { get; init; }
    public string Name => Plan.NameOf(Number);

    /// <summary>“2026” or “2026 to 2029”</summary>
    public string Period => From.Year == Until.Year ? $"{From.Year}" : $"{From.Year} to {Until.Year}";

    /// <summary>Worked by though its last day has passed.</summary>
    public bool IsPastItsDay(DateOnly today) => State == PlanState.Current && Until < today;
}

/// <summary>How many objectives of a plan stand where.</summary>
public sealed record RatingCounts(int Red, int Amber, int Green, int Complete, int NotRated)
{
    public int All => Red + Amber + Green + Complete + NotRated;
}

/// <summary>A plan in the list, with how its objectives stand.</summary>
public sealed record ListedPlan(PlanRow Plan, RatingCounts Counts);

/// <summary>A priority of a plan and what stands under it.</summary>
public sealed record PriorityRow(Id<PlanPriority> Id, int Order, string Title, string? Why)
{
    public IReadOnlyList<ObjectiveRow> Objectives { get; init; } = [];

    /// <summary>The same, without what was taken out.</summary>
    public IEnumerable<ObjectiveRow> Standing => Objectives.Where(o => o.TakenOutOn is null);
}

/// <summary>A milestone as it is shown.</summary>
public sealed record MilestoneRow(Id<PlanMilestone> Id, Id<PlanObjective> ObjectiveId, DateOnly DueOn, string Words, DateOnly? DoneOn)
{
    public bool IsLateOn(DateOnly today) => DoneOn is null && DueOn < today;
}

/// <summary>A progress note as it is shown.</summary>
public sealed record ProgressRow(Id<PlanObjective> ObjectiveId, DateOnly On, string Text, string ByName);

/// <summary>What a plan warns of in an objective.</summary>
public enum ObjectiveFlag { MilestoneLate, PastItsDay, NoProgress, NotRated, NoLead, NoMeasure }

/// <summary>An objective as the plan and its own pages show it.</summary>
public sealed record ObjectiveRow
{
    private const int MonthsOfSilence = 3;

    public required Id<PlanObjective> Id { get; init; }
    public required Id<Plan> PlanId { get; init; }
    public required Id<PlanPriority> PriorityId { get; init; }
    public required int PriorityOrder { get; init; }
    public required int Order { get; init; }
    public required string Text { get; init; }
    public string? ToDo { get; init; }
    public string? Measure { get; init; }
    public required Lead Lead { get; init; }
    public string? LeadAgency { get; init; }
    public Id<BoardGroup>? GroupId { get; init; }
    public string? Group { get; init; }
    public DateOnly? DueOn { get; init; }
    public required PlanRating Rating { get; init; }
    public string? RatedBecause { get; init; }
    public DateOnly? RatedOn { get; init; }
    public required DateOnly LastHeardOn { get; init; }
    public Id<PlanObjective>? CarriedFromId { get; init; }
    public string? TakenOutBecause { get; init; }
    public DateOnly? TakenOutOn { get; init; }
    public int Version { get; init; }
    public int OpenActions { get; init; }
    public IReadOnlyList<MilestoneRow> Milestones { get; init; } = [];

    /// <summary>The last word on its progress.</summary>
    public ProgressRow? LastNote { get; init; }

    /// <summary>“1.2”: the second objective of the first priority.</summary>
    public string Number => $"{PriorityOrder}.{Order}";

    /// <summary>What is not as it should be, the worst first. Only a current plan is asked for progress.</summary>
    public IEnumerable<ObjectiveFlag> FlagsOn(DateOnly today, PlanState state)
    {
        if (TakenOutOn is not null || state == PlanState.Ended || Rating == PlanRating.Complete) yield break;
        if (state == PlanState.Current)
        {
            if (Milestones.Any(m => m.IsLateOn(today))) yield return ObjectiveFlag.MilestoneLate;
            if (DueOn < today) yield return ObjectiveFlag.PastItsDay;
            if (LastHeardOn.AddMonths(MonthsOfSilence) < today) yield return ObjectiveFlag.NoProgress;
            if (Rating == PlanRating.NotRated) yield return ObjectiveFlag.NotRated;
        }
        if (Lead.Name is null) yield return ObjectiveFlag.NoLead;
        if (Measure is null) yield return ObjectiveFlag.NoMeasure;
    }
}

/// <summary>A plan with all that stands in it.</summary>
public sealed record WholePlan(PlanRow Plan, IReadOnlyList<PriorityRow> Priorities)
{
    public IEnumerable<ObjectiveRow> Objectives => Priorities.SelectMany(p => p.Standing);

    public RatingCounts Counts => new(Rated(PlanRating.Red), Rated(PlanRating.Amber), Rated(PlanRating.Green), Rated(PlanRating.Complete), Rated(PlanRating.NotRated));

    private int Rated(PlanRating rating) => Objectives.Count(o => o.Rating == rating);
}

/// <summary>Another plan that this one goes on from, or that goes on from it.</summary>
public sealed record LinkedPlan(Id<Plan> Id, int Number, string Title);

/// <summary>An objective with its plan and what its page shows besides.</summary>
public sealed record ObjectiveDetail(PlanRow Plan, ObjectiveRow Objective, string Priority)
{
    public string Name => $"{Plan.Name}, objective {Objective.Number}";
}

/// <summary>What the page of an objective shows besides the objective itself.</summary>
/// <param name="Notes">The newest first.</param>
public sealed record ObjectiveStory(IReadOnlyList<ProgressRow> Notes, IReadOnlyList<MeetingActionRow> Actions);
