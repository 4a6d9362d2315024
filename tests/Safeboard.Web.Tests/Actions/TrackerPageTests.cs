using AngleSharp.Dom;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Shared;
using Safeboard.Testing;
using Shouldly;
using Xunit;
using static Safeboard.Web.Tests.Actions.BoardWithActions;

namespace Safeboard.Web.Tests.Actions;

public sealed class TrackerPageTests(BoardWithActions board) : IClassFixture<BoardWithActions>, IAsyncLifetime
{
    private static bool filled;

    public async ValueTask InitializeAsync()
    {
        if (filled) return;
        filled = true;
        await board.AddAsync("Share the improvement plan", Day(31, 3), board.PoliceOwn);
        await board.AddAsync("Bring staffing figures", Day(25, 6), board.SarahOwns, board.PriyaOwns);
        await board.AddAsync("Write to head teachers", Day(16, 7));
        await board.AddAsync(new ActionDraft
        {
            Text = "Confirm how near misses are counted", AgreedOn = Day(21, 4), GroupId = board.Quality.Id, MeetingId = board.April.Id, ItemNumber = "5",
            Owners = [new(OwnerKind.AsWritten, "BR")], Due = DueDate.NotGiven,
        });
        await board.AddAsync(new ActionDraft { Text = "Tell groups the training dates", AgreedOn = Day(12, 3), Owners = [board.PriyaOwns], Due = DueDate.Day(Day(30, 6)), State = ActionState.ToBeAgreed });
        await board.AddAsync(new ActionDraft { Text = "Publish the strategy", AgreedOn = Day(11, 12, 2025), Owners = [board.SarahOwns], Due = DueDate.Day(Day(1, 2)), State = ActionState.Complete });
        await board.AddAsync(new ActionDraft { Text = "Keep a standing item", AgreedOn = Day(11, 12, 2025), Owners = [board.SarahOwns], Due = DueDate.None("it recurs") });
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task The_tracker_opens_with_what_is_open_in_the_order_it_is_due()
    {
        var page = await OpenAsync("");
        Texts(page).ShouldBe(["Share the improvement plan", "Bring staffing figures", "Tell groups the training dates", "Write to head teachers",
            "Keep a standing item", "Confirm how near misses are counted"]);
        page.Document.QuerySelector("[role=status]")!.TextContent.ShouldBe("Showing 1 to 6 of 6 open actions, by due date. 1 is late.");
    }

    [Fact]
    public async Task States_along_the_top_count_their_actions()
    {
        var page = await OpenAsync("");
        page.Document.QuerySelectorAll(".sb-states a").Select(a => a.TextContent).ShouldBe(
            ["Open 6", "Late 1", "Due in 30 days 1", "No owner 1", "No date 1", "To be agreed 1", "Completed 1", "All 7"]);
    }

    [Theory]
    [InlineData("late", "Share the improvement plan")]
    [InlineData("due-soon", "Bring staffing figures")]
    [InlineData("no-owner", "Write to head teachers")]
    [InlineData("no-date", "Confirm how near misses are counted")]
    [InlineData("to-be-agreed", "Tell groups the training dates")]
    [InlineData("completed", "Publish the strategy")]
    public async Task Each_state_lists_its_actions_and_the_agencies_that_own_them(string state, string only)
    {
        var page = await OpenAsync($"?state={state}");
        var listed = await board.WithDbAsync(db => db.TrackerAsync(board.Office, new() { State = TrackerAddressState(state) }, Day(9, 6), new(), default));
        Texts(page).ShouldBe([only]);
        listed.Choices.Agencies.Where(a => a.Count > 0).Select(a => a.Name).ShouldBe(state switch
        {
            "late" => ["Northmere Police"],
            "due-soon" => ["NHS Northmere", "Northmere Council"],
            "to-be-agreed" => ["NHS Northmere"],
            "completed" => ["Northmere Council"],
            _ => Array.Empty<string>(),
        });
    }

    [Fact]
    public async Task Tags_say_the_state_in_words()
    {
        var page = await OpenAsync("?state=all");
        page.Document.QuerySelectorAll("td .govuk-tag").Select(t => t.TextContent).ShouldBe(
            ["Completed", "70 days late", "Due in 16 days", "To be agreed", "No owner", "No date", "Open"], ignoreOrder: true);
    }

    [Fact]
    public async Task Words_references_owners_groups_meetings_and_days_narrow_the_list()
    {
        Texts(await OpenAsync("?q=staffing+figures")).ShouldBe(["Bring staffing figures"]);
        Texts(await OpenAsync("?q=ap01%2F26")).ShouldBe(["Share the improvement plan"]);
        Texts(await OpenAsync($"?owner={board.Priya.Id}")).ShouldBe(["Bring staffing figures", "Tell groups the training dates"]);
        Texts(await OpenAsync("?owner=BR")).ShouldBe(["Confirm how near misses are counted"]);
        Texts(await OpenAsync($"?agency={board.Police.Id}&agency={board.Health.Id}")).ShouldBe(["Share the improvement plan", "Bring staffing figures", "Tell groups the training dates"]);
        Texts(await OpenAsync($"?group={board.Quality.Id}")).ShouldBe(["Confirm how near misses are counted"]);
        Texts(await OpenAsync($"?meeting={board.April.Id}")).ShouldBe(["Confirm how near misses are counted"]);
        Texts(await OpenAsync("?since=1+April+2026")).ShouldBe(["Confirm how near misses are counted"]);
    }

    [Fact]
    public async Task A_filter_in_use_can_be_taken_away_alone()
    {
        var page = await OpenAsync($"?q=staffing&agency={board.Health.Id}");
        var used = page.Document.QuerySelectorAll(".sb-applied a").Select(a => (Words: a.TextContent, Href: a.GetAttribute("href"))).ToList();
        used.Select(u => u.Words).ShouldBe(["✕ Remove filter: “staffing”", "✕ Remove filter: NHS Northmere"]);
        used[0].Href.ShouldBe($"/northmere/actions?agency={board.Health.Id}");
        used[1].Href.ShouldBe("/northmere/actions?q=staffing");
        page.Document.QuerySelector<AngleSharp.Html.Dom.IHtmlInputElement>($"[value='{board.Health.Id}']")!.IsChecked.ShouldBeTrue();
    }

    [Fact]
    public async Task A_day_that_is_none_is_said_so_and_kept()
    {
        var page = await OpenAsync("?since=31+June");
        page.Errors.ShouldBe(["Agreed since must be a real date, like 8 June 2026"]);
        page.Document.QuerySelector("#since")!.GetAttribute("value").ShouldBe("31 June");
        Texts(page).Count.ShouldBe(6);
    }

    [Theory]
    [InlineData("ref", "Keep a standing item")]
    [InlineData("ref&order=desc", "Confirm how near misses are counted")]
    [InlineData("action", "Bring staffing figures")]
    [InlineData("action&order=desc", "Write to head teachers")]
    [InlineData("owner", "Share the improvement plan")]
    [InlineData("due&order=desc", "Write to head teachers")]
    public async Task Headings_sort(string sort, string first)
    {
        var page = await OpenAsync($"?sort={sort}");
        Texts(page)[0].ShouldBe(first);
        var sorted = page.Document.QuerySelectorAll("th[aria-sort]").ShouldHaveSingleItem();
        sorted.GetAttribute("aria-sort").ShouldBe(sort.EndsWith("desc") ? "descending" : "ascending");
    }

    [Fact]
    public async Task Nothing_that_matches_leads_back()
    {
        var page = await OpenAsync("?q=unicorn");
        page.Text.ShouldContain("No open actions match what you chose.");
        page.Document.QuerySelectorAll("a").ShouldContain(a => a.TextContent == "Clear the filters" && a.GetAttribute("href") == "/northmere/actions");
    }

    [Fact]
    public async Task Nonsense_in_the_address_is_left_out() =>
        Texts(await OpenAsync("?state=purple&sort=age&page=-4&agency=x&group=1&owner=&meeting=zz&since=")).Count.ShouldBe(6);

    [Fact]
    public async Task An_agency_lead_sees_only_what_their_agency_owns()
    {
        var lead = await board.AsAsync(Role.AgencyLead, board.Health);
        var page = await lead.GetAsync("/northmere/actions?state=all");
        Texts(page).ShouldBe(["Bring staffing figures", "Tell groups the training dates"]);
        page.Document.QuerySelectorAll(".sb-states a").Select(a => a.TextContent).ShouldContain("All 2");
        page.Document.QuerySelectorAll("#owner option").Select(o => o.TextContent).ShouldBe(["Anyone", "Priya Raman", "Sarah Colley"]);
        page.Text.ShouldNotContain("Add an action");
        Texts(await lead.GetAsync($"/northmere/actions?agency={board.Police.Id}")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Somebody_of_another_board_finds_nothing_here()
    {
        var other = await board.AddBoardAsync($"other-{Guid.NewGuid():N}"[..20], "Another board");
        using var client = new BoardClient(board.Address);
        await client.SignInAsync(await board.AddAccountAsync("Stranger", Role.BoardManager, board: other), BoardApp.Password);
        ((int)(await client.GetAsync("/northmere/actions")).Status).ShouldBe(404);
        (await client.GetAsync($"/{other.Slug}/actions")).Text.ShouldContain("No actions yet");
    }

    [Theory]
    [InlineData("", 3)]
    [InlineData("?page=2", 3)]
    [InlineData("?state=late&sort=owner&q=plan", 4)]
    public async Task The_tracker_costs_a_fixed_number_of_commands(string query, int commands)
    {
        var client = await board.AsAsync(Role.Member);
        await client.GetAsync("/northmere/actions" + query);
        var sent = await board.Sql.CommandsOfAsync(async () => (await client.GetAsync("/northmere/actions" + query)).Heading.ShouldBe("Actions"));
        // Who is looking; whether anything changed; rows; and what the filter counts.
        sent.Count.ShouldBe(commands);
    }

    [Fact]
    public async Task After_a_change_counts_and_choices_are_read_again_at_once()
    {
        var app = new BoardWithActions();
        await ((IAsyncLifetime)app).InitializeAsync();
        await using var own = app;
        var action = await app.AddAsync("First", Day(25, 6), app.SarahOwns);
        var client = await app.AsAsync(Role.Member);
        await client.GetAsync("/northmere/actions");
        await app.DoAsync((ChangeOwners change) => change.RunAsync(action.Id, action.Version, [app.PoliceOwn], app.Office, default));
        var page = await client.GetAsync("/northmere/actions");
        page.Document.QuerySelectorAll("#owner option").Select(o => o.TextContent).ShouldBe(["Anyone"]);
        page.Document.QuerySelectorAll(".govuk-checkboxes__label").Select(l => l.TextContent).ShouldBe(["Northmere Police (1)"]);
        await app.AddAsync("Second", null);
        var sent = await app.Sql.CommandsOfAsync(async () => page = await client.GetAsync("/northmere/actions"));
        sent.Count.ShouldBe(5);
        page.Document.QuerySelectorAll(".sb-states a").Select(a => a.TextContent).ShouldContain("Open 2");
    }

    [Fact]
    public async Task Downloads_hold_exactly_what_is_shown()
    {
        var client = await board.AsAsync(Role.Member);
        using var csv = CsvHelper.CsvReader.Create(new MemoryStream(await client.DownloadAsync($"/northmere/actions/download.csv?agency={board.Health.Id}&sort=due")), new() { HasHeader = true, Separator = ',' });
        var rows = new List<string>();
        foreach (var row in csv) rows.Add($"{row[0].ToString()}|{row[1].ToString()}|{row[5].ToString()}|{row[6].ToString()}|{row[8].ToString()}");
        rows.ShouldBe(["AP02/26|Bring staffing figures|Sarah Colley, Priya Raman|2026-06-25|Due in 16 days", "AP05/26|Tell groups the training dates|Priya Raman|2026-06-30|To be agreed"]);

        using var book = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(new MemoryStream(await client.DownloadAsync("/northmere/actions/download.xlsx?state=late")), isEditable: false);
        var sheet = book.WorkbookPart!.WorksheetParts.Single().Worksheet;
        sheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Row>().Count().ShouldBe(2);
        sheet.InnerText.ShouldContain("Share the improvement plan");

        var lead = await board.AsAsync(Role.AgencyLead, board.Police);
        System.Text.Encoding.UTF8.GetString(await lead.DownloadAsync("/northmere/actions/download.csv?state=all")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2);
    }

    [Fact]
    public async Task Fifty_rows_make_a_page_and_the_address_keeps_the_filter()
    {
        var other = new BoardWithActions();
        await ((IAsyncLifetime)other).InitializeAsync();
        await using var app = other;
        for (var i = 0; i < 53; i++) await app.AddAsync($"Action {i:00}", Day(1, 7).AddDays(i), app.SarahOwns);
        var client = await app.AsAsync(Role.Member);
        var first = await client.GetAsync("/northmere/actions?q=action");
        Texts(first).Count.ShouldBe(50);
        var next = first.Document.QuerySelector("a[rel=next]")!.GetAttribute("href")!;
        next.ShouldBe("/northmere/actions?q=action&page=2");
        var second = await client.GetAsync(next);
        Texts(second).ShouldBe(["Action 50", "Action 51", "Action 52"]);
        second.Document.QuerySelector("[role=status]")!.TextContent.ShouldBe("Showing 51 to 53 of 53 open actions, by due date.");
        Texts(await client.GetAsync("/northmere/actions?page=99")).ShouldBe(["Action 50", "Action 51", "Action 52"]);
        System.Text.Encoding.UTF8.GetString(await client.DownloadAsync("/northmere/actions/download.csv?page=2")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(54);
    }

    private static TrackerState TrackerAddressState(string name) => Safeboard.Web.Pages.Actions.TrackerAddress.States.Single(s => s.Name == name).State;

    private async Task<PageAnswer> OpenAsync(string query)
    {
        var client = await board.AsAsync(Role.Member);
        return await client.GetAsync("/northmere/actions" + query);
    }

    private static List<string> Texts(PageAnswer page) => [.. page.Document.QuerySelectorAll("tbody th a").Select(a => a.TextContent)];
}
