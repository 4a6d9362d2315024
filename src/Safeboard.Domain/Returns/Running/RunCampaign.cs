using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Returns.Answers;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Boards;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Links;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Returns.Running;

/// <summary>Opens a campaign and writes to all who are asked.</summary>
public sealed class OpenCampaign(BoardDb db, SetMemory sets, ReturnMails mails, AnswersOfAction actions, TimeProvider clock) : IOperation
{
    /// <summary>Boards that have not said that they take part are left out.</summary>
    /// <returns>How many were written to.</returns>
    public async Task<int> RunAsync(Id<Campaign> id, int version, Viewer by, CancellationToken cancel)
    {
        var campaign = await db.CampaignToChangeAsync(id, by, version, cancel);
        var asked = await db.Set<Return>().Where(r => r.BoardId == by.BoardId && r.CampaignId == id).ToListAsync(cancel);
        db.RemoveRange(await db.Set<CampaignBoard>().Where(b => b.CampaignId == id && b.JoinedOn == null).ToListAsync(cancel));
        // A board may have chosen its own questions after it was chosen who is asked.
        var (questions, boards) = (await db.AskedOfBoardsAsync(campaign, sets, cancel), (await db.Set<ReturnBoard>().Where(b => b.CampaignId == id).Select(b => new { b.ReturnId, b.BoardId }).ToListAsync(cancel)).ToLookup(b => b.ReturnId, b => b.BoardId));
        if (questions.Unfinished() is { } unfinished) throw new RuleBrokenException("", unfinished);
        foreach (var one in asked) one.BeAsked(questions.Count(boards[one.Id]));
        db.Record(campaign.Open(asked.Count, clock.TodayInLondon), campaign.AsSubject(), by, clock.UtcInstant);
        var written = await db.WriteAsync(mails, asked, ReturnMail.Invitation, campaign, by, clock, cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.SaveChangesAsync(cancel);
        await actions.AskAsync(campaign, asked, by, cancel);
        await transaction.CommitAsync(cancel);
        return written;
    }
}

/// <summary>Writes to those who owe a return: all of a list, or chosen ones. Who was never written to is invited.</summary>
public sealed class ChaseReturns(BoardDb db, ReturnMails mails, TimeProvider clock) : IOperation
{
    /// <param name="chosen">Those to write to; null for all who have not finished.</param>
    /// <returns>How many were written to.</returns>
    public async Task<int> RunAsync(Id<Campaign> id, IReadOnlyCollection<Id<Return>>? chosen, Viewer by, CancellationToken cancel)
    {
        var campaign = await db.CampaignToChangeAsync(id, by, version: null, cancel);
        if (campaign.State != CampaignState.Open) throw new RuleBrokenException("", "Only while a campaign is open can anybody be reminded");
        if (chosen is { Count: 0 }) throw new RuleBrokenException("", "Tick those whom you want to remind");
        var all = await db.Set<Return>().Where(r => r.BoardId == by.BoardId && r.CampaignId == id).ToListAsync(cancel);
        var owing = all.Where(r => !Return.IsComplete(r.State, campaign.SignOff) && chosen?.Contains(r.Id) != false).ToList();
        // Sorted before the first is written to: a mail changes what they are.
        var kinds = owing.ToLookup(r => r.State == ReturnState.Submitted ? ReturnMail.ToSignOff : r.WrittenAt is null ? ReturnMail.Invitation : ReturnMail.Reminder);
        var written = 0;
        foreach (var kind in kinds) written += await db.WriteAsync(mails, [.. kind], kind.Key, campaign, by, clock, cancel);
        if (written == 0) throw new RuleBrokenException("", "No e-mail address is known of any of them. Give each an address first");
        await db.SaveChangesAsync(cancel);
        return written;
    }
}

/// <summary>Closes a campaign: nothing more can be answered.</summary>
public sealed class CloseCampaign(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Campaign> id, int version, Viewer by, CancellationToken cancel)
    {
        var counts = (await db.CampaignAsync(id, by, cancel))!.Row.Counts;
        var campaign = await db.CampaignToChangeAsync(id, by, version, cancel);
        db.Record(campaign.Close(counts.Complete, counts.All, clock.TodayInLondon), campaign.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Opens a closed campaign again until a later day.</summary>
public sealed class ReopenCampaign(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Campaign> id, int version, DateOnly? until, Viewer by, CancellationToken cancel)
    {
        var campaign = await db.CampaignToChangeAsync(id, by, version, cancel);
        db.Record(campaign.Reopen(until ?? throw new RuleBrokenException("Until", "Enter the new closing day"), clock.TodayInLondon), campaign.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Gives one respondent more time, with the reason.</summary>
public sealed class ExtendReturn(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Return> id, int version, DateOnly? until, string? because, Viewer by, CancellationToken cancel)
    {
        var whole = await db.ReturnToChangeAsync(id, by, version, cancel);
        var closes = await db.Set<Campaign>().Where(c => c.Id == whole.CampaignId).Select(c => c.ClosesOn).SingleAsync(cancel);
        db.Record(whole.Extend(until, because, closes, clock.TodayInLondon), whole.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Changes who is written to about a return, and who confirms it. Addresses that were given to others stop; those of colleagues only where somebody else answers from now on.</summary>
public sealed class ChangeContact(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Return> id, int version, Contact contact, Contact signer, Viewer by, CancellationToken cancel)
    {
        var whole = await db.ReturnToChangeAsync(id, by, version, cancel);
        var before = whole.Contact.Address;
        var fact = whole.Put(contact, signer);
        if (!db.ChangeTracker.HasChanges()) return;
        var keep = new[] { whole.Contact.Address, whole.Signer.Address };
        foreach (var link in await db.Set<ReturnLink>().Where(l => l.BoardId == by.BoardId && l.ReturnId == id && l.StoppedAt == null).ToListAsync(cancel))
            if (!keep.Contains(link.Address) && (link.GivenBy is null || before != whole.Contact.Address)) link.Stop(clock.UtcInstant);
        db.Record(fact, whole.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Gives a return back, with what is to be changed, and writes to who answered it.</summary>
public sealed class AskForChanges(BoardDb db, ReturnMails mails, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Return> id, int version, string? wanted, Viewer by, CancellationToken cancel)
    {
        // Each board for which it is answered may give it back.
        var whole = await db.ReturnsVisibleTo(by).SingleAsync(r => r.Id == id, cancel);
        db.Entry(whole).Property(r => r.Version).OriginalValue = version;
        var campaign = await db.Set<Campaign>().SingleAsync(c => c.Id == whole.CampaignId, cancel);
        if (campaign.State != CampaignState.Open) throw new RuleBrokenException("", "Open the campaign again first: a closed one takes no answers");
        var fact = whole.AskForChanges(wanted);
        foreach (var board in await db.Set<ReturnBoard>().Where(b => b.ReturnId == id).ToListAsync(cancel))
        {
            board.Reopen();
            db.Record(fact, whole.AsSubject(), by with { BoardId = board.BoardId }, clock.UtcInstant);
        }
        await db.WriteAsync(mails, [whole], ReturnMail.Back, campaign, by, clock, cancel);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Mails of a campaign, with the note that they went.</summary>
internal static class CampaignMails
{
    extension(BoardDb db)
    {
        internal async Task<int> WriteAsync(ReturnMails mails, IReadOnlyList<Return> returns, ReturnMail mail, Campaign campaign, Viewer by, TimeProvider clock, CancellationToken cancel)
        {
            if (returns.Count == 0) return 0;
            var board = await db.Set<Board>().Where(b => b.Id == campaign.BoardId).Select(b => b.Name).SingleAsync(cancel);
            var reached = returns.Where(r => (mail.Part == LinkPart.SignOff ? r.Signer : r.Contact).Address is not null).ToList();
            foreach (var one in reached) one.BeWrittenTo(mail.Kind != Communications.MessageKind.ReturnInvitation, clock.UtcInstant);
            return mails.Add(reached, mail, (board, campaign), by);
        }
    }
}

/// <summary>What respondents will read, before anything is sent.</summary>
public static class InvitationQueries
{
    extension(BoardDb db)
    {
        /// <summary>The invitation as the first respondent will get it.</summary>
        public async Task<string> InvitationAsync(CampaignRow campaign, Viewer viewer, CancellationToken cancel)
        {
            var found = await db.CampaignsVisibleTo(viewer).AsNoTracking().SingleAsync(c => c.Id == campaign.Id, cancel);
            var first = await db.ReturnsVisibleTo(viewer).AsNoTracking().Where(r => r.CampaignId == campaign.Id).OrderBy(r => r.Contact.Address == null).ThenBy(r => r.Name).FirstOrDefaultAsync(cancel);
            var board = await db.Set<Board>().Where(b => b.Id == campaign.BoardId).Select(b => b.Name).SingleAsync(cancel);
            return first is null ? "" : ReturnMail.Invitation.Body(first, first.Contact, (board, found)).Replace(Communications.MessageText.LinkMark, "(their own address)", StringComparison.Ordinal);
        }
    }
}
