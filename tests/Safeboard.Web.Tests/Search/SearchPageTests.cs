using Safeboard.Domain.Shared;
using Safeboard.Testing;
using Safeboard.Web.Tests.Meetings;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Search;

public sealed class SearchPageTests(BoardWithMinutes app) : IClassFixture<BoardWithMinutes>
{
    [Fact]
    public async Task Words_are_found_in_minutes_actions_and_decisions_and_marked()
    {
        var client = await app.AsAsync(Role.Member);
        var page = await client.GetAsync("/northmere/search?q=threshold%20guide");
        page.Text.ShouldContain("3 results for threshold guide");
        page.Document.QuerySelectorAll(".sb-states a").Select(a => a.TextContent).ShouldBe(["All 3", "Minutes 1", "Actions 1", "Decisions 1", "Challenges 0", "Risks 0", "Meetings 0"]);
        page.Document.QuerySelectorAll("main mark").Select(m => m.TextContent.ToLowerInvariant()).Distinct().Order().ShouldBe(["guide", "threshold"]);
        (await client.GetAsync("/northmere/search?q=threshold%20guide&kind=decision")).Document.QuerySelectorAll("main .sb-list li").Length.ShouldBe(1);
    }

    [Fact]
    public async Task Every_result_leads_to_its_record()
    {
        var page = await (await app.AsAsync(Role.Member)).GetAsync("/northmere/search?q=threshold");
        page.Document.QuerySelectorAll("main .sb-list a").Select(a => a.GetAttribute("href")!).Order().ShouldBe(new[]
        {
            $"/northmere/actions/{app.Actions[3].Id}", $"/northmere/meetings/{app.March.Meeting.Id}#decision-{app.Decisions[1].Id}", $"/northmere/meetings/{app.March.Meeting.Id}#item-{app.March.Items[3].Id}",
        }.Order());
    }

    [Fact]
    public async Task An_agency_lead_finds_no_action_that_the_agency_does_not_owe()
    {
        var lead = await app.AsAsync(Role.AgencyLead, app.Police);
        (await lead.GetAsync("/northmere/search?q=deputy")).Document.QuerySelectorAll(".sb-states a").Select(a => a.TextContent).ShouldContain("Actions 0");
        (await lead.GetAsync("/northmere/search?q=neglect%20screening&kind=action")).Document.QuerySelectorAll("main .sb-list li").Length.ShouldBe(1);
    }

    [Theory]
    [InlineData("", "What are you looking for?")]
    [InlineData("?q=%22*(", "Nothing to look for in that")]
    [InlineData("?q=zebra", "Try it another way")]
    public async Task Nothing_to_show_says_what_to_do(string query, string heading)
    {
        (await (await app.AsAsync(Role.Member)).GetAsync("/northmere/search" + query)).Text.ShouldContain(heading);
    }

    [Fact]
    public async Task What_is_typed_is_shown_as_text()
    {
        var page = await (await app.AsAsync(Role.Member)).GetAsync("/northmere/search?q=%3Cscript%3Ealert(1)%3C/script%3E");
        page.Document.QuerySelectorAll("main script").ShouldBeEmpty();
        page.Text.ShouldContain("<script>alert(1)</script>");
    }
}
