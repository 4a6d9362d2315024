using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Decisions;

/// <summary>A decision before it is in the register.</summary>
public sealed record DecisionDraft(Id<Meeting> MeetingId, DateOnly DecidedOn, int Order, string Text)
{
    public Id<MeetingItem>? ItemId { get; init; }
    public Guid? ImportId { get; init; }

    /// <summary>The kind of the meeting that decided.</summary>
    public MeetingKind Kind { get; init; }

    /// <summary>Whether the meeting was quorate just then; empty where nobody counted.</summary>
    public bool? Quorate { get; init; }
}

public sealed record DecisionRecorded : IFact
{
    public string Title => "Decision recorded";
}

/// <summary>The minutes that record it were corrected.</summary>
public sealed record DecisionReworded(string Before) : IFact
{
    public string Title => "Wording of the decision corrected";
    public string? Text => $"Before: “{Before}”";
}

/// <summary>Puts a decision into the register.</summary>
public sealed class RecordDecision(BoardDb db, TimeProvider clock) : IOperation
{
    /// <summary>Adds without saving.</summary>
    public Decision Add(DecisionDraft draft, Viewer by)
    {
        if (string.IsNullOrWhiteSpace(draft.Text)) throw new RuleBrokenException(nameof(draft.Text), "Enter what was decided");
        if (!draft.Kind.TakesDecisions)
            throw new RuleBrokenException("", $"A {draft.Kind.InWords.ToLowerInvariant()} takes no decisions. Reject the decisions, or correct the kind of meeting in the calendar");
        var decision = new Decision
        {
            Id = Id<Decision>.New(clock), BoardId = by.BoardId, MeetingId = draft.MeetingId, ItemId = draft.ItemId, Order = draft.Order,
            Text = draft.Text.Trim(), DecidedOn = draft.DecidedOn, Quorate = draft.Quorate,
        };
        db.Add(decision);
        db.Record(new DecisionRecorded(), new("decision", decision.Id.Value), by, clock.UtcInstant, draft.ImportId);
        return decision;
    }
}

/// <summary>A meeting that decided something stays one of a kind that takes decisions.</summary>
public static class DecidingKinds
{
    public static async Task CheckAsync(BoardDb db, Id<Meeting> meeting, MeetingKind kind, Viewer by, CancellationToken cancel)
    {
        if (!kind.TakesDecisions && (await db.CountDecisionsAsync(by, [meeting], cancel)).Count > 0)
            throw new RuleBrokenException(nameof(Meeting.Kind), $"This meeting took decisions, and a {kind.InWords.ToLowerInvariant()} takes none. Choose another kind");
    }
}
