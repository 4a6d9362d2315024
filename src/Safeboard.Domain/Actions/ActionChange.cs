using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Actions;

/// <summary>What a meeting asks about the actions since the one before, in the order in which it is told.</summary>
public enum ActionChangeKind { Added, Completed, SaidDone, DateChanged, OwnersChanged, OpenedAgain, Ended, BecameLate, StillLate }

/// <summary>An action as it stands now, in a list of what changed.</summary>
public sealed record ChangedAction(Id<BoardAction> Id, string Reference, string Text, DateOnly AgreedOn, string OwnerLine, DateOnly? DueOn, string? DuePhrase, string? NoDueBecause, ActionState State)
{
    public DateOnly DueSort { get; init; }
    public DateOnly? CompletedOn { get; init; }
    public string? CompletedSummary { get; init; }
    public string? Difference { get; init; }

    public bool IsOpen => State.IsOwed;
    public Standing StandingOn(DateOnly today) => Standing.Of(State, DueOn, NoDueBecause, OwnerLine.Length > 0, today);
}

/// <summary>One thing that happened to an action.</summary>
/// <param name="Number">Its place in the history.</param>
public sealed record ActionHappening(Id<BoardAction> ActionId, long Number, string Fact, string Title, string? Text, DateTime At);

/// <summary>An action under one heading of what changed, with what happened to it there, the latest last.</summary>
public sealed record ActionChange(ActionChangeKind Kind, ChangedAction Action, IReadOnlyList<ActionHappening> Happened);

/// <summary>Since when changes are asked for, and of whose actions.</summary>
/// <param name="Group">The group that agreed them; null for all that are owed to the board.</param>
public sealed record ChangesSince(DateOnly Since, Id<BoardGroup>? Group);

/// <summary>A meeting that was held, from which changes can be counted.</summary>
public sealed record HeldMeeting(Id<Meeting> Id, string Title, DateOnly Date);

/// <summary>What changed in the actions since a day.</summary>
/// <param name="IsCut">More happened than is shown.</param>
public sealed record ActionChanges(IReadOnlyList<ActionChange> All, bool IsCut)
{
    private static readonly string[] DateFacts = [nameof(DueChanged), nameof(DueResolved), nameof(DueMoved), nameof(DueWaitsAgain), nameof(MoreTimeAsked)];
    private static readonly string[] CompletionFacts = [nameof(ActionCompleted), nameof(CompletionAgreed)];

    /// <summary>The facts of the history that say what changed.</summary>
    internal static readonly string[] Facts =
        [.. DateFacts, .. CompletionFacts, nameof(OwnersChanged), nameof(ActionReopened), nameof(ActionWithdrawn), nameof(ActionSuperseded)];

    public IReadOnlyList<ActionChange> Of(ActionChangeKind kind) => [.. All.Where(c => c.Kind == kind)];

    /// <summary>Sorts actions under what changed in them; one may stand under several headings.</summary>
    public static ActionChanges From(IReadOnlyList<ChangedAction> actions, IReadOnlyList<ActionHappening> happened, DateOnly since, DateOnly today, bool isCut = false)
    {
        var facts = happened.OrderBy(h => h.Number).ToLookup(h => h.ActionId);
        return new([.. actions.SelectMany(a => KindsOf(a, [.. facts[a.Id].Select(f => f.Fact)], since, today).Select(kind => new ActionChange(kind, a, [.. facts[a.Id].Where(f => Tells(kind, f.Fact))])))
            .OrderBy(c => c.Kind).ThenBy(c => Order(c)).ThenBy(c => c.Action.Reference.Length).ThenBy(c => c.Action.Reference, StringComparer.Ordinal)], isCut);
    }

    private static IEnumerable<ActionChangeKind> KindsOf(ChangedAction action, IReadOnlyList<string> facts, DateOnly since, DateOnly today)
    {
        if (action.AgreedOn >= since) yield return ActionChangeKind.Added;
        if (action.State == ActionState.Complete && (action.CompletedOn >= since || facts.Any(CompletionFacts.Contains))) yield return ActionChangeKind.Completed;
        if (action.State == ActionState.ToBeAgreed) yield return ActionChangeKind.SaidDone;
        if (action.IsOpen && facts.Any(DateFacts.Contains)) yield return ActionChangeKind.DateChanged;
        if (action.IsOpen && facts.Contains(nameof(OwnersChanged))) yield return ActionChangeKind.OwnersChanged;
        if (action.IsOpen && facts.Contains(nameof(ActionReopened))) yield return ActionChangeKind.OpenedAgain;
        if (action.State is ActionState.Withdrawn or ActionState.Superseded && facts.Any(f => Tells(ActionChangeKind.Ended, f))) yield return ActionChangeKind.Ended;
        if (action.IsOpen && action.State != ActionState.ToBeAgreed && action.DueOn < today) yield return action.DueOn < since ? ActionChangeKind.StillLate : ActionChangeKind.BecameLate;
    }

    /// <summary>Whether a fact belongs under a heading.</summary>
    private static bool Tells(ActionChangeKind kind, string fact) => kind switch
    {
        ActionChangeKind.DateChanged => DateFacts.Contains(fact),
        ActionChangeKind.OwnersChanged => fact == nameof(OwnersChanged),
        ActionChangeKind.OpenedAgain => fact == nameof(ActionReopened),
        ActionChangeKind.Ended => fact is nameof(ActionWithdrawn) or nameof(ActionSuperseded),
        _ => false,
    };

    /// <summary>What is late the latest first, all else in the order agreed.</summary>
    private static DateOnly Order(ActionChange change) => change.Kind is ActionChangeKind.BecameLate or ActionChangeKind.StillLate ? change.Action.DueSort : change.Action.AgreedOn;
}
