using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Plans;

/// <summary>What a plan is: the board's business plan, a strategy for one matter, or the work of a task and finish group.</summary>
public enum PlanKind { BusinessPlan, Strategy, TaskAndFinish }

/// <summary>Where a plan stands.</summary>
public enum PlanState { Draft, Current, Ended }

/// <summary>What a board means to do over one or more years: its priorities, and under each the objectives.</summary>
public sealed partial class Plan : IVersioned, ISearchable
{
    public required Id<Plan> Id { get; init; }
    public required Id<Board> BoardId { get; init; }

    /// <summary>Counted on the board from 1.</summary>
    public required int Number { get; init; }
    public string Name => NameOf(Number);
    public PlanKind Kind { get; private set; }
    public string Title { get; private set; } = "";

    /// <summary>What it is for, in a few sentences.</summary>
    public string? Purpose { get; private set; }
    public DateOnly FromDay { get; private set; }
    public DateOnly UntilDay { get; private set; }
    public Lead Lead { get; private set; } = Lead.Nobody;
    public Id<BoardGroup>? GroupId { get; private set; }

    /// <summary>In whole pounds.</summary>
    public int? Cost { get; private set; }
    public string? Funder { get; private set; }

    /// <summary>Whom it is to reach, in words.</summary>
    public string? Reach { get; private set; }
    public PlanState State { get; private set; }

    /// <summary>The day from which it was current.</summary>
    public DateOnly? BegunOn { get; private set; }
    public DateOnly? EndedOn { get; private set; }
    public string? EndedBecause { get; private set; }

    /// <summary>The plan before, whose objectives it goes on with.</summary>
    public Id<Plan>? RolledFromId { get; init; }
    public int Version { get; set; }

    public static string NameOf(int number) => $"Plan {number}";

    public Subject AsSubject() => new("plan", Id.Value);

    public SearchEntry ForSearch() => new()
    {
        SubjectId = Id.Value, BoardId = BoardId, Kind = "plan", Title = $"{Name} {Title}", Date = FromDay,
        Text = string.Join(" · ", new[] { Purpose, Funder, Reach, Lead.Name }.OfType<string>()),
    };
}

/// <summary>A plan as it is typed.</summary>
public sealed record PlanDraft(PlanKind Kind, string Title, DateOnly From, DateOnly Until)
{
    public string? Purpose { get; init; }
    public Actions.OwnerChoice? Lead { get; init; }
    public Id<BoardGroup>? GroupId { get; init; }
    public int? Cost { get; init; }
    public string? Funder { get; init; }
    public string? Reach { get; init; }
}
