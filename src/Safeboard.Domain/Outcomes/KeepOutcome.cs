using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Challenges;
using Safeboard.Domain.Decisions;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.ForwardPlan;
using Safeboard.Domain.Meetings.Live;
using Safeboard.Domain.Risks;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Outcomes;

/// <summary>An outcome as it is typed at the meeting.</summary>
public sealed record OutcomeDraft(Id<Meeting> MeetingId, Id<MeetingItem> ItemId, OutcomeKind Kind, string Text)
{
    public Id<ItemNote>? NoteId { get; init; }

    /// <summary>Initials or names.</summary>
    public string? Owner { get; init; }

    /// <summary>A date, or words: "next Board", "end of June".</summary>
    public string? Due { get; init; }

    /// <summary>Initials that fit several stay as they are: somebody chooses later.</summary>
    public bool LeaveOwnerOpen { get; init; }
}

/// <summary>Keeps what a meeting led to. An action is in the tracker at once, open; a decision in its register with whether the meeting was quorate; a challenge in its own, asked by the group; a risk on the register of the meeting's group.</summary>
public sealed class KeepOutcome(BoardDb db, AddAction actions, RecordDecision decisions, AddTopic topics, RaiseChallenge challenges, AddRisk risks, TimeProvider clock) : IOperation
{
    private const int LongestText = 4000;
    private const int LongestTopic = 2000;

    public async Task<MeetingOutcome> RunAsync(OutcomeDraft draft, Viewer by, CancellationToken cancel)
    {
        Check(draft);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.MeetingToRunAsync(by, draft.MeetingId, cancel);
        var live = (await db.LiveMeetingAsync(by, draft.MeetingId, cancel))!;
        if (draft.Kind == OutcomeKind.BringBack && live.Items.Any(i => i.Id == draft.ItemId && i.IsConfidential))
            throw new RuleBrokenException(nameof(draft.Text), "Everybody who may open the board reads the forward plan. Keep what comes back of a confidential item as an action");
        var owners = draft.Kind.HasOwner ? OwnersByInitials.Read(draft.Owner, live.Roll.People) : [];
        if (!draft.LeaveOwnerOpen && owners.FirstOrDefault(o => o.IsUnclear) is { } unclear)
            throw new RuleBrokenException(nameof(draft.Owner), $"“{unclear.Typed}” is {unclear.Fits.Count} people here. Choose who is meant");
        var due = draft.Kind.HasDue ? DueWords.Read(draft.Due, live.Meeting.Date) : DueDate.NotGiven;
        var order = await db.Set<MeetingOutcome>().Where(o => o.BoardId == by.BoardId && o.MeetingId == draft.MeetingId && o.Kind == draft.Kind).MaxAsync(o => (int?)o.Order, cancel);
        var registered = await RegisterAsync(draft, live, owners, due, by, cancel);
        var kept = new MeetingOutcome
        {
            Id = Id<MeetingOutcome>.New(clock), BoardId = by.BoardId, MeetingId = draft.MeetingId, ItemId = draft.ItemId, NoteId = draft.NoteId, Kind = draft.Kind, Order = registered?.Number ?? (order ?? 0) + 1,
            Text = draft.Text.Trim(), Owner = Names(owners), DueOn = due.On, DuePhrase = due.Phrase, RecordId = registered?.Record,
        };
        db.Add(kept);
        if (kept.RecordId is null) db.Record(new OutcomeNoted(kept.Kind, kept.Text), new("item", draft.ItemId.Value), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return kept;
    }

    /// <summary>Puts it where records of its kind are kept, with its number there where it has one; null where there is no such place yet.</summary>
    private async Task<(Guid Record, int? Number)?> RegisterAsync(OutcomeDraft draft, LiveMeeting live, IReadOnlyList<OwnerTyped> owners, DueDate due, Viewer by, CancellationToken cancel)
    {
        var item = live.Items.FirstOrDefault(i => i.Id == draft.ItemId) ?? throw new RuleBrokenException("", "This item is not there any more");
        switch (draft.Kind)
        {
            case OutcomeKind.Action:
                var action = new ActionDraft
                {
                    Text = draft.Text, AgreedOn = live.Meeting.Date, Owners = [.. owners.Select(OwnersByInitials.AsChoice)], Due = due,
                    MeetingId = draft.MeetingId, ItemId = draft.ItemId, ItemNumber = item.Number, GroupId = live.Meeting.GroupId,
                };
                return ((await actions.AddAsync([action], by, cancel))[0].Id.Value, null);
            case OutcomeKind.Decision:
                var last = await db.Set<Decision>().Where(d => d.BoardId == by.BoardId && d.MeetingId == draft.MeetingId).MaxAsync(d => (int?)d.Order, cancel);
                var decision = new DecisionDraft(draft.MeetingId, live.Meeting.Date, (last ?? 0) + 1, draft.Text)
                {
                    ItemId = draft.ItemId, Kind = live.Meeting.MeetingKind, Quorate = live.Roll.Quorum is { HasRule: true } quorum ? quorum.IsMet : null,
                };
                return (decisions.Add(decision, by).Id.Value, null);
            case OutcomeKind.BringBack:
                var topic = new TopicDraft(draft.Text) { Kind = TopicKind.Promise, GroupId = live.Meeting.GroupId, FromMeetingId = draft.MeetingId, BroughtBy = Names(owners), DueOn = due.On, DuePhrase = due.Phrase };
                return (topics.Add(topic, by).Id.Value, null);
            case OutcomeKind.Challenge:
                var challenge = await challenges.AddAsync(Asked(draft, live, owners, due), by, cancel);
                return (challenge.Id.Value, challenge.Number);
            case OutcomeKind.Risk:
                var risk = await risks.AddAsync(AsRisk(draft, live, owners), by, cancel);
                return (risk.Id.Value, risk.Number);
            default:
                return null;
        }
    }

    /// <summary>The meeting asks; who is to answer may still have to be said.</summary>
    private static ChallengeDraft Asked(OutcomeDraft draft, LiveMeeting live, IReadOnlyList<OwnerTyped> owners, DueDate due)
    {
        var agency = owners is [{ Fits: [{ AgencyId: { } only }] }] ? only : (Id<Agency>?)null;
        return new(new(draft.Text, live.Meeting.Group, Names(owners) ?? "Not named at the meeting") { AgencyId = agency, ResponseBy = due.On }, live.Meeting.Date)
        {
            GroupId = live.Meeting.GroupId, MeetingId = draft.MeetingId, ItemId = draft.ItemId,
        };
    }

    /// <summary>On the register of the meeting's group; it has one owner, who may be several people in words.</summary>
    private static RiskDraft AsRisk(OutcomeDraft draft, LiveMeeting live, IReadOnlyList<OwnerTyped> owners) => new(draft.Text)
    {
        GroupId = live.Meeting.GroupId, RaisedOn = live.Meeting.Date, MeetingId = draft.MeetingId, ItemId = draft.ItemId,
        Owner = owners is [var only] ? OwnersByInitials.AsChoice(only) : Names(owners) is { } names ? new(OwnerKind.Role, names) : null,
    };

    private static string? Names(IReadOnlyList<OwnerTyped> owners) => string.Join(", ", owners.Select(o => o.Fits is [var person] ? person.Name : o.Typed)).TrimmedOrNull;

    private static void Check(OutcomeDraft draft)
    {
        if (string.IsNullOrWhiteSpace(draft.Text)) throw new RuleBrokenException(nameof(draft.Text), draft.Kind == OutcomeKind.Action ? "Enter what will be done" : "Enter the words of it");
        var most = draft.Kind == OutcomeKind.BringBack ? LongestTopic : LongestText;
        if (draft.Text.Trim().Length > most) throw new RuleBrokenException(nameof(draft.Text), $"Use {most:N0} characters or fewer");
        if (draft.Due?.Trim().Length > 300) throw new RuleBrokenException(nameof(draft.Due), "Use 300 characters or fewer for when it is due");
        if (draft.Owner?.Trim().Length > 200) throw new RuleBrokenException(nameof(draft.Owner), "Use 200 characters or fewer for the owners");
    }
}

/// <summary>It was none: takes an outcome back while the meeting runs. An action stays in the tracker as withdrawn and a risk on its register as closed, so that its number is never given again.</summary>
public sealed class TakeBackOutcome(BoardDb db, CloseRisk risks, TimeProvider clock) : IOperation
{
    private const string Because = "Taken back at the meeting";

    public async Task RunAsync(Id<Meeting> meeting, Id<MeetingOutcome> id, Viewer by, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.MeetingToRunAsync(by, meeting, cancel);
        var outcome = await db.Set<MeetingOutcome>().SingleOrDefaultAsync(o => o.BoardId == by.BoardId && o.MeetingId == meeting && o.Id == id, cancel);
        if (outcome is null) return;
        if (outcome.RecordId is { } record) await TakeBackAsync(outcome.Kind, record, by, cancel);
        db.Remove(outcome);
        db.Record(new OutcomeTakenBack(outcome.Kind, outcome.Text), new("item", outcome.ItemId.Value), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }

    private async Task TakeBackAsync(OutcomeKind kind, Guid record, Viewer by, CancellationToken cancel)
    {
        switch (kind)
        {
            case OutcomeKind.Action when await db.Set<BoardAction>().SingleOrDefaultAsync(a => a.BoardId == by.BoardId && a.Id == new Id<BoardAction>(record), cancel) is { IsOpen: true } action:
                db.Record(action.Withdraw(Because), action.AsSubject(), by, clock.UtcInstant);
                break;
            case OutcomeKind.Decision when await db.Set<Decision>().SingleOrDefaultAsync(d => d.BoardId == by.BoardId && d.Id == new Id<Decision>(record), cancel) is { } decision:
                db.Remove(decision);
                break;
            case OutcomeKind.Challenge when await db.Set<Challenge>().Include(c => c.Responses).SingleOrDefaultAsync(c => c.BoardId == by.BoardId && c.Id == new Id<Challenge>(record), cancel) is { IsOpen: true } challenge:
                db.Record(challenge.Withdraw(Because, clock.TodayInLondon), challenge.AsSubject(), by, clock.UtcInstant);
                break;
            case OutcomeKind.BringBack when await db.Set<ForwardPlanEntry>().SingleOrDefaultAsync(e => e.BoardId == by.BoardId && e.Id == new Id<ForwardPlanEntry>(record), cancel) is { State: TopicState.Open } topic:
                db.Record(topic.Settle(TopicState.Dropped, Because), new("forward-plan", record), by, clock.UtcInstant);
                break;
            case OutcomeKind.Risk:
                await risks.TakeBackAsync(new(record), Because, by, cancel);
                break;
        }
    }
}
