using Safeboard.Domain.Actions;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Risks;

/// <summary>What might happen, why, and what would follow, as it stands on the register of a board or of one of its groups.</summary>
public sealed partial class Risk : IVersioned, ISearchable
{
    public required Id<Risk> Id { get; init; }
    public required Id<Board> BoardId { get; init; }

    /// <summary>Counted on the board from 1, whichever register it stands on.</summary>
    public required int Number { get; init; }
    public string Name => NameOf(Number);

    /// <summary>The group whose register it stands on; null for the board's own.</summary>
    public Id<BoardGroup>? GroupId { get; private set; }
    public string? Cause { get; private set; }

    /// <summary>What might happen.</summary>
    public string Event { get; private set; } = "";
    public string? Effect { get; private set; }

    /// <summary>The priority of the board that it touches, in words.</summary>
    public string? Priority { get; private set; }

    /// <summary>What holds it in check already.</summary>
    public string? Controls { get; private set; }

    /// <summary>How much of it the board will bear.</summary>
    public string? Appetite { get; private set; }

    public OwnerKind? OwnerKind { get; private set; }
    public string? OwnerName { get; private set; }
    public Id<Person>? OwnerPersonId { get; private set; }
    public Id<BoardGroup>? OwnerGroupId { get; private set; }

    /// <summary>The agency that owns it, or that its owner comes from.</summary>
    public Id<Agency>? OwnerAgencyId { get; private set; }

    public int? InherentLikelihood { get; private set; }
    public int? InherentImpact { get; private set; }
    public int? CurrentLikelihood { get; private set; }
    public int? CurrentImpact { get; private set; }
    public int? TargetLikelihood { get; private set; }
    public int? TargetImpact { get; private set; }

    /// <summary>0 while it is not scored, so that both databases sort alike.</summary>
    public int CurrentScore { get; private set; }

    /// <summary>The order of its band in the board's matrix, from 1; 0 while it is not scored.</summary>
    public int CurrentBand { get; private set; }

    /// <summary>The score before the current one.</summary>
    public int? PreviousScore { get; private set; }
    public DateOnly? ScoredOn { get; private set; }

    /// <summary>When it is to be looked at again.</summary>
    public DateOnly? ReviewOn { get; private set; }
    public DateOnly? ReviewedOn { get; private set; }

    public string? AcceptedBy { get; private set; }
    public DateOnly? AcceptedUntil { get; private set; }
    public string? AcceptedBecause { get; private set; }

    public bool IsOpen { get; private set; } = true;
    public string? ClosedBecause { get; private set; }
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>The meeting and the item where it arose.</summary>
    public Id<Meeting>? MeetingId { get; init; }
    public Id<MeetingItem>? ItemId { get; init; }
    public required DateOnly RaisedOn { get; init; }
    public int Version { get; set; }

    /// <summary>Before anything is done about it.</summary>
    public RiskRating? Inherent => RiskRating.Stored(InherentLikelihood, InherentImpact);
    public RiskRating? Current => RiskRating.Stored(CurrentLikelihood, CurrentImpact);

    /// <summary>Where the board wants it to come to.</summary>
    public RiskRating? Target => RiskRating.Stored(TargetLikelihood, TargetImpact);

    public static string NameOf(int number) => $"Risk {number}";

    public Subject AsSubject() => new("risk", Id.Value);

    public SearchEntry ForSearch() => new()
    {
        SubjectId = Id.Value, BoardId = BoardId, Kind = "risk", Title = $"{Name} {Event}", Date = RaisedOn, ParentId = MeetingId?.Value,
        Text = string.Join(" · ", new[] { Cause, Effect, Priority, Controls, OwnerName }.OfType<string>()),
    };
}
