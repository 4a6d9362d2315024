using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Publishing.Redaction;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Publishing;

/// <summary>What a person says about words that stop a public copy.</summary>
/// <param name="Kind">What the words are.</param>
/// <param name="Text">The words.</param>
/// <param name="Answer">What becomes of them.</param>
/// <param name="Words">Why they stay, or what stands there instead.</param>
/// <param name="Seen">When the decision was made that this person saw; null where they saw none.</param>
public sealed record StopAnswered(StopKind Kind, string Text, StopAnswer? Answer, string? Words, DateTime? Seen = null);

/// <summary>A person decides what becomes of words that stop a public copy: taken out, kept with a reason, or replaced by other words.</summary>
public sealed class DecideStop(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Meeting> meeting, StopAnswered said, Viewer by, CancellationToken cancel)
    {
        // The copy is gone through before the minutes are held: nobody waits for that.
        var hand = await db.CopyInHandAsync(by, meeting, cancel) ?? throw new RuleBrokenException("", "No public copy is prepared any more");
        if (hand.Stops.All(s => (s.Stop.Kind, s.Stop.Text) != (said.Kind, said.Text))) throw new RuleBrokenException("", "These words do not stop the copy any more");
        var (answer, words) = await CheckedAsync(hand.Copy, said, by, cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if ((await db.CopyToChangeAsync(by, meeting, PublicState.Prepared, cancel))?.Id != hand.Copy.Id) throw new RuleBrokenException("", "No public copy is prepared any more");
        var decision = await db.Set<StopDecision>().FirstOrDefaultAsync(d => d.BoardId == by.BoardId && d.PublishedId == hand.Copy.Id && d.Kind == said.Kind && d.Text == said.Text, cancel);
        if (decision is not null && decision.DecidedAt != said.Seen) throw new RuleBrokenException("", $"{decision.DecidedBy} decided about “{said.Text}” while you were looking at it. Look at it again");
        if (decision is null)
            db.Add(decision = new() { Id = Id<StopDecision>.New(clock), BoardId = by.BoardId, PublishedId = hand.Copy.Id, Kind = said.Kind, Text = said.Text, Answer = answer, DecidedBy = by.Name, DecidedAt = clock.UtcInstant });
        (decision.Answer, decision.Words, decision.DecidedBy, decision.DecidedAt) = (answer, words, by.Name, clock.UtcInstant);
        db.Record(new StopDecided(said.Kind, answer), hand.Copy.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }

    private async Task<(StopAnswer Answer, string? Words)> CheckedAsync(PublishedMinutes copy, StopAnswered said, Viewer by, CancellationToken cancel)
    {
        var chosen = said.Answer ?? throw new RuleBrokenException("Answer", "Choose what becomes of it");
        if (chosen == StopAnswer.TakeOut) return (chosen, null);
        var typed = said.Words.TrimmedOrNull ?? throw new RuleBrokenException("Words", chosen == StopAnswer.Keep ? "Say why it may stay" : "Write what stands there instead");
        if (typed.Length > StopDecision.LongestWords) throw new RuleBrokenException("Words", $"Use {StopDecision.LongestWords:N0} characters or fewer");
        if (chosen == StopAnswer.Replace) await WordsForPublic.CheckAsync(db, copy, "Words", typed, by, cancel);
        return (chosen, typed);
    }
}
