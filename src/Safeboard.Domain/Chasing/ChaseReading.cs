using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Actions.Responses;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Groups.Seats;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Chasing;

/// <summary>What a board's morning is made of.</summary>
public sealed record ChaseBasis(IReadOnlyList<OwedAction> Owed, IReadOnlyList<ChaseRecipient> Chairs, IReadOnlyList<KnownReminder> Known);

/// <summary>
/// Who is reminded of what. A person is reminded themselves, a group by whoever holds a seat there whose role is chair, an agency by its leads on the board or
/// else by those who sit for it at the board itself. An agency that has answered is not reminded any more.
/// Words that nobody has settled remind nobody. A fixed number of commands however many actions there are.
/// </summary>
public static class ChaseReading
{
    extension(BoardDb db)
    {
        /// <param name="viewer">Who sees every action: the reading is for mails, not for a page.</param>
        internal async Task<ChaseBasis> ChaseBasisAsync(Viewer viewer, DateOnly horizon, DateOnly today, CancellationToken cancel)
        {
            var actions = await db.OwedActionsAsync(viewer, db.ActionsVisibleTo(viewer).Where(a => a.DueSort <= horizon), today, cancel);
            var known = await db.Set<Reminder>().Where(r => r.BoardId == viewer.BoardId && db.Set<BoardAction>().Any(a => a.Id == r.ActionId && a.IsOpen))
                .Select(r => new KnownReminder(r.ActionId, r.Kind, r.ToId, r.DueOn, r.Step)).ToListAsync(cancel);
            return new(actions, await db.ChairsAsync(viewer, cancel), known);
        }

        /// <summary>Those of some actions that are owed by a day, with whoever is reminded of them; what is said to be done already rests.</summary>
        internal async Task<IReadOnlyList<OwedAction>> OwedActionsAsync(Viewer viewer, IQueryable<BoardAction> actions, DateOnly today, CancellationToken cancel)
        {
            var open = true;
            var anybody = viewer with { Roles = [Role.Viewer] };
            var rows = await actions.Where(a => a.IsOpen == open && a.DueOn != null && a.State != ActionState.ToBeAgreed).OrderBy(a => a.DueSort).AsNoTracking().AsSplitQuery()
                .Select(a => new { a.Id, a.Reference, a.Text, a.DueOn, a.OwnerLine, IsOpenToAll = a.ItemId == null || db.ItemsVisibleTo(anybody).Any(i => i.Id == a.ItemId), Owners = a.Owners.OrderBy(o => o.Order).ToList() })
                .ToListAsync(cancel);
            var responses = (await db.Set<AgencyResponse>().Where(r => r.BoardId == viewer.BoardId && (r.State != ResponseState.Asked || r.Until != null) && db.Set<BoardAction>().Any(a => a.Id == r.ActionId && a.IsOpen == open)).AsNoTracking().ToListAsync(cancel))
                .ToDictionary(r => (r.ActionId, (Id<Agency>?)r.AgencyId));
            AgencyResponse? Response(Id<BoardAction> action, ActionOwner owner) => owner.Kind == OwnerKind.Agency ? responses.GetValueOrDefault((action, owner.AgencyId)) : null;
            foreach (var row in rows) row.Owners.RemoveAll(o => Response(row.Id, o) is { IsSettled: true });
            var owners = rows.SelectMany(r => r.Owners).ToList();
            var people = await db.PeopleToChaseAsync(viewer, [.. owners.Select(o => o.PersonId).OfType<Id<Person>>().Distinct()], today, cancel);
            var groups = owners.Any(o => o.Kind == OwnerKind.Group) ? await db.GroupChairsAsync(viewer, today, cancel) : null;
            var agencies = owners.Any(o => o.Kind == OwnerKind.Agency) ? await db.AgencyLeadsAsync(viewer, today, cancel) : null;
            // An agency that was given more time owes the same action by a day of its own.
            return [.. from row in rows
                       from owed in row.Owners.GroupBy(o => Response(row.Id, o)?.DueOn(row.DueOn) ?? row.DueOn!.Value).Select(g => (DueOn: g.Key, Owners: g.AsEnumerable())).DefaultIfEmpty((row.DueOn!.Value, []))
                       select new OwedAction(row.Id, row.Reference, row.Text, owed.DueOn)
                       {
                           IsConfidential = !row.IsOpenToAll, OwnerLine = row.OwnerLine, Owners = [.. owed.Owners.SelectMany(o => Reminded(o, people, groups, agencies))],
                       }];
        }

        private async Task<Dictionary<Id<Person>, ChaseRecipient>> PeopleToChaseAsync(Viewer viewer, IReadOnlyList<Id<Person>> people, DateOnly today, CancellationToken cancel)
        {
            if (people.Count == 0) return [];
            var rows = await (from m in db.Set<BoardMember>()
                              join p in db.Set<Person>() on m.PersonId equals p.Id
                              where m.BoardId == viewer.BoardId && (m.LeftOn == null || m.LeftOn > today) && people.Contains(m.PersonId)
                              select new { p.Id, p.Name, Address = p.Email ?? db.Set<Account>().Where(a => a.PersonId == p.Id).Select(a => a.Email).FirstOrDefault(), m.LineContact, m.LineContactEmail }).ToListAsync(cancel);
            return rows.DistinctBy(r => r.Id).ToDictionary(r => r.Id, r => new ChaseRecipient(r.Id.Value, r.Name, r.Address)
            {
                PersonId = r.Id, LineContact = r.LineContact is { } contact ? new(r.Id.Value, contact, r.LineContactEmail) : null,
            });
        }

        /// <summary>Of each group those who hold a seat as its chair.</summary>
        private async Task<ILookup<Guid, ChaseRecipient>> GroupChairsAsync(Viewer viewer, DateOnly today, CancellationToken cancel) =>
            (await db.HoldersOn(viewer, today).Where(h => h.Seat.Role.ToLower().Contains("chair") && !h.Seat.Role.ToLower().Contains("deputy") && !h.Seat.Role.ToLower().Contains("vice"))
                .Select(h => new { Of = h.Seat.GroupId, h.Person.Id, h.Person.Name, h.Person.Email }).ToListAsync(cancel))
                .ToLookup(h => h.Of.Value, h => new ChaseRecipient(h.Id.Value, h.Name, h.Email) { PersonId = h.Id });

        private async Task<ILookup<Guid, ChaseRecipient>> AgencyLeadsAsync(Viewer viewer, DateOnly today, CancellationToken cancel)
        {
            var leads = await db.AccountsAsync(viewer, Role.AgencyLead, cancel);
            var holders = await (from h in db.HoldersOn(viewer, today)
                                 join g in db.Set<BoardGroup>() on h.Seat.GroupId equals g.Id
                                 where h.Seat.AgencyId != null && g.Kind == GroupKind.Board
                                 select new { Of = h.Seat.AgencyId!.Value, h.Person.Id, h.Person.Name, h.Person.Email }).ToListAsync(cancel);
            var known = leads.Select(l => l.Agency).ToHashSet();
            return leads.Concat(holders.Where(h => !known.Contains(h.Of)).Select(h => (Agency: (Id<Agency>?)h.Of, Who: new ChaseRecipient(h.Id.Value, h.Name, h.Email) { PersonId = h.Id })))
                .Where(l => l.Agency is not null).ToLookup(l => l.Agency!.Value.Value, l => l.Who);
        }

        private async Task<IReadOnlyList<ChaseRecipient>> ChairsAsync(Viewer viewer, CancellationToken cancel) =>
            [.. (await db.AccountsAsync(viewer, Role.Chair, cancel)).Select(c => c.Who).DistinctBy(c => c.Id)];

        private async Task<IReadOnlyList<(Id<Agency>? Agency, ChaseRecipient Who)>> AccountsAsync(Viewer viewer, Role role, CancellationToken cancel)
        {
            var rows = await (from g in db.Set<RoleGrant>()
                              join a in db.Set<Account>() on g.AccountId equals a.Id
                              where g.BoardId == viewer.BoardId && g.Role == role
                              orderby a.Name
                              select new { g.AgencyId, a.Id, a.PersonId, a.Name, a.Email }).ToListAsync(cancel);
            return [.. rows.Select(r => (r.AgencyId, new ChaseRecipient(r.PersonId?.Value ?? r.Id.Value, r.Name, r.Email) { PersonId = r.PersonId }))];
        }

        private IQueryable<Held> HoldersOn(Viewer viewer, DateOnly today) =>
            from h in db.Set<SeatHolding>()
            join seat in db.Set<Seat>() on h.SeatId equals seat.Id
            join person in db.Set<Person>() on h.PersonId equals person.Id
            where h.BoardId == viewer.BoardId && h.Kind == HoldingKind.Holder && h.From <= today && (h.To == null || h.To >= today) && (seat.EndedOn == null || seat.EndedOn >= today)
            select new Held { Seat = seat, Person = person };
    }

    private static IEnumerable<OwnerToChase> Reminded(ActionOwner owner, Dictionary<Id<Person>, ChaseRecipient> people, ILookup<Guid, ChaseRecipient>? groups, ILookup<Guid, ChaseRecipient>? agencies) => owner switch
    {
        { Kind: OwnerKind.Person, PersonId: { } person } => people.TryGetValue(person, out var who) ? [new(who, person.Value)] : [],
        { Kind: OwnerKind.Group, GroupId: { } group } => groups![group.Value].Select(who => new OwnerToChase(who, group.Value)),
        { Kind: OwnerKind.Agency, AgencyId: { } agency } => agencies![agency.Value].Select(who => new OwnerToChase(who, agency.Value)),
        _ => [],
    };

    private sealed class Held
    {
        public required Seat Seat { get; init; }
        public required Person Person { get; init; }
    }
}
