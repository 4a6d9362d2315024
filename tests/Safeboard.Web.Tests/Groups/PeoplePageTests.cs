using System.Net;
using Safeboard.Domain.Shared;
using Safeboard.Testing;
using Safeboard.Web.Tests.Meetings;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Groups;

public sealed class PeoplePageTests(BoardWithMinutes app) : IClassFixture<BoardWithMinutes>
{
    [Fact]
    public async Task Two_people_with_the_same_initials_are_both_there_and_the_page_says_so()
    {
        var page = await (await app.AsAsync(Role.BoardManager)).GetAsync("/northmere/people");
        page.Document.QuerySelectorAll("tbody tr").Count(r => r.QuerySelector("td")!.TextContent == "SC").ShouldBe(2);
        page.Document.QuerySelector(".govuk-inset-text")!.TextContent.ShouldContain("SC: more than one person has these initials");
    }

    [Fact]
    public async Task A_person_is_added_changed_leaves_and_comes_back()
    {
        var client = await app.AsAsync(Role.BoardManager);
        await client.SubmitAsync("/northmere/people/add", new Dictionary<string, string> { ["Name"] = "Tom Ellery", ["Initials"] = "TE", ["Role"] = "Head of Probation", ["AgencyId"] = app.Police.Id.ToString() });
        var link = await LinkToAsync(client, "/northmere/people", "Tom Ellery");
        await client.SubmitAsync(link, new Dictionary<string, string> { ["Name"] = "Thomas Ellery", ["AlsoKnownAs"] = "Tom Ellery\nT Ellery" });
        (await client.GetAsync(link)).Document.QuerySelector("[name=AlsoKnownAs]")!.TextContent.Trim().ShouldBe("Tom Ellery\nT Ellery");
        await client.SubmitAsync(link, new Dictionary<string, string> { ["LeftOn"] = "1 June 2026" }, "Leave");
        (await client.GetAsync("/northmere/people")).Document.QuerySelector("tbody")!.TextContent.ShouldNotContain("Thomas Ellery");
        (await client.GetAsync("/northmere/people?left=true")).Text.ShouldContain("1 June 2026");
        await client.SubmitAsync(link, [], "ComeBack");
        (await client.GetAsync("/northmere/people")).Text.ShouldContain("Thomas Ellery");
        (await client.GetAsync("/northmere/history?by=Ruth")).Text.ShouldContain("Name: from “Tom Ellery” to “Thomas Ellery”");
    }

    [Theory]
    [InlineData("", "", "Enter the person’s name")]
    [InlineData("New Person", "not an address", "Enter an e-mail address in the correct form, like name@example.org")]
    [InlineData("New Person", "simon.carver@example.org", "Simon Carver is on this board already with this e-mail address")]
    public async Task A_wrong_person_says_what_is_wrong(string name, string email, string error)
    {
        var answer = await (await app.AsAsync(Role.BoardManager)).SubmitAsync("/northmere/people/add", new Dictionary<string, string> { ["Name"] = name, ["Email"] = email });
        answer.Errors.ShouldBe([error]);
        (answer.Document.QuerySelector("[name=Email]")!.GetAttribute("value") ?? "").ShouldBe(email);
    }

    [Fact]
    public async Task Agencies_and_groups_are_added_and_changed_and_have_one_name_each()
    {
        var client = await app.AsAsync(Role.BoardManager);
        await client.SubmitAsync("/northmere/people/agencies/add", new Dictionary<string, string> { ["Name"] = "Eastholm Probation", ["Sector"] = "Probation", ["AlsoKnownAs"] = "EP" });
        (await client.SubmitAsync("/northmere/people/agencies/add", new Dictionary<string, string> { ["Name"] = "eastholm probation" })).Errors.ShouldBe(["Eastholm Probation serves this board already"]);
        var agency = await LinkToAsync(client, "/northmere/people/agencies", "Eastholm Probation");
        await client.SubmitAsync(agency, new Dictionary<string, string> { ["AlsoKnownAs"] = "EP\nEProb" });
        (await client.GetAsync("/northmere/people/agencies")).Text.ShouldContain("EP, EProb");
        await client.SubmitAsync("/northmere/people/groups/add", new Dictionary<string, string> { ["Name"] = "Executive", ["Kind"] = "Executive" });
        (await client.SubmitAsync("/northmere/people/groups/add", new Dictionary<string, string> { ["Name"] = "executive" })).Errors.ShouldBe(["There is a group called “executive” already. Choose another name"]);
        await client.SubmitAsync(await LinkToAsync(client, "/northmere/people/groups", "Executive") + "/change", new Dictionary<string, string> { ["Name"] = "Executive group" });
        (await client.GetAsync("/northmere/people/groups")).Text.ShouldContain("Executive group");
    }

    [Fact]
    public async Task A_person_of_another_board_is_not_found_and_a_viewer_changes_nobody()
    {
        await app.AddBoardAsync("southmere", "Southmere Partnership");
        using var administrator = await app.SignInAsync(Role.Administrator);
        (await administrator.GetAsync($"/southmere/people/{app.Simon.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await administrator.GetAsync($"/southmere/people/agencies/{app.Police.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await administrator.GetAsync($"/southmere/people/groups/{app.Main.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await (await app.AsAsync(Role.Viewer)).GetAsync($"/northmere/people/{app.Simon.Id}")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static async Task<string> LinkToAsync(BoardClient client, string list, string name) =>
        (await client.GetAsync(list)).Document.QuerySelectorAll("main a").First(a => a.TextContent.Trim() == name).GetAttribute("href")!;
}
