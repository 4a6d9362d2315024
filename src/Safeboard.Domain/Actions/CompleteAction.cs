using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Actions;

/// <summary>Says that an action is done. What the office says is agreed; from others it waits "to be agreed". The board's rules may want more, or less.</summary>
public sealed class CompleteAction(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<BoardAction> id, int version, Completion completion, IReadOnlyList<NewEvidence> newEvidence, Viewer by, CancellationToken cancel)
    {
        var action = await db.ActionToChangeAsync(id, by, version, cancel);
        var known = await db.Set<ActionEvidence>().Where(e => e.BoardId == by.BoardId && e.ActionId == id).ToListAsync(cancel);
        var rules = await db.ActionRulesAsync(by, cancel);
        if (rules.AsksDifference && completion.Difference.TrimmedOrNull is null) throw new RuleBrokenException("Difference", "Say what difference it made for children, families or staff. The Board asks for it");
        var added = newEvidence.Select(evidence => ActionEvidence.Of(evidence, action, by, clock)).ToList();
        var shown = known.Where(e => completion.Evidence.Contains(e.Id)).Concat(added).ToList();
        var fact = action.Complete(completion with { Evidence = [.. shown.Select(e => e.Id)] }, rules.WhoAgrees == WhoAgrees.Nobody || (rules.WhoAgrees == WhoAgrees.Office && by.May(Permission.ManageActions)), clock.TodayInLondon);
        foreach (var evidence in known.Concat(added)) evidence.ShowsCompletion = shown.Contains(evidence);
        db.AddRange(added);
        foreach (var evidence in added) db.Record(new EvidenceAdded(evidence.FileName), action.AsSubject(), by, clock.UtcInstant);
        db.Record(fact, action.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>The office agrees that an action is done; where the board wants its group to agree, it says at which meeting that was.</summary>
public sealed class AgreeCompletion(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<BoardAction> id, int version, Id<Meeting>? at, Viewer by, CancellationToken cancel)
    {
        var action = await db.ActionToChangeAsync(id, by, version, cancel);
        var meeting = at is { } chosen ? await db.MeetingAsync(by, chosen, cancel) : null;
        if (meeting is null && (await db.ActionRulesAsync(by, cancel)).WhoAgrees == WhoAgrees.Group) throw new RuleBrokenException("At", "Choose the meeting at which the group agreed");
        if (meeting is not null && (meeting.Date > clock.TodayInLondon || meeting.Date < action.AgreedOn)) throw new RuleBrokenException("At", "Choose a meeting that was held since the action was agreed");
        db.Record(action.Agree(meeting), action.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>The office asks before it agrees; the action is under way again.</summary>
public sealed class QuestionCompletion(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<BoardAction> id, int version, string question, Viewer by, CancellationToken cancel)
    {
        var action = await db.ActionToChangeAsync(id, by, version, cancel);
        db.Record(action.Ask(question), action.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Opens a completed, replaced or withdrawn action again.</summary>
public sealed class ReopenAction(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<BoardAction> id, int version, string because, Viewer by, CancellationToken cancel)
    {
        var action = await db.ActionToChangeAsync(id, by, version, cancel);
        db.Record(action.Reopen(because), action.AsSubject(), by, clock.UtcInstant);
        foreach (var evidence in await db.Set<ActionEvidence>().Where(e => e.BoardId == by.BoardId && e.ActionId == id).ToListAsync(cancel))
            evidence.ShowsCompletion = false;
        await DueDates.ResolveAsync(db, [action], by.BoardId, clock, cancel);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Withdraws an action, with the reason.</summary>
public sealed class WithdrawAction(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<BoardAction> id, int version, string because, Viewer by, CancellationToken cancel)
    {
        var action = await db.ActionToChangeAsync(id, by, version, cancel);
        db.Record(action.Withdraw(because), action.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}
