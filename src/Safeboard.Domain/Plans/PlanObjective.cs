using Safeboard.Domain.Actions;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Plans;

/// <summary>How an objective stands. The colours are words that everybody on a board knows.</summary>
public enum PlanRating { NotRated, Red, Amber, Green, Complete }

/// <summary>What a plan is to reach under a priority, what is done for it, and how the board will know.</summary>
public sealed partial class PlanObjective : IVersioned, ISearchable
{
    public required Id<PlanObjective> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<Plan> PlanId { get; init; }
    public Id<PlanPriority> PriorityId { get; private set; }

    /// <summary>From 1 under its priority: the second part of “1.2”.</summary>
    public int Order { get; internal set; }
    public string Text { get; private set; } = "";

    /// <summary>What is to be done.</summary>
    public string? ToDo { get; private set; }

    /// <summary>The measure of success: how will we know?</summary>
    public string? Measure { get; private set; }
    public Lead Lead { get; private set; } = Lead.Nobody;
    public Id<BoardGroup>? GroupId { get; private set; }
    public DateOnly? DueOn { get; private set; }
    public PlanRating Rating { get; private set; }
    public string? RatedBecause { get; private set; }
    public DateOnly? RatedOn { get; private set; }

    /// <summary>The day of the last progress note; at first the day from which it is worked on.</summary>
    public DateOnly LastHeardOn { get; private set; }

    /// <summary>The same objective in the plan before.</summary>
    public Id<PlanObjective>? CarriedFromId { get; init; }
    public string? TakenOutBecause { get; private set; }
    public DateOnly? TakenOutOn { get; private set; }
    public int Version { get; set; }

    public Subject AsSubject() => new("objective", Id.Value);

    public SearchEntry ForSearch() => new()
    {
        SubjectId = Id.Value, BoardId = BoardId, Kind = "objective", Title = Text, ParentId = PlanId.Value,
        Text = string.Join(" · ", new[] { ToDo, Measure, Lead.Name }.OfType<string>()),
    };
}

/// <summary>An objective as it is typed.</summary>
public sealed record ObjectiveDraft(Id<PlanPriority> PriorityId, string Text)
{
    public string? ToDo { get; init; }
    public string? Measure { get; init; }
    public OwnerChoice? Lead { get; init; }
    public Id<BoardGroup>? GroupId { get; init; }
    public DateOnly? DueOn { get; init; }
}

/// <summary>A day by which something of an objective is to be there.</summary>
public sealed class PlanMilestone
{
    public required Id<PlanMilestone> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<PlanObjective> ObjectiveId { get; init; }
    public DateOnly DueOn { get; internal set; }
    public string Words { get; internal set; } = "";
    public DateOnly? DoneOn { get; internal set; }
}

/// <summary>What somebody said about the progress of an objective. It is never overwritten: a later one follows it.</summary>
public sealed class ProgressNote
{
    public required Id<ProgressNote> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<PlanObjective> ObjectiveId { get; init; }
    public required DateOnly On { get; init; }
    public required string Text { get; init; }
    public required string ByName { get; init; }
}
