using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Groups.Seats;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Groups.Membership;

/// <summary>The membership of a board as one list.</summary>
public static class MembershipQueries
{
    extension(BoardDb db)
    {
        /// <summary>Every seat of the groups at work, a line for each person who sits on it and one for a vacancy; by group.</summary>
        public async Task<IReadOnlyList<MembershipRow>> MembershipAsync(Viewer viewer, DateOnly day, CancellationToken cancel) =>
            await (from seat in db.Set<Seat>()
                   join g in db.Set<BoardGroup>() on seat.GroupId equals g.Id
                   join a in db.Set<Agency>() on seat.AgencyId equals a.Id into agencies
                   from a in agencies.DefaultIfEmpty()
                   join h in db.Set<SeatHolding>().Where(h => h.To == null || h.To >= day) on seat.Id equals h.SeatId into holdings
                   from h in holdings.DefaultIfEmpty()
                   join p in db.Set<Person>() on h.PersonId equals p.Id into people
                   from p in people.DefaultIfEmpty()
                   join m in db.Set<BoardMember>().Where(m => m.BoardId == viewer.BoardId) on h.PersonId equals m.PersonId into members
                   from m in members.DefaultIfEmpty()
                   where seat.BoardId == viewer.BoardId && seat.EndedOn == null && g.EndedOn == null
                   orderby g.Kind, g.Name, a.Name == null, a.Name, seat.Role, h.Kind, h.From
                   select new MembershipRow(g.Name, a.Name, seat.Role, seat.IsStatutory, seat.HasVote, seat.Authority, seat.AuthorityPounds,
                       p.Name, p.Email, m.Initials, h == null ? null : h.Kind, h == null ? null : h.From, h == null ? null : h.To)).ToListAsync(cancel);

        /// <summary>What a list meets, in seven commands however long it is.</summary>
        internal async Task<KnownMembership> KnownMembershipAsync(IReadOnlyList<MembershipLine> lines, Viewer viewer, CancellationToken cancel)
        {
            var board = viewer.BoardId;
            List<string> names = [.. lines.Select(l => l.Agency?.ToLowerInvariant()).OfType<string>().Distinct()];
            List<string> mails = [.. lines.SelectMany(l => l.Email is { } mail ? new[] { mail, mail.ToLowerInvariant() } : []).Distinct()];
            var agencies = await db.AgenciesAsync(viewer, cancel);
            return new()
            {
                Groups = await db.Set<BoardGroup>().Where(g => g.BoardId == board).ToListAsync(cancel),
                Agencies = NamesOf(agencies),
                Members = await db.Set<BoardMember>().Where(m => m.BoardId == board).Join(db.Set<Person>(), m => m.PersonId, p => p.Id, (_, p) => new KnownMember(p.Id, p.Name, p.Email)).ToListAsync(cancel),
                Seats = await db.Set<Seat>().Where(s => s.BoardId == board).ToListAsync(cancel),
                Holdings = await db.Set<SeatHolding>().Where(h => h.BoardId == board).ToListAsync(cancel),
                AgenciesElsewhere = FirstBy(await db.Set<Agency>().Where(a => names.Contains(a.Name.ToLower())).ToListAsync(cancel), a => a.Name.ToLowerInvariant()),
                PeopleElsewhere = FirstBy(await db.Set<Person>().Where(p => p.Email != null && mails.Contains(p.Email)).ToListAsync(cancel), p => p.Email!.ToLowerInvariant()),
            };
        }
    }

    private static Dictionary<string, Id<Agency>> NamesOf(IReadOnlyList<AgencyRow> agencies)
    {
        var names = new Dictionary<string, Id<Agency>>(StringComparer.OrdinalIgnoreCase);
        foreach (var agency in agencies) names.TryAdd(agency.Name, agency.Id);
        foreach (var agency in agencies)
            foreach (var other in agency.AlsoKnownAs.Split('\n', StringSplitOptions.RemoveEmptyEntries)) names.TryAdd(other, agency.Id);
        return names;
    }

    private static Dictionary<string, T> FirstBy<T>(IEnumerable<T> rows, Func<T, string> key) => rows.GroupBy(key).ToDictionary(g => g.Key, g => g.First());
}
