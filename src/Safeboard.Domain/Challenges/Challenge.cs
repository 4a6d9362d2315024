using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Challenges;

/// <summary>One member or body asks another to account for something; or says that something was done well. It stays until what changed is known.</summary>
public sealed partial class Challenge : IVersioned, ISearchable
{
    public const int LongestText = 4000;
    public const int LongestName = 300;
    private readonly List<ChallengeResponse> responses = [];

    public required Id<Challenge> Id { get; init; }
    public required Id<Board> BoardId { get; init; }

    /// <summary>The board's own number for it, from 1 without gap; praise is numbered along.</summary>
    public required int Number { get; init; }
    public bool IsPraise { get; init; }

    /// <summary>Who asks: a member, an agency, the board itself.</summary>
    public string RaisedBy { get; private set; } = "";

    /// <summary>Who is to answer.</summary>
    public string PutTo { get; private set; } = "";

    /// <summary>The agency that is to answer, where it is one of the board's; its lead sees the challenge.</summary>
    public Id<Agency>? AgencyId { get; private set; }

    /// <summary>What is asked or said, and why.</summary>
    public string Text { get; private set; } = "";

    /// <summary>What shows that it is so.</summary>
    public string? Evidence { get; private set; }
    public required DateOnly RaisedOn { get; init; }

    /// <summary>The day that the same concern was first raised: its age counts from here through all rounds.</summary>
    public required DateOnly FirstRaisedOn { get; init; }

    /// <summary>The first round of the same concern; null where this is the first.</summary>
    public Id<Challenge>? FirstId { get; init; }

    /// <summary>1 for the first time, 2 when the concern has come back once.</summary>
    public int Round { get; init; } = 1;
    public Id<BoardGroup>? GroupId { get; init; }
    public Id<Meeting>? MeetingId { get; init; }
    public Id<MeetingItem>? ItemId { get; init; }

    /// <summary>What was said in the minutes and became this challenge.</summary>
    public Guid? StatementId { get; init; }

    public DateOnly? ResponseBy { get; private set; }
    public ChallengeState State { get; private set; }

    /// <summary>Neither ended nor withdrawn, and no praise.</summary>
    public bool IsOpen { get; private set; } = true;

    /// <summary>Its stage of the board's escalation, from 1; see <see cref="EscalationStage"/>.</summary>
    public int Stage { get; private set; } = 1;
    public DateOnly StageSince { get; private set; }

    public IReadOnlyList<ChallengeResponse> Responses => responses;

    /// <summary>What changed.</summary>
    public string? Effect { get; private set; }
    public string? SignedOffBy { get; private set; }
    public DateOnly? EndedOn { get; private set; }
    public string? WithdrawnBecause { get; private set; }
    public int Version { get; set; }

    public string Name => NameOf(Number, IsPraise);

    /// <summary>Challenge 15, Praise 16</summary>
    public static string NameOf(int number, bool isPraise) => $"{(isPraise ? "Praise" : "Challenge")} {number}";

    public Subject AsSubject() => new("challenge", Id.Value);

    public SearchEntry ForSearch() => new()
    {
        SubjectId = Id.Value, BoardId = BoardId, Kind = "challenge", Title = $"{Name} {Text}", Text = $"{RaisedBy} {PutTo}", Date = RaisedOn, ParentId = MeetingId?.Value,
    };
}

/// <summary>Where a challenge stands. Praise needs no answer and is only recorded.</summary>
public enum ChallengeState { Open, Answered, Ended, Withdrawn, Recorded }

/// <summary>What was answered, by whom; a challenge can be answered more than once.</summary>
public sealed class ChallengeResponse
{
    public required Id<ChallengeResponse> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<Challenge> ChallengeId { get; init; }
    public required DateOnly AnsweredOn { get; init; }

    /// <summary>Who answers, as it is written.</summary>
    public required string From { get; init; }
    public required string Text { get; init; }

    /// <summary>The account that put it here.</summary>
    public required string AddedBy { get; init; }
}
