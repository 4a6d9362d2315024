using Safeboard.Domain.Groups;
using Safeboard.Domain.Groups.Seats;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Live;
using Safeboard.Domain.Shared;
using Shouldly;
using Xunit;

namespace Safeboard.Domain.Tests.Meetings.Live;

public sealed class RollTests
{
    private static readonly DateTime Ten = new(2026, 6, 25, 9, 0, 0, DateTimeKind.Utc);
    private static readonly Id<Board> Board = Id<Board>.New(TimeProvider.System);
    private readonly SeatRow council = Seat("Council", "Simon Carver", "SC", statutory: true);
    private readonly SeatRow police = Seat("Police", "Helen Strand", "HS", statutory: true, deputy: "Leo Marsh");
    private readonly SeatRow schools = Seat("Schools", "Anita Shaw", "AS", statutory: false);
    private readonly SeatRow lay = Seat("Lay member", null, null, statutory: false);
    private readonly List<RollRow> rows = [];

    [Fact]
    public void Seats_that_nobody_marked_stand_first_and_a_vacant_one_is_no_question()
    {
        There(council);
        var lines = Roll().Lines;
        lines.Select(l => l.Name).ShouldBe(["Helen Strand", "Anita Shaw", "Simon Carver", "Vacant seat"]);
        lines.Select(l => l.IsOpen).ShouldBe([true, true, false, false]);
    }

    [Fact]
    public void The_quorum_says_which_seats_would_lose_it()
    {
        There(council);
        Roll().Quorum.IsMet.ShouldBeFalse();
        There(police);
        There(schools);
        var roll = Roll();
        roll.Quorum.IsMet.ShouldBeTrue();
        roll.Needed.Select(s => s.Agency).ShouldBe(["Council", "Police"]);
    }

    [Fact]
    public void It_is_known_whose_leaving_lost_the_quorum_and_that_it_held_before()
    {
        There(council);
        There(police, left: Ten.AddMinutes(90));
        There(schools, left: Ten.AddMinutes(95));
        var roll = Roll();
        roll.LostBy!.Name.ShouldBe("Helen Strand");
        roll.QuorumBefore(Ten.AddMinutes(90)).IsMet.ShouldBeTrue();
        roll.QuorumBefore(Ten.AddMinutes(91)).IsMet.ShouldBeFalse();
    }

    [Theory]
    [InlineData(DeputyRule.Allowed, "Leo Marsh", true)]
    [InlineData(DeputyRule.Allowed, "Sergeant Pryce", true)]
    [InlineData(DeputyRule.NamedOnly, "Leo Marsh", true)]
    [InlineData(DeputyRule.NamedOnly, "Sergeant Pryce", false)]
    [InlineData(DeputyRule.NotAllowed, "Leo Marsh", false)]
    public void A_deputy_fills_the_seat_where_the_group_says_so(DeputyRule rule, string name, bool fills)
    {
        There(council);
        There(police, name, AttendanceKind.Deputy);
        Roll(rule).Quorum.IsMet.ShouldBe(fills);
    }

    [Fact]
    public void An_item_that_was_dealt_with_keeps_the_quorum_it_had()
    {
        There(council);
        There(police, left: Ten.AddMinutes(70));
        var items = new[] { Item(1, 0, 60), Item(2, 60, 30), Item(3, 90, 0) };
        var live = new LiveMeeting
        {
            Meeting = new() { Id = default, GroupId = default, Group = "Board", Title = "Board", Date = new(2026, 6, 25) }, StartedAt = Ten, CurrentItemId = items[2].Id, Items = items, Roll = Roll(),
        };
        items.Select(i => live.QuorumAt(i).IsMet).ShouldBe([true, false, false]);
    }

    private Roll Roll(DeputyRule deputies = DeputyRule.NamedOnly)
    {
        var group = new BoardGroup { Id = default, BoardId = Board, Name = "Board", Deputies = deputies, Quorum = new(2, null, EveryStatutory: true) };
        return new(group, new(2026, 6, 25), [council, police, schools, lay], rows);
    }

    private void There(SeatRow seat, string? name = null, AttendanceKind kind = AttendanceKind.Present, DateTime? left = null)
    {
        var known = seat.Holdings.FirstOrDefault(h => name is null ? h.Kind == HoldingKind.Holder : h.Name == name);
        rows.Add(new() { Id = Id<Attendance>.New(TimeProvider.System), Name = name ?? known!.Name, Kind = kind, PersonId = known?.PersonId, Agency = seat.Agency, SeatId = seat.Id, LeftAt = left });
    }

    private static LiveItem Item(int number, int from, int minutes) =>
        new() { Id = Id<MeetingItem>.New(TimeProvider.System), Number = $"{number}", Title = $"Item {number}", TakenUpAt = Ten.AddMinutes(from), SpentSeconds = 60 * minutes };

    private static SeatRow Seat(string agency, string? holder, string? initials, bool statutory, string? deputy = null)
    {
        var id = Id<Seat>.New(TimeProvider.System);
        List<HoldingRow> holdings = [];
        if (holder is not null) holdings.Add(Holding(id, holder, initials, HoldingKind.Holder));
        if (deputy is not null) holdings.Add(Holding(id, deputy, null, HoldingKind.Deputy));
        return new() { Id = id, GroupId = default, Role = "Member", Agency = agency, IsStatutory = statutory, Holdings = holdings };
    }

    private static HoldingRow Holding(Id<Seat> seat, string name, string? initials, HoldingKind kind) =>
        new(Id<SeatHolding>.New(TimeProvider.System), seat, Id<Person>.New(TimeProvider.System), name, initials, kind, new(2025, 1, 1), null);
}
