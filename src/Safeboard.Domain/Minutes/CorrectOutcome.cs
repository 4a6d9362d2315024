using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Challenges;
using Safeboard.Domain.Decisions;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Live;
using Safeboard.Domain.Outcomes;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Minutes;

/// <summary>An outcome as a later meeting corrected it. Owner and due as typed; empty where the minutes give none.</summary>
public sealed record OutcomeCorrection(string? Text, string? Owner, string? Due)
{
    /// <summary>The action in the tracker, or the decision in its register, changes with the minutes.</summary>
    public bool InRegisterToo { get; init; }

    internal string Words => Text.AtMost(4000, nameof(Text)) ?? throw new RuleBrokenException(nameof(Text), "Write what the minutes say from now on");
    internal string? OwnerLine => Owner.AtMost(1000, nameof(Owner));
    internal string? DueWords => Due.AtMost(300, nameof(Due));
}

/// <summary>
/// Applies what a later meeting corrected in an action, a decision, a challenge or another outcome: the words of the minutes change, a version is kept, and what the outcome
/// became in its register follows where that is wanted.
/// </summary>
public sealed class CorrectOutcome(BoardDb db, TimeProvider clock) : IOperation
{
    /// <param name="at">The meeting that corrected it, and at which of its items.</param>
    public async Task RunAsync(Id<Meeting> meeting, Id<MinutesOutcome> id, OutcomeCorrection correction, (Id<Meeting> Meeting, Id<MeetingItem>? Item) at, Viewer by, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var minutes = await db.MinutesToChangeAsync(by, meeting, cancel);
        var (own, later) = await CorrectMinutes.MeetingsAsync(db, minutes, at, by, clock, cancel);
        var outcome = await db.Set<MinutesOutcome>().SingleOrDefaultAsync(o => o.BoardId == by.BoardId && o.MinutesId == minutes.Id && o.Id == id, cancel)
            ?? throw new RuleBrokenException("", "This is not in the minutes any more");
        var before = (outcome.Text, outcome.Owner, outcome.Due);
        if (!outcome.Correct(correction, own.Date)) throw new RuleBrokenException("Text", "Write what the meeting corrected: these are the words as they stand");
        if (correction.InRegisterToo) await FollowAsync(outcome, before, (own, later), by, cancel);
        db.Record(new MinutesCorrected(outcome.Name, later.Date), new("item", outcome.ItemId.Value), by, clock.UtcInstant);
        await CorrectMinutes.KeepAsync(db, minutes, at, by, clock, cancel);
        await transaction.CommitAsync(cancel);
    }

    private Task FollowAsync(MinutesOutcome outcome, (string Text, string? Owner, DueDate Due) before, (Meeting, Meeting) meetings, Viewer by, CancellationToken cancel) => outcome switch
    {
        { Kind: OutcomeKind.Action, RecordId: { } id } => ChangeActionAsync(outcome, new(id), before, meetings, by, cancel),
        { Kind: OutcomeKind.Decision, RecordId: { } id } => ChangeDecisionAsync(outcome, new(id), by, cancel),
        { Kind: OutcomeKind.Challenge, RecordId: { } id } => ChangeChallengeAsync(outcome, new(id), before, by, cancel),
        _ => Task.CompletedTask,
    };

    /// <summary>Only what was corrected changes: what else the tracker has otherwise came since. A closed action stays as it was closed.</summary>
    private async Task ChangeActionAsync(MinutesOutcome outcome, Id<BoardAction> id, (string Text, string? Owner, DueDate Due) before, (Meeting Own, Meeting Later) meetings, Viewer by, CancellationToken cancel)
    {
        var action = await db.ActionToChangeAsync(id, by, version: null, cancel);
        if (!action.IsOpen) return;
        IFact?[] facts =
        [
            outcome.Text == before.Text ? null : action.Reword(outcome.Text),
            outcome.Owner == before.Owner ? null : action.ChangeOwners(await OwnersAsync(outcome, meetings.Own.Id, by, cancel), clock),
            outcome.Due == before.Due ? null : action.ChangeDue(outcome.Due, $"As the meeting of {meetings.Later.Date:d MMMM yyyy} corrected the minutes"),
        ];
        foreach (var fact in facts.OfType<IFact>()) db.Record(fact, action.AsSubject(), by, clock.UtcInstant);
        await DueDates.ResolveAsync(db, [action], by.BoardId, clock, cancel);
    }

    private async Task<IReadOnlyList<OwnerChoice>> OwnersAsync(MinutesOutcome outcome, Id<Meeting> meeting, Viewer by, CancellationToken cancel)
    {
        var roll = (await db.LiveMeetingAsync(by, meeting, cancel))!.Roll;
        return [.. OwnersByInitials.Read(outcome.Owner, [.. roll.People, await db.RollMembersAsync(by, cancel)]).Select(OwnersByInitials.AsChoice)];
    }

    private async Task ChangeDecisionAsync(MinutesOutcome outcome, Id<Decision> id, Viewer by, CancellationToken cancel)
    {
        var decision = await db.DecisionsVisibleTo(by).SingleAsync(d => d.Id == id, cancel);
        if (decision.Text == outcome.Text) return;
        db.Record(new DecisionReworded(decision.Text), new("decision", decision.Id.Value), by, clock.UtcInstant);
        decision.Text = outcome.Text;
    }

    /// <summary>Only what was corrected changes, as with an action; one that has ended stays as it ended.</summary>
    private async Task ChangeChallengeAsync(MinutesOutcome outcome, Id<Challenge> id, (string Text, string? Owner, DueDate Due) before, Viewer by, CancellationToken cancel)
    {
        var challenge = await db.ChallengeToChangeAsync(id, by, version: null, cancel);
        if (!challenge.IsOpen) return;
        var words = new ChallengeWords(outcome.Text == before.Text ? challenge.Text : outcome.Text, challenge.RaisedBy, outcome.Owner == before.Owner ? challenge.PutTo : outcome.Owner ?? challenge.PutTo)
        {
            AgencyId = challenge.AgencyId, Evidence = challenge.Evidence, ResponseBy = outcome.Due == before.Due ? challenge.ResponseBy : outcome.Due.On,
        };
        if (challenge.Change(words) is { } fact) db.Record(fact, challenge.AsSubject(), by, clock.UtcInstant);
    }
}
