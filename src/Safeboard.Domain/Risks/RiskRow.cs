using Safeboard.Domain.Actions;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Risks;

/// <summary>A risk as the register and its pages show it.</summary>
public sealed record RiskRow
{
    public required Id<Risk> Id { get; init; }
    public required int Number { get; init; }
    public required string Event { get; init; }
    public string? Cause { get; init; }
    public string? Effect { get; init; }
    public string? Priority { get; init; }
    public string? Controls { get; init; }
    public string? Appetite { get; init; }
    public Id<BoardGroup>? GroupId { get; init; }

    /// <summary>Whose register it stands on; null for the board's own.</summary>
    public string? Group { get; init; }
    public OwnerKind? OwnerKind { get; init; }
    public string? OwnerName { get; init; }
    public string? OwnerAgency { get; init; }
    public int? InherentLikelihood { get; init; }
    public int? InherentImpact { get; init; }
    public int? CurrentLikelihood { get; init; }
    public int? CurrentImpact { get; init; }
    public int? TargetLikelihood { get; init; }
    public int? TargetImpact { get; init; }
    public int? PreviousScore { get; init; }
    public DateOnly? ScoredOn { get; init; }
    public DateOnly? ReviewOn { get; init; }
    public DateOnly? ReviewedOn { get; init; }
    public string? AcceptedBy { get; init; }
    public DateOnly? AcceptedUntil { get; init; }
    public string? AcceptedBecause { get; init; }
    public bool IsOpen { get; init; }
    public string? ClosedBecause { get; init; }
    public DateOnly? ClosedOn { get; init; }
    public DateOnly RaisedOn { get; init; }
    public Id<Meeting>? MeetingId { get; init; }
    public string? Meeting { get; init; }
    public Id<MeetingItem>? ItemId { get; init; }
    public string? ItemNumber { get; init; }
    public string? ItemTitle { get; init; }

    /// <summary>It arose under an item that only members, the chair and the office see.</summary>
    public bool IsConfidential { get; init; }

    /// <summary>Somebody owes something because of it.</summary>
    public bool HasOpenAction { get; init; }
    public int Version { get; init; }

    public string Name => Risk.NameOf(Number);
    public RiskRating? Inherent => RiskRating.Stored(InherentLikelihood, InherentImpact);
    public RiskRating? Current => RiskRating.Stored(CurrentLikelihood, CurrentImpact);
    public RiskRating? Target => RiskRating.Stored(TargetLikelihood, TargetImpact);

    /// <summary>Where its score went since the one before; null for a first one.</summary>
    public RiskDirection? Direction => Current is { } now ? RiskDirections.Between(PreviousScore, now.Score) : null;

    /// <summary>What is not as it should be, the worst first. A closed risk has none.</summary>
    public IEnumerable<RiskFlag> FlagsOn(DateOnly today)
    {
        if (!IsOpen) yield break;
        if (Current is null) yield return RiskFlag.NotScored;
        if (ReviewOn is null) yield return RiskFlag.NoReviewDate;
        if (ReviewOn < today) yield return RiskFlag.NotReviewed;
        if (!HasOpenAction) yield return RiskFlag.NoAction;
        if (AcceptedUntil < today) yield return RiskFlag.AcceptanceEnded;
        if (OwnerName is null) yield return RiskFlag.NoOwner;
    }

    public bool IsAcceptedOn(DateOnly today) => IsOpen && AcceptedUntil >= today;
}

/// <summary>What a register warns of in a risk.</summary>
public enum RiskFlag { NotScored, NoReviewDate, NotReviewed, NoAction, AcceptanceEnded, NoOwner }
