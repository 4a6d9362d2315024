using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Groups.Seats;

/// <summary>A seat as it is typed.</summary>
public sealed record SeatDraft(string Role)
{
    public Id<Agency>? AgencyId { get; init; }
    public bool IsStatutory { get; init; }
    public bool HasVote { get; init; } = true;
    public MoneyAuthority Authority { get; init; }

    /// <summary>Pounds, where the authority goes up to an amount.</summary>
    public int? AuthorityPounds { get; init; }
}

/// <summary>Adds a seat to a group.</summary>
public sealed class AddSeat(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task<Seat> RunAsync(Id<BoardGroup> group, SeatDraft draft, Viewer by, CancellationToken cancel)
    {
        await SeatRules.CheckAsync(db, draft, by, cancel);
        var of = await db.GroupToChangeAsync(by, group, cancel);
        if (of.EndedOn is not null) throw new RuleBrokenException("", $"{of.Name} has ended. Take it up again to add a seat");
        var seat = Add(of, draft, by);
        await db.SaveChangesAsync(cancel);
        return seat;
    }

    /// <summary>Adds without saving.</summary>
    internal Seat Add(BoardGroup group, SeatDraft draft, Viewer by)
    {
        var seat = new Seat { Id = Id<Seat>.New(clock), BoardId = by.BoardId, GroupId = group.Id, Role = draft.Role.Trim() };
        SeatRules.Write(draft, seat);
        db.Add(seat);
        db.Record(new SeatAdded(group.Name, seat.Role), group.AsSubject(), by, clock.UtcInstant);
        return seat;
    }
}

/// <summary>Changes what a seat is.</summary>
public sealed class ChangeSeat(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Seat> id, SeatDraft draft, Viewer by, CancellationToken cancel)
    {
        await SeatRules.CheckAsync(db, draft, by, cancel);
        var seat = await db.SeatToChangeAsync(by, id, cancel);
        var group = await db.GroupToChangeAsync(by, seat.GroupId, cancel);
        SeatRules.Write(draft, seat);
        db.Record(new SeatRedescribed(group.Name, seat.Role), group.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>The group no longer needs a seat; whoever sits on it leaves it the same day.</summary>
public sealed class EndSeat(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Seat> id, DateOnly on, Viewer by, CancellationToken cancel)
    {
        var seat = await db.SeatToChangeAsync(by, id, cancel);
        seat.End(on);
        foreach (var holding in await db.HoldingsOfAsync(by, id, cancel))
            if (holding.Overlaps(on)) holding.EndBy(on);
        var group = await db.GroupToChangeAsync(by, seat.GroupId, cancel);
        group.Quorum.Check(await db.CountSeatsAsync(by, seat.GroupId, cancel) - 1);
        db.Record(new SeatEnded(group.Name, seat.Role, on), group.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>The rules that a seat's description is under.</summary>
internal static class SeatRules
{
    private const int MostPounds = 100_000_000;

    public static async Task CheckAsync(BoardDb db, SeatDraft draft, Viewer by, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(draft.Role)) throw new RuleBrokenException(nameof(draft.Role), "Enter what the holder of the seat is");
        if (draft.Role.Trim().Length > 300) throw new RuleBrokenException(nameof(draft.Role), "Role must be 300 characters or fewer");
        if (draft.Authority == MoneyAuthority.UpTo && draft.AuthorityPounds is not (> 0 and <= MostPounds))
            throw new RuleBrokenException(nameof(draft.AuthorityPounds), "Enter up to how many pounds, in whole pounds");
        if (draft.AgencyId is { } agency && !await db.Set<BoardAgency>().AnyAsync(a => a.BoardId == by.BoardId && a.AgencyId == agency, cancel))
            throw new RuleBrokenException(nameof(draft.AgencyId), "Choose an agency from the list, or add it first");
    }

    public static void Write(SeatDraft draft, Seat seat)
    {
        (seat.Role, seat.AgencyId, seat.IsStatutory, seat.HasVote) = (draft.Role.Trim(), draft.AgencyId, draft.IsStatutory, draft.HasVote);
        (seat.Authority, seat.AuthorityPounds) = (draft.Authority, draft.Authority == MoneyAuthority.UpTo ? draft.AuthorityPounds : null);
    }
}
