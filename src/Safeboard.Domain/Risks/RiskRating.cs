using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Risks;

/// <summary>How likely and how bad something is, each from 1 to the size of the board's matrix.</summary>
public readonly record struct RiskRating(int Likelihood, int Impact)
{
    /// <summary>Likelihood times impact.</summary>
    public int Score => Likelihood * Impact;

    /// <summary>“Likelihood 4, impact 5”</summary>
    public string InWords => $"Likelihood {Likelihood}, impact {Impact}";

    internal static RiskRating? Stored(int? likelihood, int? impact) => likelihood is { } l && impact is { } i ? new(l, i) : null;
}

/// <summary>A rating as it is typed: nothing, or both parts.</summary>
public readonly record struct TypedRating(int? Likelihood, int? Impact);

/// <summary>Where a score went since the one before.</summary>
public enum RiskDirection { Up, Down, Same }

/// <summary>How a score stands beside the one before.</summary>
public static class RiskDirections
{
    /// <summary>Null for a first score.</summary>
    public static RiskDirection? Between(int? before, int now) => before switch
    {
        null => null,
        { } earlier when now > earlier => RiskDirection.Up,
        { } earlier when now < earlier => RiskDirection.Down,
        _ => RiskDirection.Same,
    };
}

/// <summary>One score that a risk had as its current one: when, by whom and why, in the words that the board's matrix had that day. Never changed.</summary>
public sealed class RiskScore
{
    public required Id<RiskScore> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<Risk> RiskId { get; init; }
    public required DateOnly ScoredOn { get; init; }
    public required DateTime NotedAt { get; init; }
    public required string ByName { get; init; }
    public required int Likelihood { get; init; }
    public required int Impact { get; init; }

    /// <summary>The name of the band that it fell into that day.</summary>
    public required string Band { get; init; }
    public string? Because { get; init; }

    public RiskRating Rating => new(Likelihood, Impact);

    internal static RiskScore Of(Risk risk, RiskScored scored, Viewer by, TimeProvider clock) => new()
    {
        Id = Id<RiskScore>.New(clock), BoardId = risk.BoardId, RiskId = risk.Id, ScoredOn = scored.On, NotedAt = clock.UtcInstant, ByName = by.Name,
        Likelihood = scored.Rating.Likelihood, Impact = scored.Rating.Impact, Band = scored.Band, Because = scored.Because,
    };
}
