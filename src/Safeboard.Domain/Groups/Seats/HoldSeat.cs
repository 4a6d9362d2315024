using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Groups.Seats;

/// <summary>Who is to sit on a seat, as what, from when.</summary>
public sealed record HoldingDraft(Id<Person> PersonId, HoldingKind Kind, DateOnly From);

/// <summary>
/// Gives somebody a seat, or names them as its deputy. A holder follows on the one before, who leaves the day before; a
/// person holds one seat of a group at a time.
/// </summary>
public sealed class GiveSeat(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Seat> id, HoldingDraft draft, Viewer by, CancellationToken cancel)
    {
        var seat = await db.SeatToChangeAsync(by, id, cancel);
        var group = await db.GroupToChangeAsync(by, seat.GroupId, cancel);
        var name = await db.Set<BoardMember>().Where(m => m.BoardId == by.BoardId && m.PersonId == draft.PersonId)
            .Join(db.Set<Person>(), m => m.PersonId, p => p.Id, (_, p) => p.Name).SingleOrDefaultAsync(cancel)
            ?? throw new RuleBrokenException(nameof(draft.PersonId), "Choose a person of this board");
        if (draft.From > clock.TodayInLondon.AddYears(2)) throw new RuleBrokenException(nameof(draft.From), "The first day must be within two years");
        // Both of two people who fill one seat at once change the group: the second is told.
        db.Entry(group).Property(g => g.Version).IsModified = true;
        var times = new SeatTimes(group, await db.HoldingsInGroupAsync(by, group.Id, cancel));
        db.Add(times.Take(seat, draft, name, clock));
        db.Record(new SeatTaken(group.Name, name, seat.Role, draft.Kind, draft.From), group.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Somebody leaves a seat; <c>on</c> is their last day on it.</summary>
public sealed class LeaveSeat(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<SeatHolding> id, DateOnly on, Viewer by, CancellationToken cancel)
    {
        var holding = await db.Set<SeatHolding>().SingleAsync(h => h.BoardId == by.BoardId && h.Id == id, cancel);
        if (on < holding.From) throw new RuleBrokenException("On", $"The last day must be on or after the first, {holding.From:d MMMM yyyy}");
        if (on > clock.TodayInLondon.AddYears(2)) throw new RuleBrokenException("On", "The last day must be within two years");
        var seat = await db.SeatToChangeAsync(by, holding.SeatId, cancel);
        var name = await db.Set<Person>().Where(p => p.Id == holding.PersonId).Select(p => p.Name).SingleAsync(cancel);
        holding.EndBy(on);
        var group = await db.GroupToChangeAsync(by, seat.GroupId, cancel);
        db.Record(new SeatLeft(group.Name, name, seat.Role, on), group.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}
