using Safeboard.Domain.Actions;
using Safeboard.Domain.Shared;
using Safeboard.Testing;
using Shouldly;
using Xunit;
using static Safeboard.Web.Tests.Actions.BoardWithActions;

namespace Safeboard.Web.Tests.Actions;

public sealed class ActionPageTests(BoardWithActions board) : IClassFixture<BoardWithActions>
{
    [Fact]
    public async Task The_page_of_an_action_shows_owners_source_and_history()
    {
        var action = await board.AddAsync("Bring staffing figures", Day(25, 6), board.SarahOwns, board.PriyaOwns);
        await board.SayItCameFromAsync(action, "SC and PR to bring staffing figures to the next Board.");
        var client = await board.AsAsync(Role.Member);
        var page = await client.GetAsync(board.Detail(action));
        page.Heading.ShouldBe("Bring staffing figures");
        var facts = page.Document.QuerySelectorAll(".govuk-summary-list__value").Select(v => string.Join(' ', v.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToList();
        facts.ShouldContain("Due in 16 days");
        facts.ShouldContain("Sarah Colley, Northmere Council (lead) Priya Raman, NHS Northmere");
        facts.ShouldContain("Board, 12 March 2026, item 4.2");
        page.Document.QuerySelector("blockquote")!.TextContent.ShouldBe("“SC and PR to bring staffing figures to the next Board.”");
        page.Document.QuerySelector(".sb-quote a")!.GetAttribute("href")!.ShouldEndWith("/source?at=120");
        page.Document.QuerySelector(".moj-timeline__title")!.TextContent.ShouldBe("Added");
    }

    [Fact]
    public async Task The_page_costs_a_fixed_number_of_commands()
    {
        var action = await board.AddAsync("Count the commands", Day(25, 6), board.SarahOwns);
        var client = await board.AsAsync(Role.Member);
        await client.GetAsync(board.Detail(action));
        var commands = await board.Sql.CommandsOfAsync(() => client.GetAsync(board.Detail(action)));
        // Who is looking; the action; owners, evidence, source, history, what it continues, the rest of it, answers, tags.
        commands.Count.ShouldBe(10);
    }

    [Fact]
    public async Task An_agency_lead_cannot_open_what_another_agency_owns()
    {
        var action = await board.AddAsync("For the police alone", Day(25, 6), board.PoliceOwn);
        var lead = await board.AsAsync(Role.AgencyLead, board.Health);
        ((int)(await lead.GetAsync(board.Detail(action))).Status).ShouldBe(404);
        ((int)(await lead.GetAsync(board.Detail(action) + "/complete")).Status).ShouldBe(404);
    }
}
