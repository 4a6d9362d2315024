using System.Net;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Testing;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Meetings;

public sealed class CalendarPageTests(BoardWithMinutes app) : IClassFixture<BoardWithMinutes>
{
    private const string Calendar = "/northmere/meetings/calendar";

    [Fact]
    public async Task The_calendar_shows_the_financial_year_by_month_with_kinds_states_and_bank_holidays_in_words()
    {
        await app.RunAsync<PlanMeeting, Meeting>(plan => plan.RunAsync(new(app.Main.Id, new(2026, 7, 16)) { Kind = MeetingKind.DevelopmentSession, Title = "What scrutiny should ask" }, app.Office, default));
        await app.RunAsync<PlanMeeting, Meeting>(plan => plan.RunAsync(new(app.Main.Id, new(2026, 8, 20)) { Kind = MeetingKind.Extraordinary, HoldOnly = true }, app.Office, default));
        var page = await (await app.AsAsync(Role.Member)).GetAsync(Calendar);
        page.Heading.ShouldBe("Calendar 2026-27");
        page.Document.QuerySelectorAll(".sb-month h3").Select(h => h.TextContent).Take(4).ShouldBe(["April", "May", "June", "July"]);
        var lines = page.Document.QuerySelectorAll(".sb-day").Select(d => string.Join(' ', d.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToList();
        lines.ShouldContain(l => l.Contains("Thu 25") && l.Contains("Board meeting") && l.Contains("9:30am · Northmere Town Hall") && l.EndsWith("In 16 days", StringComparison.Ordinal));
        lines.ShouldContain(l => l.Contains("What scrutiny should ask") && l.Contains("Board · development session, takes no decisions"));
        lines.ShouldContain(l => l.Contains("extraordinary meeting") && l.EndsWith("Date held", StringComparison.Ordinal));
        lines.ShouldContain(l => l.Contains("Summer bank holiday"));
        page.Text.ShouldNotContain("12 March");
        page.Document.QuerySelectorAll("a[href='/northmere/meetings/plan']").ShouldBeEmpty();
    }

    [Fact]
    public async Task The_year_the_kind_of_year_and_the_group_are_chosen_by_links()
    {
        var client = await app.AsAsync(Role.Member);
        var page = await client.GetAsync(Calendar + "?year=2025-26");
        page.Document.QuerySelectorAll(".sb-day a").Select(a => a.TextContent).ShouldBe(["Board meeting, 12 March 2026"]);
        (await client.GetAsync(Calendar + "?year=2026")).Document.QuerySelectorAll(".sb-month h3").Select(h => h.TextContent).First().ShouldBe("January");
        var quality = await client.GetAsync($"{Calendar}?year=2026-27&group={app.Quality.Id}");
        quality.Document.QuerySelector(".sb-states [aria-current]")!.TextContent.ShouldBe("Quality sub-group 1");
        quality.Document.QuerySelectorAll(".sb-day a").Select(a => a.TextContent).ShouldBe(["Quality sub-group meeting, 2 July 2026"]);
        (await client.GetAsync(Calendar + "?year=2029-30")).Text.ShouldContain("Bank holidays after 2027 are not known yet.");
        (await client.GetAsync(Calendar + "?year=nonsense")).Heading.ShouldBe("Calendar 2026-27");
    }

    [Fact]
    public async Task It_costs_a_fixed_number_of_commands()
    {
        var client = await app.AsAsync(Role.Member);
        var full = await app.Sql.CommandsOfAsync(() => client.GetAsync(Calendar));
        var empty = await app.Sql.CommandsOfAsync(() => client.GetAsync(Calendar + "?year=2012"));
        full.Count.ShouldBe(4);
        empty.Count.ShouldBe(4);
    }

    [Fact]
    public async Task Somebody_of_another_board_does_not_find_it()
    {
        var southmere = await app.AddBoardAsync("southmere-calendar", "Southmere Partnership");
        using var client = new BoardClient(app.Address);
        await client.SignInAsync(await app.AddAccountAsync("Anita Shaw", Role.BoardManager, board: southmere), BoardApp.Password);
        (await client.GetAsync(Calendar)).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
