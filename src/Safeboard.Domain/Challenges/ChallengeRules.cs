using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Challenges;

/// <summary>The words of a challenge, as they are typed.</summary>
public sealed record ChallengeWords(string? Text, string? RaisedBy, string? PutTo)
{
    public Id<Agency>? AgencyId { get; init; }
    public string? Evidence { get; init; }
    public DateOnly? ResponseBy { get; init; }
}

/// <summary>A challenge before it is in the register.</summary>
public sealed record ChallengeDraft(ChallengeWords Words, DateOnly RaisedOn)
{
    public bool IsPraise { get; init; }
    public Id<Challenge>? Earlier { get; init; }
    public Id<BoardGroup>? GroupId { get; init; }
    public Id<Meeting>? MeetingId { get; init; }
    public Id<MeetingItem>? ItemId { get; init; }
    public Guid? StatementId { get; init; }
}

/// <summary>What was answered, and when.</summary>
public sealed record Answer(string? Text, string? From, DateOnly On);

/// <summary>What may happen to a challenge, and when.</summary>
public sealed partial class Challenge
{
    /// <summary>The challenge that a draft becomes.</summary>
    /// <param name="earlier">The round before it, which must have ended.</param>
    internal static Challenge From(ChallengeDraft draft, Id<Board> board, int number, Challenge? earlier, TimeProvider clock)
    {
        if (earlier is { IsOpen: true }) throw new RuleBrokenException("", $"{earlier.Name} is still open: take it a stage higher instead of raising it again");
        if (draft.RaisedOn > clock.TodayInLondon) throw new RuleBrokenException("RaisedOn", "The day it was raised must be today or in the past");
        if (earlier is not null && draft.RaisedOn < earlier.RaisedOn) throw new RuleBrokenException("RaisedOn", $"The day it was raised must not be before that of {earlier.Name}, {earlier.RaisedOn:d MMMM yyyy}");
        var challenge = new Challenge
        {
            Id = Id<Challenge>.New(clock), BoardId = board, Number = number, IsPraise = draft.IsPraise, RaisedOn = draft.RaisedOn, FirstRaisedOn = earlier?.FirstRaisedOn ?? draft.RaisedOn,
            FirstId = earlier?.FirstId ?? earlier?.Id, Round = (earlier?.Round ?? 0) + 1, GroupId = draft.GroupId, MeetingId = draft.MeetingId, ItemId = draft.ItemId, StatementId = draft.StatementId,
            // A concern that comes back goes on where it was left.
            Stage = earlier?.Stage ?? 1, StageSince = draft.RaisedOn,
        };
        challenge.Take(draft.Words);
        if (draft.IsPraise) challenge.MoveTo(ChallengeState.Recorded);
        return challenge;
    }

    /// <summary>Other words, another agency or another day; null where nothing is other than before.</summary>
    internal ChallengeChanged? Change(ChallengeWords words)
    {
        var before = (Text, RaisedBy, PutTo, AgencyId, Evidence, ResponseBy);
        Take(words);
        if (before == (Text, RaisedBy, PutTo, AgencyId, Evidence, ResponseBy)) return null;
        return new(before.Text == Text ? null : before.Text);
    }

    /// <summary>Keeps what was answered. Whether that is enough, who asked decides.</summary>
    internal ChallengeAnswered Respond(Answer answer, string addedBy, TimeProvider clock)
    {
        MustBeOpen("add an answer");
        if (answer.On > clock.TodayInLondon) throw new RuleBrokenException("On", "The day it was answered must be today or in the past");
        if (answer.On < RaisedOn) throw new RuleBrokenException("On", $"The day it was answered must be on or after the day it was raised, {RaisedOn:d MMMM yyyy}");
        var response = new ChallengeResponse
        {
            Id = Id<ChallengeResponse>.New(clock), BoardId = BoardId, ChallengeId = Id, AnsweredOn = answer.On, AddedBy = addedBy,
            From = answer.From.AtMost(LongestName, "From") ?? PutTo, Text = answer.Text.AtMost(LongestText, "Text") ?? throw new RuleBrokenException("Text", "Enter the answer"),
        };
        responses.Add(response);
        MoveTo(ChallengeState.Answered);
        return new(response.From, response.Text);
    }

    /// <summary>The answer does not settle it: another one is wanted by a later day.</summary>
    internal AnswerNotEnough AskAgain(string? because, DateOnly by, DateOnly today)
    {
        if (State != ChallengeState.Answered) throw new RuleBrokenException("", $"{Name} has no answer that waits for a decision");
        var reason = because.AtMost(LongestText, "Because") ?? throw new RuleBrokenException("Because", "Say what is still to be answered");
        if (by < today) throw new RuleBrokenException("ResponseBy", "The day by which to answer must be today or later");
        ResponseBy = by;
        MoveTo(ChallengeState.Open);
        return new(reason, by);
    }

    /// <summary>Goes to a higher stage of the board's escalation.</summary>
    internal ChallengeEscalated Escalate(EscalationStage from, EscalationStage to, string? because, DateOnly by, DateOnly today)
    {
        MustBeOpen("take it a stage higher");
        if (to.Order <= Stage) throw new RuleBrokenException("Stage", $"Choose a stage above the one it is at, {from.Name}");
        var reason = because.AtMost(LongestText, "Because") ?? throw new RuleBrokenException("Because", "Say why it goes a stage higher");
        if (by < today) throw new RuleBrokenException("ResponseBy", "The day by which to answer must be today or later");
        (Stage, StageSince, ResponseBy) = (to.Order, today, by);
        MoveTo(ChallengeState.Open);
        return new(from.Name, to.Name, reason);
    }

    /// <summary>It has ended: what changed, and who says so.</summary>
    internal ChallengeEnded End(string? effect, string? signedOffBy, DateOnly on, DateOnly today)
    {
        MustBeOpen("end it");
        var changed = effect.AtMost(LongestText, "Effect") ?? throw new RuleBrokenException("Effect", "Say what changed, or that nothing did");
        var by = signedOffBy.AtMost(LongestName, "SignedOffBy") ?? throw new RuleBrokenException("SignedOffBy", "Enter who signs it off");
        if (on > today) throw new RuleBrokenException("EndedOn", "The day it ended must be today or in the past");
        if (on < RaisedOn) throw new RuleBrokenException("EndedOn", $"The day it ended must be on or after the day it was raised, {RaisedOn:d MMMM yyyy}");
        (Effect, SignedOffBy, EndedOn) = (changed, by, on);
        MoveTo(ChallengeState.Ended);
        return new(changed, by);
    }

    /// <summary>It was none, or is not pursued.</summary>
    internal ChallengeWithdrawn Withdraw(string? because, DateOnly today)
    {
        if (State is ChallengeState.Ended or ChallengeState.Withdrawn) throw new RuleBrokenException("", $"{Name} is {(State == ChallengeState.Ended ? "ended" : "withdrawn")} already");
        WithdrawnBecause = because.AtMost(LongestText, "Because") ?? throw new RuleBrokenException("Because", "Say why it is withdrawn");
        EndedOn = today;
        MoveTo(ChallengeState.Withdrawn);
        return new(WithdrawnBecause);
    }

    /// <summary>It was ended or withdrawn by mistake. A concern that comes back later is a new round instead.</summary>
    internal ChallengeReopened Reopen(string? because)
    {
        if (IsOpen || IsPraise) throw new RuleBrokenException("", IsPraise ? "Praise is neither open nor ended" : $"{Name} is open already");
        var reason = because.AtMost(LongestText, "Because") ?? throw new RuleBrokenException("Because", "Say why it is opened again");
        (Effect, SignedOffBy, EndedOn, WithdrawnBecause) = (null, null, null, null);
        MoveTo(responses.Count > 0 ? ChallengeState.Answered : ChallengeState.Open);
        return new(reason);
    }

    private void Take(ChallengeWords words)
    {
        Text = words.Text.AtMost(LongestText, "Text") ?? throw new RuleBrokenException("Text", IsPraise ? "Enter what was done well" : "Enter what is asked, and why");
        RaisedBy = words.RaisedBy.AtMost(LongestName, "RaisedBy") ?? throw new RuleBrokenException("RaisedBy", IsPraise ? "Enter who says so" : "Enter who raises it");
        PutTo = words.PutTo.AtMost(LongestName, "PutTo") ?? throw new RuleBrokenException("PutTo", IsPraise ? "Enter whose work it was" : "Enter who is to answer");
        if (words.ResponseBy < RaisedOn) throw new RuleBrokenException("ResponseBy", $"The day by which to answer must be on or after the day it was raised, {RaisedOn:d MMMM yyyy}");
        (AgencyId, Evidence, ResponseBy) = (words.AgencyId, words.Evidence.AtMost(LongestText, "Evidence"), IsPraise ? null : words.ResponseBy);
    }

    private void MoveTo(ChallengeState state)
    {
        State = state;
        IsOpen = state is ChallengeState.Open or ChallengeState.Answered;
    }

    private void MustBeOpen(string toDo)
    {
        if (IsPraise) throw new RuleBrokenException("", "Praise needs no answer, and has no stages");
        if (!IsOpen) throw new RuleBrokenException("", $"{Name} is {(State == ChallengeState.Ended ? "ended" : "withdrawn")}. Open it again to {toDo}");
    }
}
