using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;
using Shouldly;
using Xunit;

namespace Safeboard.Domain.Tests.Groups;

public sealed class QuorumRuleTests
{
    private static readonly SeatFilled[] FiveSeats =
    [
        new("Council", true, true), new("Police", true, false), new("Health", true, true), new("Schools", false, true), new("Lay member", false, false),
    ];

    [Theory]
    [InlineData(3, null, false, true)]
    [InlineData(4, null, false, false)]
    [InlineData(null, 60, false, true)]
    [InlineData(null, 61, false, false)]
    [InlineData(1, null, true, false)]
    [InlineData(null, null, false, true)]
    public void A_meeting_is_quorate_by_seats_by_share_and_by_statutory_seats(int? seats, int? percent, bool statutory, bool met) =>
        new QuorumRule(seats, percent, statutory).Of(FiveSeats).IsMet.ShouldBe(met);

    [Fact]
    public void What_is_missing_is_named()
    {
        new QuorumRule(4, null, true).Of(FiveSeats).InWords.ShouldBe("Not met: 3 of 5 seats are filled. Missing: 1 more seat, Police");
        new QuorumRule(2, null, false).Of(FiveSeats).InWords.ShouldBe("Met: 3 of 5 seats are filled");
        QuorumRule.None.Of(FiveSeats).InWords.ShouldBe("No rule: 3 of 5 seats are filled");
        new QuorumRule(5, 50, true).InWords.ShouldBe("At least 5 seats, and at least 50% of the seats, and every statutory seat");
    }

    [Theory]
    [InlineData(0, null, 5, "Number of seats must be 1 or more")]
    [InlineData(6, null, 5, "The group has 5 seats, so a quorum of 6 can never be met. Enter 5 or fewer, or add seats first")]
    [InlineData(null, 101, 5, "Share of the seats must be between 1 and 100")]
    public void A_rule_that_can_never_be_met_is_refused(int? seats, int? percent, int all, string message) =>
        Should.Throw<RuleBrokenException>(() => new QuorumRule(seats, percent, false).Check(all)).Message.ShouldBe(message);

    [Fact]
    public void A_rule_may_be_written_before_the_seats_are_there() => Should.NotThrow(() => new QuorumRule(6, null, false).Check(0));
}
