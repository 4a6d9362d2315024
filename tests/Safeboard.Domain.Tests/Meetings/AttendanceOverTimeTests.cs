using Safeboard.Domain.Groups;
using Safeboard.Domain.Groups.Seats;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.OverTime;
using Safeboard.Domain.Shared;
using Shouldly;
using Xunit;

namespace Safeboard.Domain.Tests.Meetings;

public sealed class AttendanceOverTimeTests
{
    private static readonly Id<Agency> Police = Id<Agency>.New(TimeProvider.System), Fire = Id<Agency>.New(TimeProvider.System);
    private static readonly Id<Person> Helen = Id<Person>.New(TimeProvider.System), Leo = Id<Person>.New(TimeProvider.System), Neil = Id<Person>.New(TimeProvider.System);
    private readonly List<HeldMeeting> meetings = [];
    private readonly List<PresentLine> lines = [];

    [Fact]
    public void A_deputy_by_name_a_colleague_and_the_holder_are_told_apart()
    {
        var seat = Seat("Head of Public Protection", Police, Holds(Helen, "Helen Strand"), Holds(Leo, "Leo Marsh", HoldingKind.Deputy));
        Meeting(1, Line("Helen Strand", AttendanceKind.Present, Helen, Police));
        Meeting(2, Line("Leo Marsh", AttendanceKind.Present, Leo, Police), Line("Helen Strand", AttendanceKind.Apologies, Helen, Police));
        Meeting(3, Line("Sergeant Pryce", AttendanceKind.Deputy, null, Police));
        Meeting(4, Line("Helen Strand", AttendanceKind.Apologies, Helen, Police));
        Meeting(5, Line("Anita Shaw", AttendanceKind.Present, null, null));
        Over(seat).By(CountedBy.Seat).ShouldHaveSingleItem().ByMeeting.ShouldBe([Presence.Attended, Presence.Deputy, Presence.Deputy, Presence.Apologies, Presence.Absent]);
    }

    [Fact]
    public void Nobody_is_expected_before_a_seat_is_held_or_after_it_ended()
    {
        var seat = Seat("Prevention Manager", Fire, Holds(Neil, "Neil Abbas", from: new(2026, 2, 10), to: new(2026, 3, 31)));
        for (var month = 1; month <= 5; month++) Meeting(month);
        var line = Over(seat).By(CountedBy.Seat).ShouldHaveSingleItem();
        line.ByMeeting.ShouldBe([null, Presence.Absent, Presence.Absent, null, null]);
        (line.Expected, line.Pattern, line.Running).ShouldBe((2, AttendancePattern.AbsentRunning, 2));
    }

    [Fact]
    public void Three_apologies_running_are_a_pattern_and_two_are_not()
    {
        var seat = Seat("Head of Public Protection", Police, Holds(Helen, "Helen Strand"));
        Meeting(1, Line("Helen Strand", AttendanceKind.Present, Helen, Police));
        for (var month = 2; month <= 3; month++) Meeting(month, Line("Helen Strand", AttendanceKind.Apologies, Helen, Police));
        Over(seat).By(CountedBy.Seat)[0].Pattern.ShouldBe(AttendancePattern.None);
        Meeting(4, Line("Helen Strand", AttendanceKind.Apologies, Helen, Police));
        Over(seat).By(CountedBy.Seat)[0].Pattern.ShouldBe(AttendancePattern.ApologiesRunning);
    }

    [Fact]
    public void A_seat_that_nobody_ever_held_is_named_and_not_counted()
    {
        Meeting(1);
        var line = Over(Seat("Lay member", null)).By(CountedBy.Seat).ShouldHaveSingleItem();
        (line.Expected, line.Pattern).ShouldBe((0, AttendancePattern.NeverFilled));
    }

    [Fact]
    public void Without_seats_agencies_and_people_are_counted_from_what_minutes_name()
    {
        Meeting(1, Line("Neil Abbas", AttendanceKind.Present, null, null, "Fire and Rescue"), Line("Helen Strand", AttendanceKind.Apologies, Helen, Police, "Northmere Police"));
        Meeting(2, Line("Neil Abbas", AttendanceKind.Absent, null, null, "FIRE AND RESCUE"), Line("Leo Marsh", AttendanceKind.Deputy, Leo, Police, "Northmere Police"));
        var over = Over();
        over.By(CountedBy.Agency).Select(l => (l.Name, l.Attended, l.Deputies, l.Apologies, l.Absences)).ShouldBe([("Fire and Rescue", 1, 0, 0, 1), ("Northmere Police", 0, 1, 1, 0)]);
        over.By(CountedBy.Person).Select(l => (l.Name, l.Expected)).ShouldBe([("Helen Strand", 1), ("Leo Marsh", 1), ("Neil Abbas", 2)]);
    }

    [Fact]
    public void An_agency_that_holds_a_seat_and_is_not_in_the_minutes_was_absent()
    {
        var seat = Seat("Head of Public Protection", Police, Holds(Helen, "Helen Strand"));
        Meeting(1, Line("Anita Shaw", AttendanceKind.Present, null, null, "Schools"));
        Over(seat).By(CountedBy.Agency).Single(l => l.Name == "Northmere Police").Absences.ShouldBe(1);
    }

    private AttendanceOverTime Over(params SeatRow[] seats) => new(meetings, lines, seats);

    private void Meeting(int month, params Func<Id<Meeting>, PresentLine>[] there)
    {
        var id = Id<Meeting>.New(TimeProvider.System);
        meetings.Add(new(id, new(2026, month, 15)));
        lines.AddRange(there.Select(line => line(id)));
    }

    private static Func<Id<Meeting>, PresentLine> Line(string name, AttendanceKind kind, Id<Person>? person, Id<Agency>? agency, string? agencyName = null) =>
        meeting => new(meeting, person, name, agency, agencyName ?? (agency is null ? null : "An agency"), kind);

    private static SeatRow Seat(string role, Id<Agency>? agency, params HoldingRow[] holdings) => new()
    {
        Id = Id<Seat>.New(TimeProvider.System), GroupId = Id<BoardGroup>.New(TimeProvider.System), Role = role, AgencyId = agency, Agency = agency is null ? null : "Northmere Police", Holdings = holdings,
    };

    private static HoldingRow Holds(Id<Person> person, string name, HoldingKind kind = HoldingKind.Holder, DateOnly? from = null, DateOnly? to = null) =>
        new(Id<SeatHolding>.New(TimeProvider.System), Id<Seat>.New(TimeProvider.System), person, name, null, kind, from ?? new(2025, 1, 1), to);
}
