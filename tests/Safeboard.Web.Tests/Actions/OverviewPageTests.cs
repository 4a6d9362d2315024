using AngleSharp.Dom;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Shared;
using Safeboard.Testing;
using Shouldly;
using Xunit;
using static Safeboard.Web.Tests.Actions.BoardWithActions;

namespace Safeboard.Web.Tests.Actions;

/// <summary>The tracker as columns, as a timeline and as charts.</summary>
public sealed class OverviewPageTests(BoardWithActions board) : IClassFixture<BoardWithActions>, IAsyncLifetime
{
    private static bool filled;

    public async ValueTask InitializeAsync()
    {
        if (filled) return;
        filled = true;
        await board.AddAsync("Share the improvement plan", Day(31, 3), board.PoliceOwn);
        await board.AddAsync("Bring staffing figures", Day(25, 6), board.SarahOwns, board.PriyaOwns);
        await board.AddAsync("Write to head teachers", Day(16, 7));
        await board.AddAsync(new ActionDraft { Text = "Tell groups the training dates", AgreedOn = Day(12, 3), Owners = [board.PriyaOwns], Due = DueDate.Day(Day(30, 6)), State = ActionState.ToBeAgreed });
        await board.AddAsync(new ActionDraft { Text = "Keep a standing item", AgreedOn = Day(11, 12, 2025), Owners = [board.SarahOwns], Due = DueDate.None("it recurs") });
        var done = await board.AddAsync("Publish the strategy", Day(1, 5), board.SarahOwns);
        await board.DoAsync((CompleteAction complete) => complete.RunAsync(done.Id, done.Version, new(Day(4, 5), "It is on the website.") { NoEvidenceBecause = "it was seen" }, [], board.Office, default));
        var dropped = await board.AddAsync("Move the office", Day(1, 9), board.PoliceOwn);
        await board.DoAsync((WithdrawAction withdraw) => withdraw.RunAsync(dropped.Id, dropped.Version, "No longer needed", board.Office, default));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task By_state_each_column_has_its_count_and_its_cards()
    {
        var page = await OpenAsync("/board");
        Columns(page).ShouldBe(["Open: 4", "Under way: 0", "To be agreed: 1, as a list", "Completed in the last 60 days: 1"]);
        Cards(page, 0).ShouldBe(["Share the improvement plan", "Bring staffing figures", "Write to head teachers", "Keep a standing item"]);
        Cards(page, 2).ShouldBe(["Tell groups the training dates"]);
        Cards(page, 3).ShouldBe(["Publish the strategy"]);
        page.Text.ShouldContain("70 days late");
        page.Text.ShouldContain("done 4 May");
        page.Document.QuerySelector(".sb-views [aria-current=page]")!.TextContent.ShouldBe("Board view");
    }

    [Fact]
    public async Task By_owner_and_agency_each_count_leads_to_a_list_with_as_many()
    {
        (await ColumnsLeadToTheirListsAsync("?by=owner")).ShouldBe(["Nobody owns these 1", "Priya Raman 2", "Sarah Colley 2", "Northmere Police 1"]);
        (await ColumnsLeadToTheirListsAsync("?by=agency")).ShouldBe(["Nobody owns these 1", "NHS Northmere 2", "Northmere Council 2", "Northmere Police 1"]);
        (await ColumnsLeadToTheirListsAsync("?by=agency&state=late")).ShouldBe(["Northmere Police 1"]);
        (await ColumnsLeadToTheirListsAsync($"?by=agency&agency={board.Health.Id}")).ShouldBe(["NHS Northmere 2"]);
    }

    [Fact]
    public async Task The_filter_is_kept_from_view_to_view()
    {
        var page = await OpenAsync($"/timeline?q=the&agency={board.Police.Id}&state=late");
        var hrefs = page.Document.QuerySelectorAll(".sb-views a").Take(4).Select(a => a.GetAttribute("href")!).ToList();
        hrefs.ShouldAllBe(h => h.EndsWith($"?state=late&q=the&agency={board.Police.Id}"));
        page.Document.QuerySelectorAll(".sb-applied a").Select(a => a.TextContent).ShouldBe(["✕ Remove filter: “the”", "✕ Remove filter: Northmere Police"]);
        page.Document.QuerySelector("input[name=state]")!.GetAttribute("value").ShouldBe("late");
        page.Document.QuerySelectorAll(".sb-day a").Select(a => a.TextContent).ShouldBe(["Share the improvement plan"]);
        var columns = await OpenAsync("/board?by=agency&q=the");
        columns.Document.QuerySelector("input[name=by]")!.GetAttribute("value").ShouldBe("agency");
        columns.Document.QuerySelector(".sb-applied a")!.GetAttribute("href").ShouldBe("/northmere/actions/board?by=agency");
    }

    [Fact]
    public async Task The_timeline_has_late_first_then_months_then_what_has_no_day()
    {
        var page = await OpenAsync("/timeline");
        page.Document.QuerySelectorAll(".sb-month h2").Select(h => h.TextContent.Trim()).ShouldBe(["Late 1 action", "June 2026 2 actions", "July 2026 1 action", "No date 1 action"]);
        page.Document.QuerySelectorAll(".sb-bars b").Select(b => b.TextContent).ShouldBe(["1", "2", "1", "1"]);
        page.Text.ShouldContain("no date: it recurs");
        (await OpenAsync("/timeline?q=nothingmatchesthis")).Text.ShouldContain("No open actions match what you chose.");
    }

    [Fact]
    public async Task Every_figure_of_the_charts_leads_to_a_list_with_as_many()
    {
        var page = await OpenAsync("/charts");
        page.Text.ShouldContain("In the last two years 7 actions were agreed and 2 closed.");
        var figures = page.Document.QuerySelectorAll("tbody td a").Select(a => (Count: int.Parse(a.FirstChild!.TextContent), Href: a.GetAttribute("href")!)).ToList();
        figures.Select(f => f.Count).ShouldBe([1, 1, 6, 1]);
        foreach (var (count, href) in figures.Concat(page.Document.QuerySelectorAll(".sb-bars li").Select(li => (int.Parse(li.QuerySelector("b")!.TextContent), li.QuerySelector("a")!.GetAttribute("href")!))))
        {
            var list = await (await board.AsAsync(Role.Member)).GetAsync(href);
            list.Document.QuerySelectorAll(href.Contains("closed=") ? "#closed + ul li" : ".sb-table tbody tr").Length.ShouldBe(count, href);
        }
        page.Document.QuerySelector("svg[role=img]")!.GetAttribute("aria-label")!.ShouldContain("March 2026 6 opened, 0 closed");
        page.Document.QuerySelectorAll("#late + .sb-bars a").Select(a => a.TextContent).ShouldBe(["Northmere Police"]);
    }

    [Fact]
    public async Task The_figures_come_as_csv_too()
    {
        using var csv = CsvHelper.CsvReader.Create(new MemoryStream(await (await board.AsAsync(Role.Member)).DownloadAsync($"/northmere/actions/charts/download.csv?agency={board.Police.Id}")), new() { HasHeader = true, Separator = ',' });
        var rows = new List<string>();
        foreach (var row in csv) rows.Add($"{row[0].ToString()}|{row[1].ToString()}|{row[2].ToString()}");
        rows.Count.ShouldBe(2 * 24 + 1 + 5 + 1 + 1);
        rows.ShouldContain("Opened in the month|2026-03|2");
        rows.ShouldContain("Closed in the month|2026-06|1");
        rows.ShouldContain("Late, by agency|Northmere Police|1");
    }

    [Theory]
    [InlineData("/board")]
    [InlineData("/board?by=owner")]
    [InlineData("/timeline")]
    [InlineData("/charts")]
    [InlineData("/changes?since=2025-01-01")]
    public async Task An_agency_lead_sees_what_the_agency_owes_and_nothing_else(string path)
    {
        var page = await (await board.AsAsync(Role.AgencyLead, board.Police)).GetAsync("/northmere/actions" + path);
        if (path != "/charts") page.Text.ShouldContain("Share the improvement plan");
        page.Text.ShouldNotContain("Bring staffing figures");
        page.Text.ShouldNotContain("Write to head teachers");
        page.Document.QuerySelectorAll("main .govuk-button:not(.govuk-button--secondary)").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/board")]
    [InlineData("/board?by=owner")]
    [InlineData("/board?by=agency&q=action")]
    [InlineData("/timeline")]
    [InlineData("/charts?closed=2026-05")]
    [InlineData("/changes")]
    public async Task Each_view_costs_the_same_commands_with_six_actions_as_with_six_hundred(string path)
    {
        await using var app = new BoardWithActions();
        await ((IAsyncLifetime)app).InitializeAsync();
        Task<int> AddAsync(int count) => app.WithDbAsync(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            await new AddAction(db, app.Clock).AddAsync([.. Enumerable.Range(0, count).Select(n => new ActionDraft
            {
                Text = $"Action {n}", AgreedOn = Day(12, 3).AddDays(-n), Due = n % 7 == 0 ? DueDate.NotGiven : DueDate.Day(Day(1, 3).AddDays(n)), Owners = n % 5 == 0 ? [] : [app.SarahOwns, app.PoliceOwn],
            })], app.Office, default);
            var changed = await db.SaveChangesAsync();
            await transaction.CommitAsync();
            return changed;
        });
        await AddAsync(6);
        var client = await app.AsAsync(Role.Member);
        await client.GetAsync("/northmere/actions" + path);
        var few = await app.Sql.CommandsOfAsync(() => client.GetAsync("/northmere/actions" + path));
        await AddAsync(594);
        (await client.GetAsync("/northmere/actions" + path)).Status.ShouldBe(System.Net.HttpStatusCode.OK);
        var many = await app.Sql.CommandsOfAsync(() => client.GetAsync("/northmere/actions" + path));
        many.Count.ShouldBe(few.Count);
    }

    [Fact]
    public async Task A_long_column_shows_thirty_and_leads_to_the_rest_and_many_owners_lead_to_the_list()
    {
        await using var app = new BoardWithActions();
        await ((IAsyncLifetime)app).InitializeAsync();
        for (var i = 0; i < 34; i++) await app.AddAsync($"Action {i:00}", Day(1, 7).AddDays(i), new OwnerChoice(OwnerKind.AsWritten, $"Owner {i % 15:00}"), app.PoliceOwn);
        var page = await (await app.AsAsync(Role.Member)).GetAsync("/northmere/actions/board");
        Cards(page, 0).Count.ShouldBe(30);
        page.Text.ShouldContain("and 4 more, in the list");
        var owners = await (await app.AsAsync(Role.Member)).GetAsync("/northmere/actions/board?by=owner");
        owners.Document.QuerySelectorAll(".sb-board > section").Length.ShouldBe(12);
        owners.Text.ShouldContain("And 4 more owners with fewer actions: see the list by owner.");
    }

    private async Task<List<string>> ColumnsLeadToTheirListsAsync(string query)
    {
        var page = await OpenAsync("/board" + query);
        List<string> columns = [];
        foreach (var heading in page.Document.QuerySelectorAll(".sb-board h2"))
        {
            var link = heading.QuerySelector("a");
            var count = int.Parse(link!.FirstChild!.TextContent);
            columns.Add($"{heading.TextContent.Split(':')[0]} {count}");
            (await (await board.AsAsync(Role.Member)).GetAsync(link.GetAttribute("href")!)).Document.QuerySelectorAll(".sb-table tbody tr").Length.ShouldBe(count, heading.TextContent);
        }
        return columns;
    }

    private async Task<PageAnswer> OpenAsync(string path) => await (await board.AsAsync(Role.Member)).GetAsync("/northmere/actions" + path);

    private static IEnumerable<string> Columns(PageAnswer page) => page.Document.QuerySelectorAll(".sb-board h2").Select(h => h.TextContent.Replace(" actions", "").Replace(" action", "").Trim());

    private static List<string> Cards(PageAnswer page, int column) =>
        [.. page.Document.QuerySelectorAll(".sb-board > section")[column].QuerySelectorAll(".sb-entry > a").Select(a => a.TextContent)];
}
