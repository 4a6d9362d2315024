using Safeboard.Domain.Actions;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Risks;

/// <summary>What may happen to a risk, and when.</summary>
public sealed partial class Risk
{
    public const int LongestText = 4000;
    public const int LongestWords = 300;
    public const int LongestName = 200;
    public const int LongestOwner = 1000;

    /// <summary>The risk that a draft becomes, not scored yet.</summary>
    internal static Risk From(RiskDraft draft, Id<Board> board, int number, RiskMatrix matrix, TimeProvider clock)
    {
        var today = clock.TodayInLondon;
        if (draft.RaisedOn > today) throw new RuleBrokenException(nameof(RaisedOn), "The day it was raised must be today or in the past");
        var risk = new Risk { Id = Id<Risk>.New(clock), BoardId = board, Number = number, RaisedOn = draft.RaisedOn, MeetingId = draft.MeetingId, ItemId = draft.ItemId };
        risk.Put(RiskWording.Of(draft));
        risk.SetOwner(draft.Owner);
        risk.Aim(draft, matrix);
        risk.GroupId = draft.GroupId;
        if (draft.ReviewOn is { } review) risk.SetReview(review, today);
        return risk;
    }

    /// <summary>Changes the wording; what it said before stays in the history.</summary>
    internal RiskReworded? Reword(RiskDraft draft)
    {
        MustBeOpen("change it");
        var (before, after) = (RiskWording.Of(this), RiskWording.Of(draft));
        if (before == after) return null;
        Put(after);
        return new(before.DifferentFrom(after));
    }

    internal RiskOwnerChanged? GiveTo(OwnerChoice? owner)
    {
        var before = OwnerName;
        var same = owner is null ? OwnerKind is null : owner.Kind == OwnerKind && owner.Name.Trim() == OwnerName && owner.PersonId == OwnerPersonId && owner.AgencyId == OwnerAgencyId;
        if (same) return null;
        SetOwner(owner);
        return new(before, OwnerName);
    }

    /// <summary>Sets what it would be without controls, and what it is to become.</summary>
    internal RiskAimsChanged? Aim(RiskDraft draft, RiskMatrix matrix)
    {
        var (inherent, target) = (matrix.Rate(draft.Inherent, nameof(Inherent)), matrix.Rate(draft.Target, nameof(Target)));
        if (inherent == Inherent && target == Target) return null;
        var fact = new RiskAimsChanged(Inherent, inherent, Target, target);
        (InherentLikelihood, InherentImpact, TargetLikelihood, TargetImpact) = (inherent?.Likelihood, inherent?.Impact, target?.Likelihood, target?.Impact);
        return fact;
    }

    /// <summary>Puts it on another register. False where it stands there already.</summary>
    internal bool MoveTo(Id<BoardGroup>? group)
    {
        if (group == GroupId) return false;
        GroupId = group;
        return true;
    }

    /// <summary>Scores it as it stands now. A later score needs the reason for which it goes up, down or stays.</summary>
    public RiskScored Score(TypedRating typed, DateOnly on, string? because, RiskMatrix matrix, DateOnly today)
    {
        MustBeOpen("score it");
        var rating = matrix.Rate(typed, nameof(Current)) ?? throw new RuleBrokenException(nameof(CurrentLikelihood), "Choose the likelihood");
        var reason = because.AtMost(LongestText, "Because");
        if (ScoredOn is not null && reason is null) throw new RuleBrokenException("Because", "Say why it has this score now");
        if (on > today) throw new RuleBrokenException(nameof(ScoredOn), "The day it was scored must be today or in the past");
        if (on < RaisedOn) throw new RuleBrokenException(nameof(ScoredOn), $"The day it was scored must be on or after the day it was raised, {Day(RaisedOn)}");
        if (on < ScoredOn) throw new RuleBrokenException(nameof(ScoredOn), $"It was scored on {Day(ScoredOn.Value)} already: enter that day or a later one");
        var before = Current?.Score;
        (CurrentLikelihood, CurrentImpact, CurrentScore, PreviousScore, ScoredOn) = (rating.Likelihood, rating.Impact, rating.Score, before, on);
        FindBand(matrix);
        return new(rating, matrix.BandOf(rating).Name, before, on, reason);
    }

    /// <summary>It was looked at; says when it is looked at again.</summary>
    public RiskReviewed Review(DateOnly next, string? note, DateOnly today)
    {
        MustBeOpen("review it");
        var said = note.AtMost(LongestText, "Note") ?? throw new RuleBrokenException("Note", "Say what the review found");
        if (next <= today) throw new RuleBrokenException(nameof(ReviewOn), "The next review must be after today");
        (ReviewOn, ReviewedOn) = (next, today);
        return new(next, said);
    }

    /// <summary>Somebody with the right to bears it as it is, for a time.</summary>
    public RiskAccepted Accept(string? by, DateOnly until, string? because, DateOnly today)
    {
        MustBeOpen("accept it");
        var who = by.AtMost(LongestName, nameof(AcceptedBy)) ?? throw new RuleBrokenException(nameof(AcceptedBy), "Enter who accepts it, like the Board or its chair");
        var reason = because.AtMost(LongestText, nameof(AcceptedBecause)) ?? throw new RuleBrokenException(nameof(AcceptedBecause), "Say why it is accepted");
        if (until <= today) throw new RuleBrokenException(nameof(AcceptedUntil), "The day until which it is accepted must be after today");
        (AcceptedBy, AcceptedUntil, AcceptedBecause) = (who, until, reason);
        return new(who, until, reason);
    }

    /// <summary>It is borne no longer.</summary>
    public AcceptanceEnded EndAcceptance(string? because)
    {
        MustBeOpen("change whether it is accepted");
        if (AcceptedBy is null) throw new RuleBrokenException("", $"{Name} is not accepted, or that has ended already");
        var reason = because.AtMost(LongestText, "Because") ?? throw new RuleBrokenException("Because", "Say why it is no longer accepted");
        var fact = new AcceptanceEnded(AcceptedBy, AcceptedUntil!.Value, reason);
        (AcceptedBy, AcceptedUntil, AcceptedBecause) = (null, null, null);
        return fact;
    }

    /// <summary>It is no risk any more. It stays on the register under Closed.</summary>
    public RiskClosed Close(string? because, DateOnly today)
    {
        MustBeOpen("close it");
        ClosedBecause = because.AtMost(LongestText, "Because") ?? throw new RuleBrokenException("Because", "Say why it is closed");
        (IsOpen, ClosedOn) = (false, today);
        return new(ClosedBecause);
    }

    /// <summary>A closed risk is one again. Where the board's matrix became smaller meanwhile, what lies outside it waits to be scored.</summary>
    public RiskReopened Reopen(string? because, RiskMatrix matrix)
    {
        if (IsOpen) throw new RuleBrokenException("", $"{Name} is open already");
        var reason = because.AtMost(LongestText, "Because") ?? throw new RuleBrokenException("Because", "Say why it is opened again");
        var outside = !FitsIn(matrix);
        if (outside) LeaveOutside(matrix);
        (IsOpen, ClosedBecause, ClosedOn) = (true, null, null);
        return new(reason, outside);
    }

    internal bool FitsIn(RiskMatrix matrix) => new[] { Inherent, Current, Target }.All(r => r is not { } rating || matrix.Holds(rating));

    internal void FindBand(RiskMatrix matrix) => CurrentBand = Current is { } rating ? matrix.BandOf(rating).Order : 0;

    private void LeaveOutside(RiskMatrix matrix)
    {
        if (Inherent is { } inherent && !matrix.Holds(inherent)) (InherentLikelihood, InherentImpact) = (null, null);
        if (Target is { } target && !matrix.Holds(target)) (TargetLikelihood, TargetImpact) = (null, null);
        if (Current is not { } current || matrix.Holds(current)) return;
        (CurrentLikelihood, CurrentImpact, CurrentScore, CurrentBand, PreviousScore) = (null, null, 0, 0, null);
    }

    private void Put(RiskWording words) =>
        (Cause, Event, Effect, Priority, Controls, Appetite) = (words.Cause, words.Event, words.Effect, words.Priority, words.Controls, words.Appetite);

    private void SetOwner(OwnerChoice? owner)
    {
        if (owner is { Name.Length: > LongestOwner }) throw new RuleBrokenException("Owners", $"Use {LongestOwner:N0} characters or fewer for the owner");
        (OwnerKind, OwnerName) = (owner?.Kind, owner?.Name.TrimmedOrNull);
        (OwnerPersonId, OwnerGroupId, OwnerAgencyId) = (owner?.PersonId, owner?.GroupId, owner?.AgencyId);
    }

    private void SetReview(DateOnly day, DateOnly today)
    {
        if (day < today) throw new RuleBrokenException(nameof(ReviewOn), "The review must be today or later");
        ReviewOn = day;
    }

    private void MustBeOpen(string toDo)
    {
        if (!IsOpen) throw new RuleBrokenException("", $"{Name} is closed. Open it again to {toDo}");
    }

    internal static string Day(DateOnly day) => BoardAction.Day(day);
}
