using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Groups.Seats;

/// <summary>Somebody's time on a seat of a group.</summary>
internal sealed record SeatTime(Seat Seat, SeatHolding Holding);

/// <summary>Who sits on which seat of one group and when, and the rules of taking one.</summary>
internal sealed class SeatTimes(BoardGroup group, IEnumerable<SeatTime> known)
{
    private readonly List<SeatTime> times = [.. known];

    /// <summary>Puts somebody on a seat. A holder before them leaves the day before.</summary>
    public SeatHolding Take(Seat seat, HoldingDraft draft, string name, TimeProvider clock)
    {
        Check(seat, draft, name);
        foreach (var earlier in draft.Kind == HoldingKind.Holder ? Before(seat, draft) : []) earlier.EndBy(draft.From.AddDays(-1));
        var holding = new SeatHolding { Id = Id<SeatHolding>.New(clock), BoardId = seat.BoardId, SeatId = seat.Id, PersonId = draft.PersonId, Kind = draft.Kind, From = draft.From };
        times.Add(new(seat, holding));
        return holding;
    }

    /// <summary>Refuses what the rules forbid, and changes nothing.</summary>
    public void Check(Seat seat, HoldingDraft draft, string name)
    {
        if (seat.EndedOn is not null) throw new RuleBrokenException("", "This seat has ended, so nobody can take it");
        if (draft.Kind == HoldingKind.Deputy && group.Deputies == DeputyRule.NotAllowed)
            throw new RuleBrokenException(nameof(draft.PersonId), $"The rule of {group.Name} is that nobody may sit for a member. Change that rule first");
        CheckPerson(seat, draft, name);
        if (draft.Kind == HoldingKind.Holder && Before(seat, draft).Find(h => h.From >= draft.From) is { } held)
            throw new RuleBrokenException(nameof(draft.From), $"Somebody holds this seat from {held.From:d MMMM yyyy}. Choose a later day, or end that first");
    }

    private void CheckPerson(Seat seat, HoldingDraft draft, string name)
    {
        var own = times.FindAll(t => t.Holding.PersonId == draft.PersonId && t.Holding.Overlaps(draft.From));
        if (own.Exists(t => t.Seat.Id == seat.Id))
            throw new RuleBrokenException(nameof(draft.PersonId), $"{name} is on this seat already. Choose somebody else, or end that first");
        if (draft.Kind == HoldingKind.Holder && own.Find(t => t.Holding.Kind == HoldingKind.Holder) is { } other)
            throw new RuleBrokenException(nameof(draft.PersonId), $"{name} holds another seat of this group: {other.Seat.Role}. End that first, or choose somebody else");
    }

    /// <summary>Those who hold the seat on the first day or later.</summary>
    private List<SeatHolding> Before(Seat seat, HoldingDraft draft) =>
        [.. times.Where(t => t.Seat.Id == seat.Id && t.Holding.Kind == HoldingKind.Holder && t.Holding.Overlaps(draft.From)).Select(t => t.Holding)];
}
