using Safeboard.Domain.Returns.Schools;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Returns.Campaigns;

/// <summary>How far a return has come. That it is answered says nothing about how good the answers are.</summary>
public enum ReturnState { NotStarted, InProgress, Submitted, ChangesRequested, SignedOff, Moderated }

/// <summary>What one respondent owes to one campaign: their answers, from the invitation to the sign-off.</summary>
public sealed partial class Return : IVersioned
{
    public required Id<Return> Id { get; init; }

    /// <summary>The board that leads the campaign.</summary>
    public required Id<Board> BoardId { get; init; }
    public required Id<Campaign> CampaignId { get; init; }

    /// <summary>Who answers: one of agency, school and person.</summary>
    public Id<Agency>? AgencyId { get; init; }
    public Id<School>? SchoolId { get; init; }
    public Id<Person>? PersonId { get; init; }

    /// <summary>Which record answers, whatever its kind.</summary>
    public Guid Key => AgencyId?.Value ?? SchoolId?.Value ?? PersonId!.Value.Value;

    /// <summary>What the respondent was called when asked.</summary>
    public required string Name { get; init; }

    /// <summary>By which counts are split: the sector of an agency, the phase of a school.</summary>
    public required string Group { get; init; }
    public string? District { get; init; }

    /// <summary>Who is written to, and who confirms the return.</summary>
    public Contact Contact { get; private set; } = Contact.None;
    public Contact Signer { get; private set; } = Contact.None;
    public ReturnState State { get; private set; }

    /// <summary>Questions that are asked, given the answers so far, and how many of them have one.</summary>
    public int Asked { get; private set; }
    public int Answered { get; private set; }
    public DateTime? OpenedAt { get; private set; }

    /// <summary>When they were last written to, and how often they were reminded.</summary>
    public DateTime? WrittenAt { get; private set; }
    public int Reminders { get; private set; }
    public DateTime? LastAnsweredAt { get; private set; }
    public DateTime? SubmittedAt { get; private set; }
    public string? SubmittedBy { get; private set; }

    /// <summary>It came in after the day on which it was due.</summary>
    public bool WasLate { get; private set; }
    public DateTime? SignedOffAt { get; private set; }
    public string? SignedOffBy { get; private set; }

    /// <summary>The day of the meeting whose minutes hold the sign-off.</summary>
    public DateOnly? MinutedOn { get; private set; }

    /// <summary>A later day than the campaign’s, with the reason.</summary>
    public DateOnly? Until { get; private set; }
    public string? UntilBecause { get; private set; }

    /// <summary>What the office wants changed.</summary>
    public string? ChangesWanted { get; private set; }
    public int Version { get; set; }

    public Subject AsSubject() => new("return", Id.Value);
}
