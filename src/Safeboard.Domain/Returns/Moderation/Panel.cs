using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Returns.Moderation;

/// <summary>Chooses who looks at the returns of a campaign as peers: people with an account on the board.</summary>
public sealed class ChoosePanel(BoardDb db, TimeProvider clock) : IOperation
{
    public const int Most = 50;

    /// <param name="accounts">All that are to be on the panel.</param>
    public async Task RunAsync(Id<Campaign> id, IReadOnlyCollection<Id<Account>> accounts, Viewer by, CancellationToken cancel)
    {
        var campaign = await db.CampaignsVisibleTo(by).SingleAsync(c => c.Id == id, cancel);
        if (campaign.Readers == Readers.SignerOnly) throw new RuleBrokenException("", "Only respondents and who confirms read these answers: there is nothing for a panel");
        var known = (await db.PanelChoicesAsync(by, cancel)).Select(c => c.Id).ToHashSet();
        if (accounts.Any(a => !known.Contains(a))) throw new RuleBrokenException("Accounts", "Choose people who have an account on this board");
        if (accounts.Count > Most) throw new RuleBrokenException("Accounts", $"Choose {Most} people or fewer");
        var panel = await db.Set<PanelMember>().Where(p => p.BoardId == by.BoardId && p.CampaignId == id).ToListAsync(cancel);
        db.RemoveRange(panel.Where(p => !accounts.Contains(p.AccountId)));
        db.AddRange(accounts.Distinct().Where(a => panel.TrueForAll(p => p.AccountId != a)).Select(a => new PanelMember { BoardId = by.BoardId, CampaignId = id, AccountId = a }));
        if (!db.ChangeTracker.HasChanges()) return;
        db.Record(new PanelChosen(accounts.Count), campaign.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Somebody of the panel says that they have an interest in a respondent. The return is kept from them from now on; only the office sees that it was so.</summary>
public sealed class DeclareConflict(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Return> id, Viewer by, CancellationToken cancel)
    {
        var found = await db.ReturnsToModerate(by).SingleAsync(r => r.Id == id, cancel);
        if (await db.Set<PanelConflict>().AnyAsync(c => c.BoardId == by.BoardId && c.ReturnId == id && c.AccountId == by.AccountId, cancel)) return;
        db.Add(new PanelConflict { BoardId = by.BoardId, ReturnId = id, AccountId = by.AccountId });
        db.Record(new ConflictDeclared(by.Name), found.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

public sealed record PanelChosen(int People) : IFact
{
    public string Title => "Panel chosen";
    public string? Text => People == 1 ? "One person." : $"{People} people.";
}

public sealed record ConflictDeclared(string Name) : IFact
{
    public string Title => "An interest declared";
    public string? Text => $"{Name} does not look at this return.";
}

/// <summary>Somebody who could be on a panel, or is.</summary>
/// <param name="Agency">Whose returns they do not look at; null where none is known.</param>
public sealed record PanelChoice(Id<Account> Id, string Name, string? Agency, bool IsChosen);

/// <summary>Who moderates what.</summary>
public static class PanelQueries
{
    extension(BoardDb db)
    {
        /// <summary>Returns that can be moderated: sent in, and confirmed where somebody confirms. The office and the chair see all of the board, a panel what it may look at.</summary>
        public IQueryable<Return> ReturnsToModerate(Viewer viewer)
        {
            var (submitted, signed, moderated, nobody, sealedAway) = (ReturnState.Submitted, ReturnState.SignedOff, ReturnState.Moderated, SignOff.Nobody, Readers.SignerOnly);
            var ready = db.ReturnsVisibleTo(viewer).Where(r => db.Set<Campaign>().Any(c => c.Id == r.CampaignId && c.Readers != sealedAway && (r.State == signed || r.State == moderated || (r.State == submitted && c.SignOff == nobody))));
            var panel = db.OfPanel(viewer);
            return viewer.May(Permission.SeeReturns) ? ready : ready.Where(r => panel.Any(p => p.Id == r.Id));
        }

        /// <summary>What somebody sees as one of a panel: complete returns of its campaigns, save those of their own agency, their own, and those in which they have an interest.</summary>
        internal IQueryable<Return> OfPanel(Viewer viewer)
        {
            var (submitted, signed, moderated, nobody, sealedAway) = (ReturnState.Submitted, ReturnState.SignedOff, ReturnState.Moderated, SignOff.Nobody, Readers.SignerOnly);
            var (board, account, person, agencies) = (viewer.BoardId, viewer.AccountId, viewer.PersonId, viewer.AgenciesOrNone);
            return db.Set<Return>().Where(r => db.Set<PanelMember>().Any(p => p.BoardId == board && p.CampaignId == r.CampaignId && p.AccountId == account)
                && db.Set<Campaign>().Any(c => c.Id == r.CampaignId && c.Readers != sealedAway && (r.State == signed || r.State == moderated || (r.State == submitted && c.SignOff == nobody)))
                && (r.AgencyId == null || !agencies.Contains(r.AgencyId)) && (r.PersonId == null || r.PersonId != person)
                && !db.Set<BoardMember>().Any(m => m.BoardId == board && m.PersonId == person && m.AgencyId != null && m.AgencyId == r.AgencyId)
                && !db.Set<PanelConflict>().Any(c => c.BoardId == board && c.ReturnId == r.Id && c.AccountId == account));
        }

        /// <summary>Whether somebody has a panel to sit on, and for which campaigns of the board.</summary>
        public async Task<IReadOnlyList<(Id<Campaign> Id, string Name)>> PanelsOfAsync(Viewer viewer, CancellationToken cancel) =>
            [.. (await (from p in db.Set<PanelMember>() join c in db.Set<Campaign>() on p.CampaignId equals c.Id where p.BoardId == viewer.BoardId && p.AccountId == viewer.AccountId orderby c.ClosesOn descending select new { c.Id, c.Name }).ToListAsync(cancel)).Select(c => (c.Id, c.Name))];

        /// <summary>People with an account on the board, by name.</summary>
        public async Task<IReadOnlyList<PanelChoice>> PanelChoicesAsync(Viewer viewer, CancellationToken cancel, Id<Campaign>? of = null) =>
            [.. (await (from g in db.Set<RoleGrant>()
                        join a in db.Set<Account>() on g.AccountId equals a.Id
                        where g.BoardId == viewer.BoardId && g.Role != Role.Viewer
                        select new
                        {
                            a.Id, a.Name, IsChosen = db.Set<PanelMember>().Any(p => p.BoardId == viewer.BoardId && p.CampaignId == of && p.AccountId == a.Id),
                            Agency = db.Set<Agency>().Where(o => o.Id == g.AgencyId || db.Set<BoardMember>().Any(m => m.BoardId == viewer.BoardId && m.PersonId == a.PersonId && m.LeftOn == null && m.AgencyId == o.Id)).Select(o => o.Name).FirstOrDefault(),
                        }).ToListAsync(cancel))
                .GroupBy(a => a.Id).Select(a => new PanelChoice(a.Key, a.First().Name, a.Select(x => x.Agency).FirstOrDefault(x => x is not null), a.First().IsChosen)).OrderBy(a => a.Name, StringComparer.OrdinalIgnoreCase)];
    }
}
