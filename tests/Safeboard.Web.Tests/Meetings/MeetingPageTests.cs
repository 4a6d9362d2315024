using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Testing;
using Safeboard.Web.Pages.Meetings;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Meetings;

public sealed class MeetingPageTests(BoardWithMinutes app) : IClassFixture<BoardWithMinutes>
{
    [Fact]
    public async Task The_record_shows_outcomes_at_their_item_with_the_way_to_the_source()
    {
        var page = await (await app.AsAsync(Role.Member)).GetAsync(MeetingLinks.Record("northmere", app.March.Meeting.Id));
        page.Heading.ShouldBe("Board meeting, 12 March 2026");
        page.Document.QuerySelectorAll("#items h3").Select(h => h.TextContent).ShouldBe(["3. Membership", "4. Front door", "6. Threshold guide"]);
        var first = page.Document.QuerySelector("#items .sb-outcome.sb-k-decision")!;
        first.TextContent.ShouldContain("Every statutory seat will have a named deputy.");
        first.QuerySelector("a")!.GetAttribute("href").ShouldBe($"/northmere/documents/{app.Document}/source?at=650");
        var action = page.Document.QuerySelectorAll("#items .sb-k-action").Select(o => string.Join(' ', o.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToList();
        action.Count.ShouldBe(5);
        action[0].ShouldStartWith("Action AP01/26 Name a deputy for every statutory seat");
        action[0].ShouldContain("due 30 April 2026 · 40 days late · Page 3 of the source");
        action[3].ShouldContain("▲ No owner");
        page.Text.ShouldContain("4 of 6 were there");
    }

    [Fact]
    public async Task Thirty_two_people_stand_in_the_attendance_by_agency_chair_first()
    {
        var page = await (await app.AsAsync(Role.Member)).GetAsync(MeetingLinks.Record("northmere", app.March.Meeting.Id));
        var rows = page.Document.QuerySelectorAll("#attendance tbody tr").ToList();
        rows.Count.ShouldBe(32);
        rows[0].TextContent.ShouldContain("Marcus Oyelaran");
        rows.Skip(1).Take(2).Select(r => r.QuerySelector("td")!.TextContent).ShouldBe(["Simon Carver, Director of Children’s Services", "Sarah Colley, Head of Safeguarding"]);
        rows[3].QuerySelectorAll("td").Select(td => td.TextContent.Trim()).ShouldBe(["Leo Marsh for Helen Strand, Detective Inspector", "Deputy"]);
    }

    [Fact]
    public async Task An_agency_lead_sees_the_record_but_not_the_actions_of_others_nor_the_document()
    {
        var page = await (await app.AsAsync(Role.AgencyLead, app.Police)).GetAsync(MeetingLinks.Record("northmere", app.March.Meeting.Id));
        page.Document.QuerySelectorAll("#items .sb-k-action a").Select(a => a.TextContent).ShouldBe(["Report the take-up of the neglect screening tool"]);
        page.Document.QuerySelectorAll("a[href*='/source']").ShouldBeEmpty();
    }

    [Fact]
    public async Task The_record_costs_a_fixed_number_of_commands()
    {
        var client = await app.AsAsync(Role.Member);
        await client.GetAsync(MeetingLinks.Record("northmere", app.March.Meeting.Id));
        var full = await app.Sql.CommandsOfAsync(() => client.GetAsync(MeetingLinks.Record("northmere", app.March.Meeting.Id)));
        var planned = await app.Sql.CommandsOfAsync(() => client.GetAsync(MeetingLinks.Record("northmere", app.June.Id)));
        full.Count.ShouldBe(15);
        planned.Count.ShouldBe(16);
        // Else a database walks the board's whole history from its end: see LatestOfAsync.
        full.ShouldContain(c => c.Contains("\"Number\" + 0"));
    }

    [Fact]
    public async Task A_planned_meeting_shows_what_is_due_by_then()
    {
        var page = await (await app.AsAsync(Role.Member)).GetAsync(MeetingLinks.Record("northmere", app.June.Id));
        page.Document.QuerySelectorAll("#due .govuk-tag").Select(t => t.TextContent).ShouldBe(["40 days late", "25 days late", "Due in 16 days"]);
    }

    [Fact]
    public async Task A_meeting_of_another_board_or_none_does_not_exist_here()
    {
        await app.AddBoardAsync("southmere", "Southmere Partnership");
        using var administrator = await app.SignInAsync(Role.Administrator);
        (await administrator.GetAsync($"/southmere/meetings/{app.March.Meeting.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await administrator.GetAsync($"/southmere/meetings/{app.March.Meeting.Id}/change")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await administrator.GetAsync($"/northmere/meetings/{Guid.NewGuid()}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_list_filters_by_group_and_year()
    {
        var client = await app.AsAsync(Role.Member);
        (await client.GetAsync("/northmere/meetings")).Document.QuerySelectorAll(".sb-table tbody th a").Select(a => a.TextContent).ShouldContain("12 March 2026");
        (await client.GetAsync($"/northmere/meetings?group={app.Quality.Id}")).Document.QuerySelectorAll(".sb-table tbody tr").ShouldBeEmpty();
        var none = await client.GetAsync("/northmere/meetings?year=2019");
        none.Text.ShouldContain("No meeting of this group and year is here.");
        none.Document.QuerySelector(".sb-applied a")!.TextContent.ShouldContain("Held in 2019");
    }
}
