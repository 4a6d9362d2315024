using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Challenges;

/// <summary>The states along the top of the register. Late is what was to be answered before today.</summary>
public enum ChallengeList { Open, Late, Answered, Ended, Withdrawn, Praise, All }

/// <summary>Which challenges of a board to list; words are joined by "and".</summary>
public sealed record ChallengeFilter
{
    public const int PageSize = 50;
    public ChallengeList List { get; init; }
    public string Words { get; init; } = "";
    public Id<Agency>? AgencyId { get; init; }
    public Id<BoardGroup>? GroupId { get; init; }
    public int Page { get; init; } = 1;

    /// <summary>Nothing chosen but a state.</summary>
    public bool HasNoFilter => Words.Length == 0 && AgencyId is null && GroupId is null;
}

/// <summary>A challenge as a line of the register.</summary>
public sealed record ChallengeRow(Id<Challenge> Id, int Number, bool IsPraise, string Text, string RaisedBy, string PutTo, DateOnly RaisedOn, DateOnly FirstRaisedOn, int Round,
    int Stage, DateOnly StageSince, ChallengeState State, DateOnly? ResponseBy, DateOnly? EndedOn, string? Effect, string? SignedOffBy)
{
    public string Name => Challenge.NameOf(Number, IsPraise);

    /// <summary>An answer is wanted, and its day has passed.</summary>
    public bool IsLate(DateOnly today) => State == ChallengeState.Open && ResponseBy < today;
}

/// <summary>One page of the register, and how many challenges each state holds under the same filter.</summary>
public sealed record ChallengePage(IReadOnlyList<ChallengeRow> Rows, IReadOnlyDictionary<ChallengeList, int> Counts);

/// <summary>A challenge as its page shows it.</summary>
public sealed record ChallengeDetail(Id<Challenge> Id, int Number, bool IsPraise, string Text, ChallengeState State, int Version)
{
    public required string RaisedBy { get; init; }
    public required string PutTo { get; init; }
    public Id<Agency>? AgencyId { get; init; }
    public string? Agency { get; init; }
    public string? Evidence { get; init; }
    public DateOnly RaisedOn { get; init; }
    public DateOnly FirstRaisedOn { get; init; }
    public int Round { get; init; }
    public Id<Challenge>? FirstId { get; init; }
    public bool IsOpen { get; init; }
    public int Stage { get; init; }
    public DateOnly StageSince { get; init; }
    public DateOnly? ResponseBy { get; init; }
    public string? Effect { get; init; }
    public string? SignedOffBy { get; init; }
    public DateOnly? EndedOn { get; init; }
    public string? WithdrawnBecause { get; init; }
    public Id<Meeting>? MeetingId { get; init; }
    public DateOnly? MeetingDate { get; init; }
    public string? GroupName { get; init; }
    public string? ItemTitle { get; init; }
    public Guid? StatementId { get; init; }

    public string Name => Challenge.NameOf(Number, IsPraise);
}

/// <summary>One answer, newest last.</summary>
public sealed record ResponseRow(DateOnly AnsweredOn, string From, string Text, string AddedBy);

/// <summary>Another round of the same concern.</summary>
public sealed record RoundRow(Id<Challenge> Id, int Number, int Round, DateOnly RaisedOn, ChallengeState State)
{
    public string Name => Challenge.NameOf(Number, isPraise: false);
}
