using Safeboard.Domain.Actions;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Returns.Campaigns;

/// <summary>Where a campaign stands.</summary>
public enum CampaignState { Draft, Open, Closed }

/// <summary>Who confirms a return after it was submitted.</summary>
public enum SignOff { Nobody, Governors, SeniorLead }

/// <summary>Who reads the answers: the office and the chair, only the respondent and who confirms, or everybody on the board, as a register.</summary>
public enum Readers { Office, SignerOnly, BoardRegister }

/// <summary>One round of asking: a version of a question set, put to many, answered by a day.</summary>
public sealed partial class Campaign : IVersioned
{
    private Id<QuestionSetVersion> setVersionId;

    public required Id<Campaign> Id { get; init; }

    /// <summary>The board that leads it.</summary>
    public required Id<Board> BoardId { get; init; }

    /// <summary>Counted on the board from 1.</summary>
    public required int Number { get; init; }
    public string Name { get; private set; } = "";

    /// <summary>The version that asks: while it is a draft the newest of its set, once it is open always the same.</summary>
    public required Id<QuestionSetVersion> SetVersionId { get => setVersionId; init => setVersionId = value; }
    public Asks Asks { get; init; }
    public DateOnly ClosesOn { get; private set; }
    public SignOff SignOff { get; private set; }

    /// <summary>What respondents read in the invitation.</summary>
    public string? Note { get; private set; }

    /// <summary>What is agreed to, confirmed or commented on: “Constitution, version 4 (May 2026)”.</summary>
    public string? About { get; private set; }
    public Readers Readers { get; private set; }

    /// <summary>The round before it: its answers stand beside the new ones, and years are compared along this chain.</summary>
    public Id<Campaign>? FollowsId { get; private set; }

    /// <summary>The action whose agencies answer by this; their answers become its answers.</summary>
    public Id<BoardAction>? ActionId { get; private set; }

    /// <summary>How many days before the closing day those who owe are reminded by themselves, the most first; empty for never.</summary>
    public IReadOnlyList<int> RemindBefore { get; private set; } = [];

    /// <summary>The last day on which Safeboard reminded by itself.</summary>
    public DateOnly? RemindedOn { get; private set; }
    public CampaignState State { get; private set; }
    public DateOnly? OpenedOn { get; private set; }
    public DateOnly? ClosedOn { get; private set; }
    public int Version { get; set; }

    public Subject AsSubject() => new("campaign", Id.Value);
}

/// <summary>A campaign as it is typed.</summary>
public sealed record CampaignDraft(string Name, Id<QuestionSet> Set, DateOnly? ClosesOn)
{
    public SignOff SignOff { get; init; }
    public string? Note { get; init; }
    public string? About { get; init; }
    public Readers Readers { get; init; }
    public Id<Campaign>? Follows { get; init; }
    public Id<BoardAction>? Action { get; init; }
    public IReadOnlyList<int> RemindBefore { get; init; } = [];
}
