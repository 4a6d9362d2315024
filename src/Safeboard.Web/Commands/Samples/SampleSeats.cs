using Safeboard.Domain.Groups;
using Safeboard.Domain.Groups.Seats;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Web.Commands.Samples;

/// <summary>The seats of a sample board: one for each agency's first member, the safeguarding partners' statutory, one vacant.</summary>
internal static class SampleSeats
{
    private const int LeastPercent = 50;

    public static void Add(BoardDb db, TimeProvider clock, BoardGroup group, IReadOnlyList<SampleMember> members)
    {
        var since = clock.TodayInLondon.AddYears(-2);
        (group.Deputies, group.Quorum) = (DeputyRule.NamedOnly, new(null, LeastPercent, EveryStatutory: true));
        foreach (var agency in members.Where(m => m.Agency is not null).GroupBy(m => m.Agency!))
        {
            var holder = agency.First();
            var statutory = agency.Key.Sector is Sector.LocalAuthority or Sector.Police or Sector.Health;
            var seat = new Seat
            {
                Id = Id<Seat>.New(clock), BoardId = group.BoardId, GroupId = group.Id, AgencyId = agency.Key.Id, Role = holder.Words.Role ?? "Member", IsStatutory = statutory, HasVote = true,
                Authority = statutory ? MoneyAuthority.Yes : MoneyAuthority.No,
            };
            db.Add(seat);
            db.Add(Holding(clock, seat, holder, HoldingKind.Holder, since));
            foreach (var deputy in agency.Skip(1).Take(1)) db.Add(Holding(clock, seat, deputy, HoldingKind.Deputy, since));
        }
        db.Add(new Seat { Id = Id<Seat>.New(clock), BoardId = group.BoardId, GroupId = group.Id, Role = "Lay member", HasVote = false });
    }

    private static SeatHolding Holding(TimeProvider clock, Seat seat, SampleMember member, HoldingKind kind, DateOnly since) => new()
    {
        Id = Id<SeatHolding>.New(clock), BoardId = seat.BoardId, SeatId = seat.Id, PersonId = member.Person.Id, Kind = kind, From = since,
    };
}
