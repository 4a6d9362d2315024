using Safeboard.Domain.Actions.Responses;
using Safeboard.Domain.Actions.Tags;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Actions;

/// <summary>An action as its pages show it.</summary>
public sealed record ActionDetail(Id<BoardAction> Id, string Reference, string Text, ActionState State, DateOnly AgreedOn, int Version)
{
    public bool IsOpen { get; init; }
    public DateOnly? DueOn { get; init; }
    public string? DuePhrase { get; init; }
    public string? NoDueBecause { get; init; }
    public Id<Meeting>? DueAtMeetingId { get; init; }
    public DateOnly? DueResolvedOn { get; init; }
    public string OwnerLine { get; init; } = "";
    public DateOnly? CompletedOn { get; init; }
    public string? CompletedSummary { get; init; }
    public string? Difference { get; init; }
    public string? NoEvidenceBecause { get; init; }
    public string? WithdrawnBecause { get; init; }
    public string? LatestUpdate { get; init; }
    public DateOnly? LatestUpdateOn { get; init; }
    public string? ItemNumber { get; init; }
    public string? ItemTitle { get; init; }
    public Id<Meeting>? MeetingId { get; init; }
    public DateOnly? MeetingDate { get; init; }
    public string? GroupName { get; init; }
    public Id<BoardGroup>? GroupId { get; init; }
    public Id<BoardAction>? ReplacedById { get; init; }
    public string? ReplacedBy { get; init; }
    public Id<BoardAction>? RestOfId { get; init; }
    public string? RestOf { get; init; }
    public bool IsPublic { get; init; }
    public OriginKind? OriginKind { get; init; }
    public Guid? OriginId { get; init; }
    public string? OriginName { get; init; }

    /// <summary>The challenge or risk that it serves.</summary>
    public ActionOrigin? Origin => ActionOrigin.Stored(OriginKind, OriginId, OriginName);

    public DueDate Due => DueDate.Stored(DueOn, DuePhrase, NoDueBecause);

    public Standing StandingOn(DateOnly today) => Standing.Of(State, DueOn, NoDueBecause, OwnerLine.Length > 0, today);
}

/// <summary>One owner, with the agency a person comes from.</summary>
public sealed record OwnerLineItem(OwnerKind Kind, string Name, string? Agency, Guid? RecordId)
{
    /// <summary>As the forms for choosing owners send it.</summary>
    public string Key => RecordId is { } id ? $"{Kind}:{id}" : $"{Kind}:{Name}";
}

public sealed record EvidenceLine(Id<ActionEvidence> Id, EvidenceKind Kind, string FileName, string? Words, long Size, string AddedBy, DateTime AddedAt, bool ShowsCompletion);

/// <summary>One entry of an action's history.</summary>
public sealed record HistoryLine(long Number, DateTime At, string ByName, string Fact, string Title, string? Text, string? Changes);

/// <summary>Another action that this one goes on from, or that went on from this one.</summary>
public sealed record EarlierAction(Id<BoardAction> Id, string Reference);

/// <summary>Everything the page of an action shows besides the action itself.</summary>
public sealed record ActionStory(IReadOnlyList<OwnerLineItem> Owners, IReadOnlyList<EvidenceLine> Evidence,
    IReadOnlyList<HistoryLine> History, IReadOnlyList<EarlierAction> Continues, IReadOnlyList<EarlierAction> Rest, IReadOnlyList<AgencyResponse> Responses, IReadOnlyList<ActionTag> Tags);
