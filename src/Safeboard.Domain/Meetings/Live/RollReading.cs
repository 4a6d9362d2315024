using Safeboard.Domain.Groups.Seats;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Meetings.Live;

/// <summary>Turns what is typed into the quick field into marks, with the people of the meeting and of the board.</summary>
public static class RollReading
{
    /// <param name="members">Everybody the board knows: a deputy or a guest may be any of them.</param>
    public static IReadOnlyList<RollMark> Read(string? typed, Roll roll, IReadOnlyList<RollPerson> members) =>
        [.. RollEntry.Read(typed).Select(entry => Mark(entry, roll, members))];

    /// <summary>The marks that put everybody who is not marked yet where they are expected.</summary>
    public static IReadOnlyList<RollMark> TheRestAsHere(Roll roll) =>
        [.. roll.Lines.Where(l => l.IsOpen).Select(l => new RollMark(AttendanceKind.Present, Holder(l.Seat!, l.Holder!)) { FromStart = true })];

    public static RollPerson Holder(SeatRow seat, HoldingRow holder) =>
        new(holder.Name, holder.Initials) { PersonId = holder.PersonId, AgencyId = seat.AgencyId, Agency = seat.Agency, Role = seat.Role, SeatId = seat.Id, IsHolder = true };

    private static RollMark Mark(RollEntry entry, Roll roll, IReadOnlyList<RollPerson> members)
    {
        if (entry.For is { } holder)
        {
            var seat = One(holder, [[.. roll.People[0].Where(p => p.IsHolder)]]);
            var deputy = One(entry.Who, [.. roll.People, members]);
            return new(AttendanceKind.Deputy, deputy with { SeatId = seat.SeatId, AgencyId = deputy.AgencyId ?? seat.AgencyId }) { For = seat.Name };
        }
        var person = One(entry.Who, [.. roll.People, members]);
        return entry.Sign switch
        {
            RollSign.Left => new(AttendanceKind.Present, person) { HasLeft = true },
            RollSign.Apologies => new(AttendanceKind.Apologies, person),
            _ when person.SeatId is { } at && !person.IsHolder => new(AttendanceKind.Deputy, person) { For = roll.Seats.First(s => s.Id == at).HolderOn(roll.Day)?.Name },
            _ => new(person.SeatId is null ? AttendanceKind.InAttendance : AttendanceKind.Present, person),
        };
    }

    private static RollPerson One(string typed, IEnumerable<IReadOnlyList<RollPerson>> tiers) => InitialsMatch.Find(typed, tiers) switch
    {
        [var only] => only,
        [] => throw new RuleBrokenException("Typed", $"Nobody here is “{typed}”. Type the whole name, or add them under “Add somebody in attendance”"),
        var many => throw new RuleBrokenException("Typed", $"“{typed}” can be {string.Join(" or ", many.Select(p => p.Name))}. Type the whole name"),
    };
}
