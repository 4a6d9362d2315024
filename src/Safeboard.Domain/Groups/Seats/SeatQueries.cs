using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Groups.Seats;

/// <summary>Somebody on a seat.</summary>
public sealed record HoldingRow(Id<SeatHolding> Id, Id<Seat> SeatId, Id<Person> PersonId, string Name, string? Initials, HoldingKind Kind, DateOnly From, DateOnly? To)
{
    /// <summary>Whether they sit there on a day.</summary>
    public bool On(DateOnly day) => From <= day && (To is not { } last || last >= day);
}

/// <summary>A seat of a group, with everybody who ever sat on it, newest first.</summary>
public sealed record SeatRow
{
    public required Id<Seat> Id { get; init; }
    public required Id<BoardGroup> GroupId { get; init; }
    public required string Role { get; init; }
    public Id<Agency>? AgencyId { get; init; }
    public string? Agency { get; init; }
    public bool IsStatutory { get; init; }
    public bool HasVote { get; init; }
    public MoneyAuthority Authority { get; init; }
    public int? AuthorityPounds { get; init; }
    public DateOnly? EndedOn { get; init; }
    public IReadOnlyList<HoldingRow> Holdings { get; init; } = [];

    /// <summary>"Northmere Police, Detective Superintendent".</summary>
    public string Name => Agency is null ? Role : $"{Agency}, {Role}";

    /// <summary>Who holds it on a day; null where it is vacant.</summary>
    public HoldingRow? HolderOn(DateOnly day) => Holdings.FirstOrDefault(h => h.Kind == HoldingKind.Holder && h.On(day));

    public IEnumerable<HoldingRow> DeputiesOn(DateOnly day) => Holdings.Where(h => h.Kind == HoldingKind.Deputy && h.On(day));

    /// <summary>Whether the group needs it on a day.</summary>
    public bool IsNeededOn(DateOnly day) => EndedOn is not { } end || day <= end;

    /// <summary>Who sits on it on a day; null where it is vacant or no longer needed.</summary>
    public Id<Person>? SeatedOn(DateOnly day) => IsNeededOn(day) ? HolderOn(day)?.PersonId : null;
}

/// <summary>How many seats a group has on a day, and how many of them are vacant.</summary>
public sealed record SeatCount(int Seats, int Vacant);

/// <summary>Seats and who sits on them. Everybody who may open the board sees them.</summary>
public static class SeatQueries
{
    extension(BoardDb db)
    {
        /// <summary>The seats of a group by agency, those that ended last; two commands however many there are.</summary>
        public async Task<IReadOnlyList<SeatRow>> SeatsAsync(Viewer viewer, Id<BoardGroup> group, CancellationToken cancel)
        {
            var seats = await db.SeatRows(viewer).Where(s => s.GroupId == group).OrderBy(s => s.EndedOn != null).ThenBy(s => s.Agency == null).ThenBy(s => s.Agency).ThenBy(s => s.Role).ToListAsync(cancel);
            var holdings = (await db.HoldingRows(viewer, db.Set<Seat>().Where(s => s.GroupId == group).Select(s => s.Id)).ToListAsync(cancel)).ToLookup(h => h.SeatId);
            return [.. seats.Select(s => s with { Holdings = [.. holdings[s.Id]] })];
        }

        /// <summary>Those who sit in a group on a day.</summary>
        public async Task<IReadOnlySet<Id<Person>>> SeatedOnAsync(Viewer viewer, Id<BoardGroup> group, DateOnly day, CancellationToken cancel) =>
            (await db.SeatsAsync(viewer, group, cancel)).Select(s => s.SeatedOn(day)).OfType<Id<Person>>().ToHashSet();

        public async Task<SeatRow?> SeatAsync(Viewer viewer, Id<Seat> id, CancellationToken cancel)
        {
            var seat = await db.SeatRows(viewer).SingleOrDefaultAsync(s => s.Id == id, cancel);
            return seat is null ? null : seat with { Holdings = await db.HoldingRows(viewer, db.Set<Seat>().Where(s => s.Id == id).Select(s => s.Id)).ToListAsync(cancel) };
        }

        /// <summary>The seats and vacancies of every group of the board on a day.</summary>
        public async Task<IReadOnlyDictionary<Id<BoardGroup>, SeatCount>> CountSeatsByGroupAsync(Viewer viewer, DateOnly day, CancellationToken cancel) =>
            await (from seat in db.Set<Seat>()
                   where seat.BoardId == viewer.BoardId && (seat.EndedOn == null || seat.EndedOn >= day)
                   let held = db.Set<SeatHolding>().Any(h => h.BoardId == viewer.BoardId && h.SeatId == seat.Id && h.Kind == HoldingKind.Holder && h.From <= day && (h.To == null || h.To >= day))
                   group held by seat.GroupId into of
                   select new { of.Key, Seats = of.Count(), Held = of.Sum(h => h ? 1 : 0) }).ToDictionaryAsync(g => g.Key, g => new SeatCount(g.Seats, g.Seats - g.Held), cancel);

        /// <summary>The seats that somebody holds or deputises on, in the groups of the board.</summary>
        public async Task<IReadOnlyList<HeldSeat>> SeatsHeldByAsync(Viewer viewer, Id<Person> person, CancellationToken cancel) =>
            await (from h in db.Set<SeatHolding>()
                   join s in db.Set<Seat>() on h.SeatId equals s.Id
                   join g in db.Set<BoardGroup>() on s.GroupId equals g.Id
                   where h.BoardId == viewer.BoardId && h.PersonId == person
                   orderby h.To != null, g.Kind, g.Name, h.From
                   select new HeldSeat(g.Id, g.Name, s.Role, h.Kind, h.From, h.To)).ToListAsync(cancel);

        internal Task<int> CountSeatsAsync(Viewer viewer, Id<BoardGroup> group, CancellationToken cancel) =>
            db.Set<Seat>().CountAsync(s => s.BoardId == viewer.BoardId && s.GroupId == group && s.EndedOn == null, cancel);

        internal Task<Seat> SeatToChangeAsync(Viewer viewer, Id<Seat> id, CancellationToken cancel) =>
            db.Set<Seat>().SingleAsync(s => s.BoardId == viewer.BoardId && s.Id == id, cancel);

        internal Task<List<Seat>> SeatsToChangeAsync(Viewer viewer, Id<BoardGroup> group, CancellationToken cancel) =>
            db.Set<Seat>().Where(s => s.BoardId == viewer.BoardId && s.GroupId == group).ToListAsync(cancel);

        internal Task<List<SeatHolding>> HoldingsOfAsync(Viewer viewer, Id<Seat> seat, CancellationToken cancel) =>
            db.Set<SeatHolding>().Where(h => h.BoardId == viewer.BoardId && h.SeatId == seat).ToListAsync(cancel);

        /// <summary>Those who sit in a group beyond a day.</summary>
        internal Task<List<SeatHolding>> HoldingsToEndAsync(Viewer viewer, Id<BoardGroup> group, DateOnly day, CancellationToken cancel) =>
            db.Set<SeatHolding>().Where(h => h.BoardId == viewer.BoardId && (h.To == null || h.To > day) && db.Set<Seat>().Any(s => s.Id == h.SeatId && s.GroupId == group)).ToListAsync(cancel);

        internal async Task<IReadOnlyList<SeatTime>> HoldingsInGroupAsync(Viewer viewer, Id<BoardGroup> id, CancellationToken cancel) =>
            [.. (await (from h in db.Set<SeatHolding>()
                        join s in db.Set<Seat>() on h.SeatId equals s.Id
                        where h.BoardId == viewer.BoardId && s.GroupId == id
                        select new { s, h }).ToListAsync(cancel)).Select(t => new SeatTime(t.s, t.h))];

        private IQueryable<SeatRow> SeatRows(Viewer viewer) =>
            from seat in db.Set<Seat>()
            join agency in db.Set<Agency>() on seat.AgencyId equals agency.Id into agencies
            from agency in agencies.DefaultIfEmpty()
            where seat.BoardId == viewer.BoardId
            select new SeatRow
            {
                Id = seat.Id, GroupId = seat.GroupId, Role = seat.Role, AgencyId = seat.AgencyId, Agency = agency.Name, IsStatutory = seat.IsStatutory, HasVote = seat.HasVote,
                Authority = seat.Authority, AuthorityPounds = seat.AuthorityPounds, EndedOn = seat.EndedOn,
            };

        private IQueryable<HoldingRow> HoldingRows(Viewer viewer, IQueryable<Id<Seat>> seats) =>
            from h in db.Set<SeatHolding>()
            join person in db.Set<Person>() on h.PersonId equals person.Id
            join member in db.Set<BoardMember>().Where(m => m.BoardId == viewer.BoardId) on h.PersonId equals member.PersonId into members
            from member in members.DefaultIfEmpty()
            where h.BoardId == viewer.BoardId && seats.Contains(h.SeatId)
            orderby h.Kind, h.From descending, person.Name
            select new HoldingRow(h.Id, h.SeatId, h.PersonId, person.Name, member.Initials, h.Kind, h.From, h.To);
    }
}

/// <summary>A seat in somebody's list.</summary>
public sealed record HeldSeat(Id<BoardGroup> GroupId, string Group, string Role, HoldingKind Kind, DateOnly From, DateOnly? To);
