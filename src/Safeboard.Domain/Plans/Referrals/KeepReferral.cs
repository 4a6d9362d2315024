using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Plans.Referrals;

/// <summary>Puts a gap or a recommendation to another body. Its number is the board's next one.</summary>
public sealed class PutReferral(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task<Referral> RunAsync(ReferralDraft draft, Viewer by, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        draft = await db.WithAgencyAsync(draft, by, cancel);
        var number = await Counters.AdvanceAsync(db, by.BoardId, "referral", by: 1, atLeast: 0, cancel);
        var referral = Referral.From(draft, by.BoardId, number, clock);
        db.Add(referral);
        db.Record(new ReferralPut(referral.Kind, referral.PutTo, referral.Text), referral.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return referral;
    }
}

/// <summary>Changes what a referral says.</summary>
public sealed class ChangeReferral(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Referral> id, int version, ReferralDraft draft, Viewer by, CancellationToken cancel)
    {
        var referral = await db.ReferralToChangeAsync(id, by, version, cancel);
        var fact = referral.Change(await db.WithAgencyAsync(draft, by, cancel), clock.TodayInLondon);
        if (!db.ChangeTracker.HasChanges()) return;
        db.Record(fact, referral.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Keeps what the other body answered.</summary>
public sealed class AnswerReferral(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Referral> id, int version, ReferralAnswer answer, string? text, DateOnly on, Viewer by, CancellationToken cancel)
    {
        var referral = await db.ReferralToChangeAsync(id, by, version, cancel);
        db.Record(referral.TakeAnswer(answer, text, on, clock.TodayInLondon), referral.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Closes a referral with what came of it.</summary>
public sealed class CloseReferral(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Referral> id, int version, string? effect, Viewer by, CancellationToken cancel)
    {
        var referral = await db.ReferralToChangeAsync(id, by, version, cancel);
        db.Record(referral.Close(effect, clock.TodayInLondon), referral.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Follows a closed referral again.</summary>
public sealed class ReopenReferral(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Referral> id, int version, string? because, Viewer by, CancellationToken cancel)
    {
        var referral = await db.ReferralToChangeAsync(id, by, version, cancel);
        db.Record(referral.Reopen(because), referral.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>The agency of a referral, whose name stands for the body where nothing else is typed.</summary>
internal static class ReferralAgency
{
    extension(BoardDb db)
    {
        internal async Task<ReferralDraft> WithAgencyAsync(ReferralDraft draft, Viewer by, CancellationToken cancel)
        {
            if (draft.AgencyId is not { } id) return draft;
            var name = (await db.AgenciesAsync(by, cancel)).FirstOrDefault(a => a.Id == id)?.Name ?? throw new RuleBrokenException("AgencyId", "Choose an agency from the list");
            return draft.PutTo.TrimmedOrNull is null ? draft with { PutTo = name } : draft;
        }
    }
}
