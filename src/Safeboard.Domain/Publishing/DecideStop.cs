using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Publishing.Redaction;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Publishing;

/// <summary>A person decides what becomes of words that stop a public copy: taken out, kept with a reason, or replaced by other words.</summary>
public sealed class DecideStop(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Meeting> meeting, StopKind kind, string text, StopAnswer? answer, string? words, Viewer by, CancellationToken cancel)
    {
        var hand = await db.CopyInHandAsync(by, meeting, cancel) ?? throw new RuleBrokenException("", "No public copy is prepared any more");
        if (hand.Stops.All(s => (s.Stop.Kind, s.Stop.Text) != (kind, text))) throw new RuleBrokenException("", "These words do not stop the copy any more");
        var chosen = answer ?? throw new RuleBrokenException("Answer", "Choose what becomes of it");
        var typed = chosen == StopAnswer.TakeOut ? null : words.TrimmedOrNull ?? throw new RuleBrokenException("Words", chosen == StopAnswer.Keep ? "Say why it may stay" : "Write what stands there instead");
        if (typed?.Length > StopDecision.LongestWords) throw new RuleBrokenException("Words", $"Use {StopDecision.LongestWords:N0} characters or fewer");
        if (chosen == StopAnswer.Replace) await WordsForPublic.CheckAsync(db, hand.Copy, "Words", typed!, by, cancel);
        var decision = await db.Set<StopDecision>().FirstOrDefaultAsync(d => d.BoardId == by.BoardId && d.PublishedId == hand.Copy.Id && d.Kind == kind && d.Text == text, cancel);
        if (decision is null)
            db.Add(decision = new() { Id = Id<StopDecision>.New(clock), BoardId = by.BoardId, PublishedId = hand.Copy.Id, Kind = kind, Text = text, Answer = chosen, DecidedBy = by.Name, DecidedAt = clock.UtcInstant });
        (decision.Answer, decision.Words, decision.DecidedBy, decision.DecidedAt) = (chosen, typed, by.Name, clock.UtcInstant);
        db.Record(new StopDecided(kind, chosen), hand.Copy.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Words that are typed for the public to read.</summary>
internal static class WordsForPublic
{
    /// <summary>Refuses words that name somebody or give away what the copy may not say.</summary>
    public static async Task CheckAsync(BoardDb db, PublishedMinutes copy, string field, string words, Viewer by, CancellationToken cancel)
    {
        var people = (await PublicSource.LoadAsync(db, copy, by, cancel)).People;
        var found = TextRedaction.Of([words], people, copy.Names, new Dictionary<(StopKind, string), StopChoice>(), cancel);
        if (found.Stops is [var stop, ..]) throw new RuleBrokenException(field, $"The public would read “{stop.Text}”. Write it without");
        if (found.Write(words) != words) throw new RuleBrokenException(field, "Your words name somebody whom the board’s rule does not name. Write them without the name");
    }
}
