using System.Net;
using Safeboard.Domain.Shared;
using Safeboard.Testing;
using Safeboard.Web.Tests.Meetings;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Home;

public sealed class HomePageTests(BoardWithMinutes app) : IClassFixture<BoardWithMinutes>
{
    [Fact]
    public async Task Each_figure_leads_to_a_list_with_as_many_actions()
    {
        var client = await app.AsAsync(Role.BoardManager);
        var home = await client.GetAsync("/northmere");
        var figures = home.Document.QuerySelectorAll(".sb-figures a").Select(a => (Count: int.Parse(a.QuerySelector("b")!.TextContent), Href: a.GetAttribute("href")!)).ToList();
        figures.Count.ShouldBe(5);
        figures.Take(4).Select(f => f.Count).ShouldBe([2, 1, 2, 1]);
        foreach (var (count, href) in figures.Take(4))
            (await client.GetAsync(href)).Document.QuerySelectorAll(".sb-table tbody tr").Length.ShouldBe(count, href);
        home.Document.GetElementById(figures[4].Href.TrimStart('#')).ShouldNotBeNull();
    }

    [Fact]
    public async Task Each_bar_of_age_leads_to_a_list_with_as_many_actions()
    {
        var client = await app.AsAsync(Role.BoardManager);
        var home = await client.GetAsync("/northmere");
        var bars = home.Document.QuerySelectorAll(".sb-bars li").Select(li => (Count: int.Parse(li.QuerySelector("b")!.TextContent), Href: li.QuerySelector("a")!.GetAttribute("href")!)).ToList();
        bars.Select(b => b.Count).ShouldBe([0, 0, 5, 0, 0]);
        foreach (var (count, href) in bars)
            (await client.GetAsync(href)).Document.QuerySelectorAll(".sb-table tbody tr").Length.ShouldBe(count, href);
    }

    [Fact]
    public async Task It_says_when_the_board_meets_next_and_what_is_coming()
    {
        var home = await (await app.AsAsync(Role.Member)).GetAsync("/northmere");
        home.Text.ShouldContain("Tuesday 9 June 2026. The Board meets in 16 days.");
        home.Document.QuerySelectorAll(".sb-dates dd a").Select(a => a.TextContent).ShouldBe(["Board meeting", "Quality sub-group meeting"]);
    }

    [Fact]
    public async Task What_came_from_one_document_is_one_line_of_the_changes()
    {
        var home = await (await app.AsAsync(Role.Member)).GetAsync("/northmere");
        home.Document.QuerySelector("#changed li a")!.TextContent.ShouldBe("5 actions, 2 decisions, 1 meeting");
    }

    [Fact]
    public async Task An_agency_lead_sees_only_what_the_agency_owes()
    {
        var home = await (await app.AsAsync(Role.AgencyLead, app.Police)).GetAsync("/northmere");
        home.Document.QuerySelectorAll("#late a").Select(a => a.TextContent).ShouldBe(["Report the take-up of the neglect screening tool"]);
        home.Document.QuerySelectorAll("#nobody a").ShouldBeEmpty();
        home.Text.ShouldNotContain("statutory seat");
        home.Document.QuerySelectorAll(".sb-head .govuk-button").ShouldBeEmpty();
    }

    [Fact]
    public async Task It_costs_the_same_commands_whatever_the_board_holds()
    {
        var other = await app.AddBoardAsync("southmere", "Southmere Partnership");
        using var administrator = await app.SignInAsync(Role.Administrator);
        await administrator.GetAsync("/northmere");
        var full = await app.Sql.CommandsOfAsync(() => administrator.GetAsync("/northmere"));
        var empty = await app.Sql.CommandsOfAsync(() => administrator.GetAsync($"/{other.Slug}"));
        // Who is looking; last visit; counts, ages, late, ownerless; challenges, matrix, risks twice, papers; half done; coming; changes and how many; their names.
        full.Count.ShouldBe(16);
        empty.Count.ShouldBe(16);
    }

    [Fact]
    public async Task A_new_board_asks_the_office_for_its_last_minutes_and_others_to_wait()
    {
        await app.AddBoardAsync("newmere", "Newmere Partnership");
        using var administrator = await app.SignInAsync(Role.Administrator);
        var page = await administrator.GetAsync("/newmere");
        page.Heading.ShouldBe("Start with your last minutes");
        foreach (var link in page.Document.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")!).Where(h => !h.EndsWith("/documents")))
            (await administrator.GetAsync(link)).Status.ShouldBe(HttpStatusCode.OK, link);
        using var viewer = new BoardClient(app.Address);
        await viewer.SignInAsync(await app.AddAccountAsync("Vic Viewer", Role.Viewer, board: await app.AddBoardAsync("oldmere", "Oldmere Partnership")), BoardApp.Password);
        (await viewer.GetAsync("/oldmere")).Text.ShouldContain("Nothing is here yet. When the office of Oldmere Partnership has added its minutes");
    }
}
