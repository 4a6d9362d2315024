using Safeboard.Domain.Groups;
using Safeboard.Domain.Groups.Seats;
using Safeboard.Domain.Meetings.Invitations;
using Safeboard.Domain.Shared;
using Shouldly;
using Xunit;

namespace Safeboard.Domain.Tests.Meetings;

/// <summary>Whether those who say that they come would make a quorum.</summary>
public sealed class ForeseenTests
{
    private static readonly DateOnly Day = new(2026, 6, 25);
    private static readonly SeatRow Police = Seat("Northmere Police", "Ola Lindt");
    private static readonly SeatRow Health = Seat("Northmere ICB", "Priya Raman");

    [Fact]
    public void Those_who_come_fill_their_seats() =>
        Standing(DeputyRule.Allowed, Invited(Police, Reply.Coming), Invited(Health, Reply.None)).InWords.ShouldBe("Not met: 1 of 2 seats are filled. Missing: 1 more seat");

    [Theory]
    [InlineData(DeputyRule.Allowed, "Lisa Moore", true)]
    [InlineData(DeputyRule.NamedOnly, "Lisa Moore", false)]
    [InlineData(DeputyRule.NamedOnly, "Dev Anand", true)]
    [InlineData(DeputyRule.NotAllowed, "Dev Anand", false)]
    public void A_deputy_fills_the_seat_where_the_group_allows_it(DeputyRule rule, string deputy, bool met) =>
        Standing(rule, Invited(Police, Reply.Coming), Invited(Health, Reply.Apologies, deputy)).IsMet.ShouldBe(met);

    private static QuorumStanding Standing(DeputyRule rule, params InvitationRow[] invited) =>
        Foreseen.Of(new() { Id = default, BoardId = default, Name = "Board", Deputies = rule, Quorum = new(2, null, false) }, Day, [Police, Health], invited).Quorum;

    private static InvitationRow Invited(SeatRow seat, Reply reply, string? deputy = null) => new(default, default, seat.Holdings[0].Name, seat.Id, reply, deputy, null, null);

    private static SeatRow Seat(string agency, string holder)
    {
        var id = new Id<Seat>(Guid.NewGuid());
        return new()
        {
            Id = id, GroupId = default, Role = "Director", Agency = agency,
            Holdings = [new(default, id, default, holder, null, HoldingKind.Holder, new(2026, 1, 1), null), new(default, id, default, "Dev Anand", null, HoldingKind.Deputy, new(2026, 1, 1), null)],
        };
    }
}
