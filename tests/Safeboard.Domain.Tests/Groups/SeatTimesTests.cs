using Safeboard.Domain.Groups;
using Safeboard.Domain.Groups.Seats;
using Safeboard.Domain.Shared;
using Shouldly;
using Xunit;

namespace Safeboard.Domain.Tests.Groups;

public sealed class SeatTimesTests
{
    private static readonly TimeProvider Clock = TimeProvider.System;
    private readonly BoardGroup group = new() { Id = Id<BoardGroup>.New(Clock), BoardId = Id<Board>.New(Clock), Name = "Executive" };
    private readonly Seat police, council;
    private readonly Id<Person> helen = Id<Person>.New(Clock), leo = Id<Person>.New(Clock);
    private readonly SeatTimes times;

    public SeatTimesTests()
    {
        (police, council) = (Seat("Detective Superintendent"), Seat("Director of Children’s Services"));
        times = new(group, []);
    }

    [Fact]
    public void A_holder_follows_on_the_one_before_who_leaves_the_day_before()
    {
        var first = times.Take(police, new(helen, HoldingKind.Holder, new(2025, 1, 1)), "Helen Strand", Clock);
        var second = times.Take(police, new(leo, HoldingKind.Holder, new(2026, 3, 1)), "Leo Marsh", Clock);
        first.To.ShouldBe(new DateOnly(2026, 2, 28));
        second.To.ShouldBeNull();
    }

    [Fact]
    public void Nobody_holds_two_seats_of_one_group_and_nobody_sits_twice_on_one()
    {
        times.Take(police, new(helen, HoldingKind.Holder, new(2025, 1, 1)), "Helen Strand", Clock);
        Refused(council, helen, HoldingKind.Holder, new(2026, 1, 1)).ShouldBe("Helen Strand holds another seat of this group: Detective Superintendent. End that first, or choose somebody else");
        Refused(police, helen, HoldingKind.Deputy, new(2026, 1, 1)).ShouldBe("Helen Strand is on this seat already. Choose somebody else, or end that first");
    }

    [Fact]
    public void A_seat_is_not_taken_before_the_one_who_holds_it_began()
    {
        times.Take(police, new(helen, HoldingKind.Holder, new(2025, 6, 1)), "Helen Strand", Clock);
        Refused(police, leo, HoldingKind.Holder, new(2025, 6, 1)).ShouldBe("Somebody holds this seat from 1 June 2025. Choose a later day, or end that first");
    }

    [Fact]
    public void A_refusal_changes_nothing()
    {
        var held = times.Take(police, new(helen, HoldingKind.Holder, new(2025, 1, 1)), "Helen Strand", Clock);
        times.Take(council, new(leo, HoldingKind.Holder, new(2025, 1, 1)), "Leo Marsh", Clock);
        Refused(police, leo, HoldingKind.Holder, new(2026, 1, 1));
        held.To.ShouldBeNull();
    }

    [Fact]
    public void A_group_that_allows_no_deputies_names_none()
    {
        group.Deputies = DeputyRule.NotAllowed;
        Refused(police, leo, HoldingKind.Deputy, new(2026, 1, 1)).ShouldBe("The rule of Executive is that nobody may sit for a member. Change that rule first");
    }

    private string Refused(Seat seat, Id<Person> person, HoldingKind kind, DateOnly from) =>
        Should.Throw<RuleBrokenException>(() => times.Take(seat, new(person, kind, from), person == helen ? "Helen Strand" : "Leo Marsh", Clock)).Message;

    private Seat Seat(string role) => new() { Id = Id<Seat>.New(Clock), BoardId = group.BoardId, GroupId = group.Id, Role = role };
}
