using Safeboard.Domain.Actions;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Imports;
using Safeboard.Domain.Imports.Matching;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Shouldly;
using Xunit;

namespace Safeboard.Domain.Tests.Imports;

public sealed class MatchingTests
{
    private static readonly Guid Council = Guid.NewGuid();
    private static readonly KnownPerson Jane = new(Guid.NewGuid(), "Jane Marsh") { Initials = "JM", Role = "Head of Safeguarding", AgencyId = Council };
    private static readonly KnownPerson Simon = new(Guid.NewGuid(), "Simon Carver") { Initials = "SC" };
    private static readonly IReadOnlyList<KnownPerson> People = [Jane, Simon];

    [Theory]
    [InlineData("Jane Marsh")]
    [InlineData("Dr Jane Marsh")]
    [InlineData("JANE MARSH")]
    [InlineData("Cllr. Jane  Marsh OBE")]
    public void The_same_name_is_the_same_person_whatever_the_title(string name) =>
        PersonMatching.Find(name, null, null, People).ShouldSatisfyAllConditions(a => a.Match.ShouldBe(Match.Known), a => a.PersonId.ShouldBe(Jane.Id));

    [Theory]
    [InlineData("J. Marsh", "same family name, shorter given name")]
    [InlineData("Jane Marshe", "nearly the same spelling")]
    [InlineData("Jane Milford", "same initials, another name")]
    public void What_may_be_somebody_known_is_asked_and_never_merged(string name, string why)
    {
        var answer = PersonMatching.Find(name, null, null, People);
        answer.Match.ShouldBe(Match.Ask);
        answer.PersonId.ShouldBeNull();
        answer.Candidates.ShouldHaveSingleItem().Why.ShouldBe(why);
    }

    [Theory]
    [InlineData("Sarah Colley", "SC")]
    [InlineData("Karim Mistry", "KM")]
    public void Two_people_who_share_nothing_but_letters_are_two_people(string name, string initials) =>
        PersonMatching.Find(name, initials, null, People).Match.ShouldBe(Match.New);

    [Fact]
    public void Two_known_people_of_one_name_are_asked_apart() =>
        PersonMatching.Find("Jane Marsh", null, null, [Jane, Jane with { Id = Guid.NewGuid() }]).ShouldSatisfyAllConditions(a => a.Match.ShouldBe(Match.Ask), a => a.Candidates.Count.ShouldBe(2));

    [Fact]
    public void A_spelling_that_was_settled_before_is_known() =>
        PersonMatching.Find("J. Marsh", null, null, [Jane with { AlsoKnownAs = ["J. Marsh"] }]).Match.ShouldBe(Match.Known);

    [Theory]
    [InlineData("The Northmere Council", Match.Known)]
    [InlineData("NC", Match.Known)]
    [InlineData("Northmere Councl", Match.Ask)]
    [InlineData("Wenshire Police", Match.New)]
    [InlineData(null, Match.None)]
    public void Agencies_are_known_by_name_or_by_another_name_they_go_by(string? name, Match match) =>
        AgencyMatching.Find(name, [new(Council, "Northmere Council") { AlsoKnownAs = ["NC"] }]).Match.ShouldBe(match);

    [Fact]
    public void An_agency_of_another_board_with_the_same_name_is_asked() =>
        AgencyMatching.Find("Police", [new(Guid.NewGuid(), "Police") { ServesThisBoard = false }]).Match.ShouldBe(Match.Ask);

    [Theory]
    [InlineData("Wenshire Police", Sector.Police)]
    [InlineData("Northmere Hospitals NHS Trust", Sector.Health)]
    [InlineData("St Wulfric's Academy", Sector.Education)]
    [InlineData("Northmere Council", Sector.LocalAuthority)]
    [InlineData("Northmere Voluntary Action", Sector.Voluntary)]
    [InlineData("Brightwater", Sector.Other)]
    public void A_new_agency_gets_a_sector_from_its_words(string name, Sector sector) => AgencyMatching.SectorOf(name).ShouldBe(sector);

    [Fact]
    public void Initials_that_two_people_have_are_asked() =>
        Owners(Person("Simon Carver", "SC"), Person("Sarah Colley", "SC")).Find("SC").ShouldSatisfyAllConditions(o => o.Kind.ShouldBe(OwnerKind.AsWritten), o => o.Candidates.Count.ShouldBe(2));

    [Fact]
    public void Initials_of_one_person_in_attendance_are_that_person() =>
        Owners(Person("Simon Carver", "SC"), Person("Karim Mistry", "KM")).Find("KM").ShouldSatisfyAllConditions(o => o.Kind.ShouldBe(OwnerKind.Person), o => o.Name.ShouldBe("Karim Mistry"), o => o.Person.ShouldBe(2));

    [Fact]
    public void Initials_that_nobody_has_stay_as_written() =>
        Owners(Person("Simon Carver", "SC")).Find("BR").ShouldSatisfyAllConditions(o => o.Kind.ShouldBe(OwnerKind.AsWritten), o => o.Candidates.ShouldBeEmpty());

    [Theory]
    [InlineData("All members", OwnerKind.Group)]
    [InlineData("Chair", OwnerKind.Person)]
    [InlineData("Quality and Performance sub-group", OwnerKind.Group)]
    [InlineData("Northmere Council", OwnerKind.Agency)]
    [InlineData("Mr Carver", OwnerKind.Person)]
    [InlineData("Simon", OwnerKind.AsWritten)]
    public void Owners_may_be_groups_agencies_and_roles(string written, OwnerKind kind) =>
        Owners(Person("Simon Carver", "SC"), Person("Patricia Dunne", "PD") with { Attended = AttendanceKind.Chair }).Find(written).Kind.ShouldBe(kind);

    [Theory]
    [InlineData("Northmere Safeguarding Children Board", null, false)]
    [InlineData("Northmere LSCB Quality and Performance Sub-group", "quality", false)]
    [InlineData("NSCP Executive", "new", false)]
    [InlineData("Larkdale Safeguarding Children Board", null, true)]
    public void The_body_tells_the_group_and_whether_it_is_of_this_board(string body, string? group, bool unlike)
    {
        var known = Known();
        var answer = GroupMatching.Find(body, known);
        answer.IsUnlikeBoard.ShouldBe(unlike);
        if (group == "new") answer.NewGroup.ShouldBe("Executive");
        else answer.GroupId.ShouldBe(known.Groups.Single(g => g.Kind == (group is null ? GroupKind.Board : GroupKind.SubGroup)).Id);
    }

    private static PersonFields Person(string name, string initials) => new() { Name = name, Initials = initials };

    private static OwnerMatching Owners(params PersonFields[] people) => new(people, Known(), Guid.NewGuid());

    private static KnownToBoard Known() => new()
    {
        BoardName = "Northmere Safeguarding Children Partnership", CalledFor = "Board", Agencies = [new(Council, "Northmere Council")],
        Groups = [new(Guid.NewGuid(), "Board", GroupKind.Board), new(Guid.NewGuid(), "Quality and Performance Sub-group", GroupKind.SubGroup)],
    };
}
