using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Links;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Returns.Answers;

/// <summary>Sends a return in: from now on its answers stay as they are. Who answered gets a copy, and where somebody confirms it, they are written to.</summary>
public sealed class SubmitReturn(BoardDb db, SetMemory sets, ReturnMails mails, AnswersOfAction actions, TimeProvider clock) : IOperation
{
    /// <param name="signer">Who confirms it, where the respondent says so; null leaves who is known.</param>
    public async Task RunAsync(Id<Return> id, int version, Contact? signer, Viewer by, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var whole = await db.ReturnToChangeAsync(id, by, version, cancel);
        var campaign = await db.Set<Campaign>().SingleAsync(c => c.Id == whole.CampaignId, cancel);
        if (campaign.State != CampaignState.Open) throw new RuleBrokenException("", "This can no longer be answered: it is closed");
        var reading = (await db.ReturnReadingAsync(id, sets, by, cancel))!;
        if (whole.SubmittedAt is { } before) await db.TellOfChangesAsync(whole, campaign.SetVersionId, before, by, clock, cancel);
        if (signer is not null) whole.Put(whole.Contact, signer);
        if (campaign.SignOff != SignOff.Nobody && whole.Signer.Address is null) throw new RuleBrokenException("SignerAddress", "Enter the e-mail address of the person who confirms it");
        db.Record(whole.Submit(reading.Whole.Lacking.Count, by.Name, whole.DueOn(campaign.ClosesOn), clock.TodayInLondon, clock.UtcInstant), whole.AsSubject(), by, clock.UtcInstant);
        mails.AddCopies(whole, (reading.Campaign.Board, campaign), by);
        if (campaign.SignOff != SignOff.Nobody) mails.Add([whole], ReturnMail.ToSignOff, (reading.Campaign.Board, campaign), by);
        await db.SaveChangesAsync(cancel);
        if (campaign.SignOff == SignOff.Nobody) await actions.PutAsync(campaign, whole, reading.Whole, by, cancel);
        await transaction.CommitAsync(cancel);
    }
}

/// <summary>The governors or the senior lead confirm what was submitted. They and who answered get a copy.</summary>
public sealed class SignOffReturn(BoardDb db, SetMemory sets, ReturnMails mails, AnswersOfAction actions, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Return> id, int version, string? name, DateOnly? minutedOn, Viewer by, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var whole = await db.ReturnToChangeAsync(id, by, version, cancel);
        db.Record(whole.SignOffBy(name, minutedOn, clock.TodayInLondon, clock.UtcInstant), whole.AsSubject(), by, clock.UtcInstant);
        var campaign = await db.Set<Campaign>().AsNoTracking().SingleAsync(c => c.Id == whole.CampaignId, cancel);
        var board = await db.Set<Board>().Where(b => b.Id == whole.BoardId).Select(b => b.Name).SingleAsync(cancel);
        mails.AddCopies(whole, (board, campaign), by);
        await db.SaveChangesAsync(cancel);
        if (campaign.ActionId is not null) await actions.PutAsync(campaign, whole, (await db.ReturnReadingAsync(id, sets, by, cancel))!.Whole, by, cancel);
        await transaction.CommitAsync(cancel);
    }
}
