using System.Net;
using Safeboard.Domain.Shared;
using Safeboard.Web.Tests.Meetings;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Home;

/// <summary>The board on one page.</summary>
public sealed class GlancePageTests(BoardWithMinutes app) : IClassFixture<BoardWithMinutes>
{
    [Fact]
    public async Task Every_figure_leads_somewhere_and_those_of_actions_to_as_many()
    {
        var client = await app.AsAsync(Role.Chair);
        var page = await client.GetAsync("/northmere/at-a-glance");
        page.Heading.ShouldBe("At a glance: Tuesday 9 June 2026");
        var figures = page.Document.QuerySelectorAll(".sb-figures a").Select(a => (Count: int.Parse(a.QuerySelector("b")!.TextContent), Href: a.GetAttribute("href")!)).ToList();
        figures.Count.ShouldBe(6);
        foreach (var (count, href) in figures) (await client.GetAsync(href)).Document.QuerySelectorAll(".sb-table tbody tr").Length.ShouldBe(count, href);
        foreach (var link in page.Document.QuerySelectorAll(".sb-glance__columns a")) (await client.GetAsync(link.GetAttribute("href")!)).Status.ShouldBe(HttpStatusCode.OK);
        page.Text.ShouldContain("Nobody owns these");
        page.Text.ShouldContain("Registers and papers");
    }

    [Fact]
    public async Task The_home_page_has_the_registers_and_leads_to_it()
    {
        var client = await app.AsAsync(Role.BoardManager);
        var home = await client.GetAsync("/northmere");
        home.Document.QuerySelectorAll("#registers a").Length.ShouldBe(7);
        foreach (var link in home.Document.QuerySelectorAll("#registers a")) (await client.GetAsync(link.GetAttribute("href")!)).Status.ShouldBe(HttpStatusCode.OK);
        home.Document.QuerySelector("a[href='/northmere/at-a-glance']").ShouldNotBeNull();
    }

    [Fact]
    public async Task It_costs_the_same_commands_whatever_the_board_holds()
    {
        var other = await app.AddBoardAsync("southmere", "Southmere Partnership");
        using var administrator = await app.SignInAsync(Role.Administrator);
        await administrator.GetAsync("/northmere/at-a-glance");
        var full = await app.Sql.CommandsOfAsync(() => administrator.GetAsync("/northmere/at-a-glance"));
        // Who is looking; counts, late, ownerless, coming; challenges, matrix, risks twice, papers; groups, last meeting, history, what changed.
        full.Count.ShouldBe(14);
        (await app.Sql.CommandsOfAsync(() => administrator.GetAsync($"/{other.Slug}/at-a-glance"))).Count.ShouldBe(11);
    }

    [Fact]
    public async Task An_agency_lead_sees_only_what_the_agency_owes()
    {
        var page = await (await app.AsAsync(Role.AgencyLead, app.Police)).GetAsync("/northmere/at-a-glance");
        page.Text.ShouldContain("Report the take-up of the neglect screening tool");
        page.Text.ShouldNotContain("statutory seat");
    }
}
