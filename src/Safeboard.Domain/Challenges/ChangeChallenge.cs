using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Challenges;

/// <summary>Changes the words of a challenge, its agency or the day by which to answer.</summary>
public sealed class ChangeChallenge(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Challenge> id, int version, ChallengeWords words, Viewer by, CancellationToken cancel)
    {
        var challenge = await db.ChallengeToChangeAsync(id, by, version, cancel);
        if (challenge.Change(words) is not { } fact) return;
        db.Record(fact, challenge.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Keeps what was answered. Two answers at once are both kept.</summary>
public sealed class AnswerChallenge(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Challenge> id, Answer answer, Viewer by, CancellationToken cancel)
    {
        var challenge = await db.ChallengeToChangeAsync(id, by, version: null, cancel);
        db.Record(challenge.Respond(answer, by.Name, clock), challenge.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>The answer is not enough: another is wanted.</summary>
public sealed class AskChallengeAgain(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Challenge> id, int version, string? because, DateOnly responseBy, Viewer by, CancellationToken cancel)
    {
        var challenge = await db.ChallengeToChangeAsync(id, by, version, cancel);
        db.Record(challenge.AskAgain(because, responseBy, clock.TodayInLondon), challenge.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Takes a challenge to a higher stage of the board's escalation.</summary>
public sealed class EscalateChallenge(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task<EscalationStage> RunAsync(Id<Challenge> id, int version, int stage, string? because, DateOnly responseBy, Viewer by, CancellationToken cancel)
    {
        var escalation = await db.EscalationAsync(by, cancel);
        var to = escalation.Stages.FirstOrDefault(s => s.Order == stage) ?? throw new RuleBrokenException("Stage", "Choose a stage from the list");
        var challenge = await db.ChallengeToChangeAsync(id, by, version, cancel);
        db.Record(challenge.Escalate(escalation.At(challenge.Stage), to, because, responseBy, clock.TodayInLondon), challenge.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
        return to;
    }
}

/// <summary>Ends a challenge with what changed and who signs it off.</summary>
public sealed class EndChallenge(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Challenge> id, int version, string? effect, string? signedOffBy, DateOnly on, Viewer by, CancellationToken cancel)
    {
        var challenge = await db.ChallengeToChangeAsync(id, by, version, cancel);
        db.Record(challenge.End(effect, signedOffBy, on, clock.TodayInLondon), challenge.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Withdraws a challenge, with the reason.</summary>
public sealed class WithdrawChallenge(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Challenge> id, int version, string? because, Viewer by, CancellationToken cancel)
    {
        var challenge = await db.ChallengeToChangeAsync(id, by, version, cancel);
        db.Record(challenge.Withdraw(because, clock.TodayInLondon), challenge.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Opens again what was ended or withdrawn by mistake.</summary>
public sealed class ReopenChallenge(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Challenge> id, int version, string? because, Viewer by, CancellationToken cancel)
    {
        var challenge = await db.ChallengeToChangeAsync(id, by, version, cancel);
        db.Record(challenge.Reopen(because), challenge.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}
