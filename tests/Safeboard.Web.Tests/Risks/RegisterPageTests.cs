using System.Text;
using AngleSharp.Dom;
using Safeboard.Domain.Shared;
using Safeboard.Testing;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Risks;

public sealed class RegisterPageTests(BoardWithRisks risks) : IClassFixture<BoardWithRisks>
{
    [Fact]
    public async Task The_register_opens_with_what_is_open_the_highest_score_first_and_the_unscored_last()
    {
        var page = await OpenAsync("");
        Events(page).ShouldBe(["The inspection finds more", "Children wait longer than six weeks", "Audits are late", "The website is down for a day", "The grant ends"]);
        page.Document.QuerySelector("[role=status]")!.TextContent.ShouldBe("Showing 1 to 5 of 5 open risks, highest score first. 1 is not scored and stands last.");
        page.Document.QuerySelectorAll(".sb-states a").Select(a => a.TextContent).ShouldBe(["Open 5", "High 2", "Not scored 1", "Not reviewed 1", "No action 4", "Accepted 1", "Closed 1", "All 6"]);
    }

    [Theory]
    [InlineData("high", "The inspection finds more|Children wait longer than six weeks")]
    [InlineData("not-scored", "The grant ends")]
    [InlineData("not-reviewed", "Children wait longer than six weeks")]
    [InlineData("no-action", "The inspection finds more|Audits are late|The website is down for a day|The grant ends")]
    [InlineData("accepted", "The website is down for a day")]
    [InlineData("closed", "Two chairs leave")]
    public async Task Each_state_lists_its_risks(string state, string listed) =>
        string.Join('|', Events(await OpenAsync($"?state={state}"))).ShouldBe(listed);

    [Fact]
    public async Task A_row_says_its_score_in_words_and_what_is_to_settle()
    {
        var row = (await OpenAsync("?state=not-reviewed")).Document.QuerySelectorAll("tbody td").Select(c => string.Join(' ', c.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToList();
        row.ShouldBe(["1", "Sarah Colley, Northmere Council", "High 20 Likelihood 4, impact 5", "10 June 2026", "Review 10 days late"]);
        (await OpenAsync("?state=accepted")).Text.ShouldContain("Accepted until 31 December 2026");
    }

    [Fact]
    public async Task Words_numbers_owners_registers_and_cells_narrow_the_list()
    {
        Events(await OpenAsync("?q=vacant+weeks")).ShouldBe(["Children wait longer than six weeks"]);
        Events(await OpenAsync("?q=2")).ShouldBe(["Audits are late"]);
        Events(await OpenAsync("?q=priya")).ShouldBe(["Audits are late"]);
        var quality = await OpenAsync($"?group={risks.Board.Quality.Id}");
        Events(quality).ShouldBe(["Audits are late"]);
        quality.Document.QuerySelectorAll(".sb-head a").Select(a => a.GetAttribute("href")).Take(2).ShouldBe([$"/northmere/risks/map?group={risks.Board.Quality.Id}", $"/northmere/risks/report?group={risks.Board.Quality.Id}"]);
        Events(await OpenAsync("?group=board&state=all")).Count.ShouldBe(5);
        Events(await OpenAsync("?likelihood=4&impact=5")).ShouldBe(["Children wait longer than six weeks"]);
        Events(await OpenAsync("?sort=number&order=desc"))[0].ShouldBe("The inspection finds more");
        Events(await OpenAsync("?state=purple&page=-3&group=x&likelihood=zz&sort=age")).Count.ShouldBe(5);
        (await OpenAsync("?q=unicorn")).Text.ShouldContain("No open risks match what you chose.");
    }

    [Fact]
    public async Task A_filter_in_use_can_be_taken_away_alone()
    {
        var page = await OpenAsync($"?q=late&group={risks.Board.Quality.Id}&likelihood=3&impact=3");
        page.Document.QuerySelectorAll(".sb-applied a").Select(a => (a.TextContent, a.GetAttribute("href"))).ShouldBe(
        [
            ("✕ Remove filter: “late”", $"/northmere/risks?group={risks.Board.Quality.Id}&likelihood=3&impact=3"), ("✕ Remove filter: Quality", "/northmere/risks?q=late&likelihood=3&impact=3"),
            ("✕ Remove filter: Likelihood 3, impact 3", $"/northmere/risks?q=late&group={risks.Board.Quality.Id}"),
        ]);
    }

    [Theory]
    [InlineData(Role.Viewer, 4)]
    [InlineData(Role.Member, 5)]
    [InlineData(Role.Chair, 5)]
    public async Task What_is_confidential_is_seen_only_by_those_who_may(Role role, int open)
    {
        var client = await risks.Board.AsAsync(role);
        Events(await client.GetAsync(risks.Root)).Count.ShouldBe(open);
        ((int)(await client.GetAsync(risks.Detail(risks.Confidential))).Status).ShouldBe(open == 5 ? 200 : 404);
        (await client.GetAsync(risks.Root + "/report")).Text.Contains("The inspection finds more", StringComparison.Ordinal).ShouldBe(open == 5);
        (await client.GetAsync(risks.Root + "/map")).Text.Contains("5 open risks", StringComparison.Ordinal).ShouldBe(open == 5);
        (await client.GetAsync("/northmere/search?q=inspection+finds")).Text.Contains("The inspection finds more", StringComparison.Ordinal).ShouldBe(open == 5);
        (await client.GetAsync("/northmere/history")).Text.Contains("The inspection finds more", StringComparison.Ordinal).ShouldBe(open == 5);
        Encoding.UTF8.GetString(await client.DownloadAsync(risks.Root + "/download.csv")).Contains("The inspection finds more", StringComparison.Ordinal).ShouldBe(open == 5);
    }

    [Fact]
    public async Task An_agency_lead_sees_only_what_their_agency_owns()
    {
        var lead = await risks.Board.AsAsync(Role.AgencyLead, risks.Board.Health);
        Events(await lead.GetAsync(risks.Root)).ShouldBe(["Audits are late"]);
        ((int)(await lead.GetAsync(risks.Detail(risks.High))).Status).ShouldBe(404);
        (await lead.GetAsync(risks.Detail(risks.OfQuality))).Text.ShouldContain("Added to the register");
        (await lead.GetAsync("/northmere/history")).Text.ShouldContain("Audits are late");
        var police = await risks.Board.AsAsync(Role.AgencyLead, risks.Board.Police);
        (await police.GetAsync(risks.Root)).Text.ShouldContain("Your agency owns no risk of this board.");
    }

    [Fact]
    public async Task Somebody_of_another_board_finds_nothing_here()
    {
        var other = await risks.Board.AddBoardAsync($"other-{Guid.NewGuid():N}"[..20], "Another board");
        using var client = new BoardClient(risks.Board.Address);
        await client.SignInAsync(await risks.Board.AddAccountAsync("Stranger", Role.BoardManager, board: other), BoardApp.Password);
        ((int)(await client.GetAsync(risks.Root)).Status).ShouldBe(404);
        ((int)(await client.GetAsync($"/{other.Slug}/risks/{risks.High.Id}")).Status).ShouldBe(404);
        (await client.GetAsync($"/{other.Slug}/risks")).Text.ShouldContain("No risks yet");
    }

    [Theory]
    [InlineData("", 6)]
    [InlineData("?state=all", 6)]
    [InlineData("?state=no-action&q=the&group=board", 6)]
    [InlineData("/map", 6)]
    [InlineData("/report?band=all", 5)]
    public async Task Pages_cost_a_fixed_number_of_commands(string address, int commands)
    {
        var client = await risks.Board.AsAsync(Role.Member);
        await client.GetAsync(risks.Root + address);
        var sent = await risks.Board.Sql.CommandsOfAsync(async () => (await client.GetAsync(risks.Root + address)).Heading.ShouldNotBeEmpty());
        sent.Count.ShouldBe(commands);
    }

    [Fact]
    public async Task The_heat_map_has_headings_a_band_in_every_cell_and_counts_that_lead_to_their_risks()
    {
        var page = await (await risks.Board.AsAsync(Role.Member)).GetAsync(risks.Root + "/map");
        page.Text.ShouldContain("5 open risks: 2 High, 1 Medium, 1 Low, 1 not scored.");
        page.Document.QuerySelectorAll(".sb-heat thead th[scope=col]").Select(h => h.TextContent).ShouldBe(["Likelihood", "1 Negligible", "2 Minor", "3 Moderate", "4 Major", "5 Severe"]);
        page.Document.QuerySelectorAll(".sb-heat tbody th[scope=row]").Select(h => h.TextContent).ShouldBe(["5 Almost certain", "4 Likely", "3 Possible", "2 Unlikely", "1 Rare"]);
        page.Document.QuerySelectorAll(".sb-heat__band").Length.ShouldBe(25);
        var links = page.Document.QuerySelectorAll(".sb-heat a").Select(a => (a.TextContent, Href: a.GetAttribute("href")!)).ToList();
        links.ShouldContain(("1 risk with likelihood 4, impact 5", "/northmere/risks?likelihood=4&impact=5"));
        links.Count.ShouldBe(4);
        foreach (var (_, href) in links) Events(await OpenAsync(href[risks.Root.Length..])).Count.ShouldBe(1);
        (await OpenAsync($"/map?group={risks.Board.Quality.Id}")).Text.ShouldContain("1 open risk: 0 High, 1 Medium, 0 Low.");
    }

    [Fact]
    public async Task The_report_has_the_high_ones_for_the_board_and_all_for_a_group()
    {
        var high = await OpenAsync("/report");
        high.Heading.ShouldBe("High risks: every register");
        high.Document.QuerySelectorAll(".sb-risk h2").Select(h => h.TextContent).ShouldBe(["Risk 5: The inspection finds more", "Risk 1: Children wait longer than six weeks"]);
        high.Text.ShouldContain("Some of them are confidential");
        high.Text.ShouldContain("Fill the posts");
        var group = await OpenAsync($"/report?group={risks.Board.Quality.Id}");
        group.Heading.ShouldBe("All open risks: Quality");
        group.Document.QuerySelectorAll(".sb-risk h2").Select(h => h.TextContent).ShouldBe(["Risk 2: Audits are late"]);
        (await OpenAsync($"/report?group={risks.Board.Quality.Id}&band=high")).Text.ShouldContain("No open risk of this register is High.");
    }

    [Fact]
    public async Task Downloads_hold_exactly_what_is_shown()
    {
        var client = await risks.Board.AsAsync(Role.Member);
        using var csv = CsvHelper.CsvReader.Create(new MemoryStream(await client.DownloadAsync(risks.Root + "/download.csv?state=high")), new() { HasHeader = true, Separator = ',' });
        var rows = new List<string>();
        foreach (var row in csv)
        {
            var (first, last) = ($"{row["No"].ToString()}|{row["Risk"].ToString()}|{row["Owner"].ToString()}|{row["Current score"].ToString()}", $"{row["Review"].ToString()}|{row["State"].ToString()}|{row["To settle"].ToString()}");
            rows.Add($"{first}|{row["Band"].ToString()}|{row["Target score"].ToString()}|{last}");
        }
        rows.ShouldBe(["5|The inspection finds more|Northmere Police|25|High||2026-09-01|Open|No action", "1|Children wait longer than six weeks|Sarah Colley, Northmere Council|20|High|8|2026-06-10|Open|Review 10 days late"]);

        using var book = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(new MemoryStream(await client.DownloadAsync(risks.Root + "/download.xlsx?state=closed")), isEditable: false);
        var sheet = book.WorkbookPart!.WorksheetParts.Single().Worksheet;
        sheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Row>().Count().ShouldBe(2);
        sheet.InnerText.ShouldContain("Two chairs leave");
    }

    private async Task<PageAnswer> OpenAsync(string query) => await (await risks.Board.AsAsync(Role.Member)).GetAsync(risks.Root + query);

    private static List<string> Events(PageAnswer page) => [.. page.Document.QuerySelectorAll("tbody th a").Select(a => a.TextContent)];
}
