using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Decisions;

/// <summary>What a decision says beside its words, as it is typed.</summary>
public sealed record DecisionNotes(string? WhoMayAct, long? Pounds, DateOnly? ReviewOn);

/// <summary>What may happen to a decision that was taken.</summary>
public sealed partial class Decision
{
    public const int LongestWho = 300;
    public const int LongestReason = 1000;
    private const long MostPounds = 1_000_000_000;

    /// <summary>Who may act on it, which money it commits, when it is looked at again; null where nothing is other than before.</summary>
    internal DecisionNoted? Note(DecisionNotes notes)
    {
        var who = notes.WhoMayAct.AtMost(LongestWho, nameof(WhoMayAct));
        if (notes.Pounds is < 0 or > MostPounds) throw new RuleBrokenException(nameof(Pounds), "Money committed must be whole pounds, from 0 to 1,000,000,000");
        if (notes.ReviewOn < DecidedOn) throw new RuleBrokenException(nameof(ReviewOn), $"The day it is looked at again must be on or after the day it was decided, {DecidedOn:d MMMM yyyy}");
        if ((WhoMayAct, Pounds, ReviewOn) == (who, notes.Pounds, notes.ReviewOn)) return null;
        (WhoMayAct, Pounds, ReviewOn) = (who, notes.Pounds, notes.ReviewOn);
        return new();
    }

    /// <summary>It no longer holds: a later decision revokes or changes it, or something else ended it.</summary>
    /// <param name="by">The later decision; without one the reason says what ended it.</param>
    internal DecisionEnded EndAs(DecisionState how, Decision? by, string? because, DateOnly on)
    {
        if (State != DecisionState.InForce) throw new RuleBrokenException("", $"This decision is {(State == DecisionState.Revoked ? "revoked" : "changed")} already");
        if (how == DecisionState.Changed && by is null) throw new RuleBrokenException("By", "Choose the decision that changes it");
        if (by is not null) MustBeLater(by);
        var reason = because.AtMost(LongestReason, "Because");
        if (by is null && reason is null) throw new RuleBrokenException("Because", "Choose the decision that revokes it, or say what ended it");
        (State, EndedById, EndedBecause, EndedOn) = (how, by?.Id, reason, by?.DecidedOn ?? on);
        return new(how, by?.Text, reason);
    }

    /// <summary>It was said to be revoked or changed by mistake.</summary>
    internal DecisionInForceAgain Restore(string? because)
    {
        if (State == DecisionState.InForce) throw new RuleBrokenException("", "This decision is in force");
        var reason = because.AtMost(LongestReason, "Because") ?? throw new RuleBrokenException("Because", "Say why it holds again");
        (State, EndedById, EndedBecause, EndedOn) = (DecisionState.InForce, null, null, null);
        return new(reason);
    }

    /// <summary>Since each is ended only by a later one that is in force, no circle can come about.</summary>
    private void MustBeLater(Decision by)
    {
        if (by.Id == Id) throw new RuleBrokenException("By", "A decision cannot end itself: choose another one");
        if (by.State != DecisionState.InForce) throw new RuleBrokenException("By", "That decision is itself revoked or changed: choose one that is in force");
        if (by.DecidedOn < DecidedOn || (by.MeetingId == MeetingId && by.Order < Order)) throw new RuleBrokenException("By", "Choose a decision that was taken later");
    }
}

/// <summary>Whether a decision still holds.</summary>
public enum DecisionState { InForce, Changed, Revoked }

public sealed record DecisionNoted : IFact
{
    public string Title => "Who may act, money or review noted";
}

public sealed record DecisionEnded(DecisionState How, string? By, string? Because) : IFact
{
    public string Title => How == DecisionState.Revoked ? "Revoked" : "Changed by a later decision";
    public string? Text => string.Join(". ", new[] { By is null ? null : $"By: “{By}”", Because }.OfType<string>());
}

public sealed record DecisionInForceAgain(string Because) : IFact
{
    public string Title => "In force again";
    public string? Text => Because;
}
