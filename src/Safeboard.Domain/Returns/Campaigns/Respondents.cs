using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Returns.Boards;
using Safeboard.Domain.Returns.Schools;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Returns.Campaigns;

/// <summary>Somebody who can be asked.</summary>
public sealed record Respondent(string Name, string Group)
{
    public Id<Agency>? Agency { get; init; }
    public Id<School>? School { get; init; }
    public Id<Person>? Person { get; init; }
    public string? District { get; init; }
    public Contact Contact { get; init; } = Contact.None;
    public Contact Signer { get; init; } = Contact.None;

    /// <summary>The boards of the campaign for which they answer.</summary>
    public IReadOnlyList<Id<Board>> Boards { get; init; } = [];

    /// <summary>Which record it is, whatever its kind.</summary>
    public Guid Key => Agency?.Value ?? School?.Value ?? Person!.Value.Value;
}

/// <summary>Whom the boards of a campaign can ask: their agencies, their schools, their people.</summary>
public static class RespondentQueries
{
    extension(BoardDb db)
    {
        /// <summary>By name. An agency of several boards is asked once. It is written to through its lead, a school through its safeguarding lead or its head; its chair of governors confirms.</summary>
        public async Task<IReadOnlyList<Respondent>> RespondentsAsync(Id<Campaign> id, Viewer viewer, CancellationToken cancel)
        {
            var asks = await db.CampaignsVisibleTo(viewer).Where(c => c.Id == id && c.BoardId == viewer.BoardId).Select(c => c.Asks).SingleAsync(cancel);
            // The board that leads comes first: it knows best whom to write to.
            var boards = await db.Set<CampaignBoard>().Where(b => b.CampaignId == id && b.JoinedOn != null).OrderBy(b => b.BoardId != viewer.BoardId).Select(b => b.BoardId).ToListAsync(cancel);
            return asks switch
            {
                Questions.Asks.Agencies => await db.AgenciesToAskAsync(boards, cancel),
                Questions.Asks.Schools => [.. (await db.Set<School>().Where(s => boards.Contains(s.BoardId) && s.LeftOn == null).OrderBy(s => s.Name).AsNoTracking().ToListAsync(cancel)).Select(OfSchool)],
                _ => await db.PeopleToAskAsync(boards, cancel),
            };
        }

        private async Task<IReadOnlyList<Respondent>> AgenciesToAskAsync(List<Id<Board>> boards, CancellationToken cancel)
        {
            var agencies = await (from m in db.Set<BoardAgency>() join a in db.Set<Agency>() on m.AgencyId equals a.Id where boards.Contains(m.BoardId) orderby a.Name select new { a.Id, a.Name, a.Sector, m.BoardId }).ToListAsync(cancel);
            List<Id<Board>?> serving = [.. boards];
            var leads = (await (from g in db.Set<RoleGrant>() join a in db.Set<Account>() on g.AccountId equals a.Id
                                where serving.Contains(g.BoardId) && g.Role == Role.AgencyLead && g.AgencyId != null orderby a.Name select new { g.AgencyId, g.BoardId, a.Name, a.Email }).ToListAsync(cancel)).OrderBy(l => boards.IndexOf(l.BoardId!.Value)).ToLookup(l => l.AgencyId);
            return [.. agencies.GroupBy(a => (a.Id, a.Name, a.Sector)).Select(a => new Respondent(a.Key.Name, a.Key.Sector.ToString())
            {
                Agency = a.Key.Id, Boards = [.. a.Select(m => m.BoardId)], Contact = leads[a.Key.Id].Select(l => new Contact(l.Name, l.Email)).FirstOrDefault() ?? Contact.None,
            })];
        }

        private async Task<IReadOnlyList<Respondent>> PeopleToAskAsync(List<Id<Board>> boards, CancellationToken cancel) =>
            [.. (await (from m in db.Set<BoardMember>() join p in db.Set<Person>() on m.PersonId equals p.Id
                        where boards.Contains(m.BoardId) && m.LeftOn == null orderby p.Name select new { p.Id, p.Name, p.Email, m.BoardId }).ToListAsync(cancel)).GroupBy(p => (p.Id, p.Name, p.Email))
                .Select(p => new Respondent(p.Key.Name, "") { Person = p.Key.Id, Contact = new(p.Key.Name, p.Key.Email), Boards = [.. p.Select(m => m.BoardId).Distinct()] })];
    }

    private static Respondent OfSchool(School school) => new(school.Name, school.Phase)
    {
        School = school.Id, Boards = [school.BoardId], District = school.District, Contact = school.SafeguardingLead.Address is null ? school.Head : school.SafeguardingLead, Signer = school.ChairOfGovernors,
    };
}
