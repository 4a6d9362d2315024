using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Returns.Boards;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Returns.Links;

/// <summary>A return that somebody with an account owes, for themselves or for their agency.</summary>
public sealed record OwnReturn(Id<Return> Id, string Name, string Campaign, string? About, ReturnState State, int Asked, int Answered, DateOnly DueOn, bool IsOpen);

/// <summary>Returns of those who have an account.</summary>
public static class OwnReturnQueries
{
    extension(BoardDb db)
    {
        /// <summary>What somebody answers on a board: for the agencies that they lead there, and for themselves. Nothing that was not opened yet.</summary>
        public IQueryable<ReturnBoard> OwnReturns(Viewer viewer)
        {
            var (board, person, agencies, draft) = (viewer.BoardId, viewer.PersonId, viewer.AgenciesOrNone, CampaignState.Draft);
            return db.Set<ReturnBoard>().Where(b => b.BoardId == board && db.Set<Campaign>().Any(c => c.Id == b.CampaignId && c.State != draft)
                && db.Set<Return>().Any(r => r.Id == b.ReturnId && ((r.AgencyId != null && agencies.Contains(r.AgencyId)) || (person != null && r.PersonId == person))));
        }

        /// <summary>Null for somebody whose it is not.</summary>
        public async Task<OwnReturn?> OwnReturnAsync(Id<Return> id, Viewer viewer, CancellationToken cancel) =>
            await (from b in db.OwnReturns(viewer)
                   join r in db.Set<Return>() on b.ReturnId equals r.Id
                   join c in db.Set<Campaign>() on r.CampaignId equals c.Id
                   where r.Id == id
                   select new OwnReturn(r.Id, r.Name, c.Name, c.About, r.State, r.Asked, r.Answered, r.Until > c.ClosesOn ? r.Until!.Value : c.ClosesOn, c.State == CampaignState.Open)).SingleOrDefaultAsync(cancel);
    }
}

/// <summary>Opens a return for somebody who is signed in: they get an address of their own, and their browser needs no code.</summary>
public sealed class OpenOwnReturn(BoardDb db, TimeProvider clock) : IOperation
{
    /// <returns>The secret of the address, and what the browser keeps.</returns>
    public async Task<(string Secret, string Token)> RunAsync(Id<Return> id, Viewer by, CancellationToken cancel)
    {
        var own = await db.OwnReturns(by).SingleAsync(b => b.ReturnId == id, cancel);
        var found = await db.Set<Return>().SingleAsync(r => r.Id == own.ReturnId, cancel);
        var address = await db.Set<Account>().Where(a => a.Id == by.AccountId).Select(a => a.Email).SingleAsync(cancel);
        var (secret, token) = (CalendarSecret.New(), CalendarSecret.New());
        var link = new ReturnLink
        {
            Id = Id<ReturnLink>.New(clock), BoardId = found.BoardId, ReturnId = id, Part = LinkPart.Answer, Name = by.Name, Address = address ?? "", SecretHash = CalendarSecret.HashOf(secret), MadeAt = clock.UtcInstant, MadeBy = by.Name, AccountId = by.AccountId,
        };
        var device = new LinkDevice { Id = Id<LinkDevice>.New(clock), LinkId = link.Id, TokenHash = CalendarSecret.HashOf(token), CodeHash = "", CodeUntil = clock.UtcInstant };
        device.OpenFor(clock.UtcInstant);
        db.AddRange(link, device);
        found.BeOpened(clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
        return (secret, token);
    }
}
