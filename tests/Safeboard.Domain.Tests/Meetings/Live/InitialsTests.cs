using Safeboard.Domain.Meetings.Live;
using Safeboard.Domain.Outcomes;
using Safeboard.Domain.Shared;
using Shouldly;
using Xunit;

namespace Safeboard.Domain.Tests.Meetings.Live;

public sealed class InitialsTests
{
    private static readonly RollPerson Simon = Person("Simon Carver", "SC"), Sarah = Person("Sarah Colley", "SC"), Tom = Person("Tom Ellery", null), Owen = Person("Dr Owen Llewellyn", null),
        Guest = Person("Tessa Engel", "TE");
    private static readonly IReadOnlyList<RollPerson>[] Tiers = [[Simon, Sarah, Tom, Owen], [Guest]];

    [Theory]
    [InlineData("TE", "Tom Ellery")]
    [InlineData("te", "Tom Ellery")]
    [InlineData("T.E.", "Tom Ellery")]
    [InlineData("OL", "Dr Owen Llewellyn")]
    [InlineData("Carver", "Simon Carver")]
    [InlineData("tessa engel", "Tessa Engel")]
    [InlineData("SC", "Simon Carver, Sarah Colley")]
    [InlineData("XX", "")]
    [InlineData("L", "")]
    [InlineData("–", "")]
    public void Those_with_a_seat_come_first_and_two_who_fit_are_both_named(string typed, string found) =>
        string.Join(", ", InitialsMatch.Find(typed, Tiers).Select(p => p.Name)).ShouldBe(found);

    [Fact]
    public void Of_two_with_the_same_name_the_one_with_a_seat_is_meant()
    {
        var namesake = Person("Sarah Colley", "SC");
        InitialsMatch.Find("Sarah Colley", [.. Tiers, [namesake]]).ShouldHaveSingleItem().ShouldBe(Sarah);
        InitialsMatch.Find("Sarah Colley", [[Sarah, namesake]]).Count.ShouldBe(2);
    }

    [Fact]
    public void Owners_typed_together_are_told_apart_and_one_can_be_replaced()
    {
        var owners = OwnersByInitials.Read("TE, SC and NN", Tiers);
        owners.Select(o => o.Typed).ShouldBe(["TE", "SC", "NN"]);
        owners.Select(o => o.IsUnclear).ShouldBe([false, true, false]);
        OwnersByInitials.AsChoice(owners[2]).Name.ShouldBe("NN");
        OwnersByInitials.Replace("TE, SC and NN", "SC", "Sarah Colley").ShouldBe("TE, Sarah Colley, NN");
    }

    [Fact]
    public void The_quick_field_takes_signs_and_deputies()
    {
        RollEntry.Read("NA, -OL; LM for HS, >SC, – TE").ShouldBe(
        [
            new(RollSign.Here, "NA", null), new(RollSign.Apologies, "OL", null), new(RollSign.Here, "LM", "HS"), new(RollSign.Left, "SC", null), new(RollSign.Apologies, "TE", null),
        ]);
        Should.Throw<RuleBrokenException>(() => RollEntry.Read(" ")).Message.ShouldStartWith("Type initials");
        Should.Throw<RuleBrokenException>(() => RollEntry.Read("NA, -")).Message.ShouldContain("names nobody");
        Should.Throw<RuleBrokenException>(() => RollEntry.Read("LM for ")).Message.ShouldContain("names nobody");
    }

    private static RollPerson Person(string name, string? initials) => new(name, initials) { PersonId = Id<Person>.New(TimeProvider.System) };
}
