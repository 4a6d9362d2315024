using Microsoft.Playwright;
using Shouldly;
using Xunit;
using Stop = (string Route, string Path, string Name);

namespace Safeboard.Browser.Tests.Tour;

/// <summary>Every page at both widths, filled, empty and in error: axe finds nothing and nothing scrolls sideways.</summary>
public sealed class TourTests(SampleApp app, Chromium chromium) : IClassFixture<SampleApp>
{
    /// <summary>Pages that are files, or that only answer a form.</summary>
    private static readonly string[] NoPages = ["/{board}/actions/download.{format:regex(^(csv|xlsx)$)}", "/{board}/challenges/download.{format:regex(^(csv|xlsx)$)}", "/{board}/risks/download.{format:regex(^(csv|xlsx)$)}", "/my-work.{format:regex(^(csv|xlsx)$)}", "/{board}/documents/{id:guid}/file", "/{board}/actions/{id:guid}/evidence/{evidence:guid}",
        "/{board}/meetings/attendance.{format:regex(^(csv|xlsx)$)}", "/{board}/people/list.{format:regex(^(csv|xlsx)$)}", "/{board}/people/groups/{id:guid}/terms/{number:int}",
        "/{board}/meetings/{id:guid}/meeting.ics", "/calendars/{secret}.ics", "/{board}/meetings/{id:guid}/papers/{paper:guid}", "/{board}/meetings/papers/{id:guid}/file",
        "/{board}/meetings/{id:guid}/minutes.{format:regex(^(html|docx|pdf|odt)$)}", "/{board}/meetings/{id:guid}/pack/{file:guid}",
        "/{board}/reports/{id:guid}/report.{format:regex(^(html|docx|pdf|odt)$)}", "/{board}/messages/{id:guid}/file", "/replies/{secret}/meeting.ics", "/minutes/{secret}/minutes.pdf",
        "/public/{board}/minutes/{address}/{format:regex(^(pdf|docx|odt)$)}", "/{board}/actions/charts/download.{format:regex(^(csv|xlsx)$)}", "/{board}/actions/changes/paper.{format:regex(^(pdf|docx|odt|html)$)}",
        "/{board}/plans/{id:guid}/download.{format:regex(^(csv|xlsx)$)}", "/{board}/put-to-others/download.{format:regex(^(csv|xlsx)$)}", "/{board}/horizon/download.{format:regex(^(csv|xlsx)$)}",
        "/{board}/returns/{id:guid}/analysis/{what:regex(^(answers|figures)$)}.{format:regex(^(csv|xlsx|ods)$)}", "/{board}/returns/{id:guid}/{what:regex(^(report|joint-response)$)}.{format:regex(^(pdf|docx|odt|html)$)}",
        "/{board}/returns/{id:guid}/download.{format:regex(^(csv|xlsx)$)}", "/{board}/returns/moderation/{id:guid}/files/{file:guid}", "/{board}/returns/{id:guid}/letters.zip", "/{board}/returns/answers/{id:guid}/letter.{format:regex(^(pdf|docx|odt|html)$)}",
        "/returns/{secret}/files/{file:guid}", "/{board}/returns/answers/{id:guid}/files/{file:guid}", "/{board}/letters/download.{format:regex(^(csv|xlsx)$)}", "/{board}/letters/{id:guid}/files/{file:guid}",
        "/returns/{secret}/{set:guid}/{key}/keep", "/returns/{secret}/answers.{format:regex(^(docx|xlsx)$)}", "/{board}/returns/answers/{id:guid}/answers.{format:regex(^(docx|xlsx)$)}", "/{board}/returns/sets/{id:guid}/questions.xlsx", "/{board}/returns/sets/ready/{key}/questions.xlsx"];

    /// <summary>SAFEBOARD_TOUR=respond|set- visits only pages whose name begins so, to look at a few.</summary>
    private static readonly string[]? Wanted = Environment.GetEnvironmentVariable("SAFEBOARD_TOUR")?.Split('|');

    /// <summary>An answer of somebody who is signed in has the form of /replies.</summary>
    private static readonly string[] Elsewhere = ["/{board}/meetings/{id:guid}/answer", "/{board}/returns/owed/{id:guid}"];

    [Theory]
    [InlineData(1280)]
    [InlineData(375)]
    public async Task Every_page_of_the_sample_board_is_accessible(int width)
    {
        var page = await app.SignInAsync(chromium, SampleApp.Administrator, width);
        // One document half way: waiting to be checked.
        await page.AddDocumentAsync(SampleApp.Board, Corpus.File("larkminster_lscb_2019-03-21_minutes_copypaste.txt"));
        var pdf = await page.AddDocumentAsync(SampleApp.Board, Corpus.File("BM09-15_Public_Minutes_22_May_2015.pdf"));
        var stops = await StopsAsync();
        await ReturnStops.EnterAsync(page, app.Server.Address);
        var refused = new List<string>();
        page.Console += (_, message) => { if (message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal)) refused.Add($"{page.Url}: {message.Text}"); };
        var problems = new List<string>();
        foreach (var (_, path, name) in stops.Append(("", pdf + "?kind=actions&look=pages&p=2&pane=document", "check-pages")).Where(s => IsWanted(s.Item3)))
        {
            try
            {
                await page.GotoAsync(path);
                await page.ShouldBeAccessibleAsync($"{name}-{width}");
            }
            catch (ShouldAssertException problem)
            {
                problems.Add(problem.Message);
            }
        }
        problems.ShouldBeEmpty();
        refused.ShouldBeEmpty();
        if (IsWanted("check-pages")) (await page.Locator("svg.sb-sheet a rect").CountAsync()).ShouldBeGreaterThan(20);
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(375)]
    public async Task Every_form_in_error_is_accessible_and_says_what_to_mend(int width)
    {
        var page = await app.SignInAsync(chromium, SampleApp.Administrator, width);
        await StopsAsync();
        await ReturnStops.EnterAsync(page, app.Server.Address);
        var problems = new List<string>();
        await using var db = app.OpenStore();
        foreach (var (path, button, name) in (await SampleTour.FormsAsync(db)).Where(f => IsWanted(f.Name)))
        {
            try
            {
                await page.GotoAsync(path);
                foreach (var field in await page.Locator("main form input.govuk-input:visible, main form textarea:visible").AllAsync()) await field.FillAsync("");
                await page.GetByRole(AriaRole.Button, new() { Name = button }).First.ClickAsync();
                await page.GetByText("There is a problem").First.WaitForAsync(new() { Timeout = 8000 });
                await page.ShouldBeAccessibleAsync($"{name}-error-{width}");
            }
            catch (Exception problem) when (problem is ShouldAssertException or TimeoutException or PlaywrightException)
            {
                problems.Add($"{name}: {problem.Message}");
            }
        }
        problems.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(375)]
    public async Task An_empty_board_says_what_to_do_first(int width)
    {
        var page = await app.SignInAsync(chromium, SampleApp.Administrator, width);
        await page.GotoAsync("/administration/boards/add");
        await page.GetByLabel("Name", new() { Exact = false }).First.FillAsync($"Empty Board {width}");
        foreach (var slug in await page.Locator("input[name=Slug]").AllAsync()) await slug.FillAsync($"empty-{width}");
        await page.Locator("main form button.govuk-button").First.ClickAsync();
        foreach (var part in (string[])["", "/actions", "/meetings", "/decisions", "/risks", "/plans", "/put-to-others", "/horizon", "/letters", "/returns", "/reports", "/people", "/documents", "/search", "/history"])
        {
            await page.GotoAsync($"/empty-{width}{part}");
            await page.ShouldBeAccessibleAsync($"empty{part.Replace('/', '-')}-{width}");
        }
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(375)]
    public async Task Not_found_and_forbidden_say_what_to_do(int width)
    {
        var page = await app.SignInAsync(chromium, SampleApp.Viewer, width);
        (await page.GotoAsync($"/{SampleApp.Board}/nothing-here"))!.Status.ShouldBe(404);
        await page.ShouldBeAccessibleAsync($"not-found-{width}");
        (await page.GotoAsync($"/{SampleApp.Board}/documents"))!.Status.ShouldBe(403);
        await page.ShouldBeAccessibleAsync($"forbidden-{width}");
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(375)]
    public async Task What_an_agency_lead_looks_after_over_three_boards_is_accessible(int width)
    {
        var page = await app.SignInAsync(chromium, SampleApp.Lead, width);
        foreach (var (path, name) in ((string, string)[])[("/my-work", "my-work"), ($"/my-work?board={SampleApp.Board}", "my-work-board"), ($"/{SampleApp.Board}/challenges", "challenges-lead")])
        {
            await page.GotoAsync(path);
            await page.ShouldBeAccessibleAsync($"{name}-{width}");
            (await page.Locator("main .govuk-tag").CountAsync()).ShouldBeGreaterThan(0);
        }
        await page.GotoAsync("/my-work");
        await page.Locator("main a[href*='/returns/owed/']").First.ClickAsync();
        await page.ShouldBeAccessibleAsync($"return-owed-{width}");
    }

    [Fact]
    public async Task No_page_is_missing_from_the_tour()
    {
        var visited = (await StopsAsync()).Select(s => s.Route).ToHashSet();
        var pages = Directory.EnumerateFiles(Path.GetDirectoryName(Corpus.File("../../src/Safeboard.Web/Pages/x"))!, "*.cshtml", SearchOption.AllDirectories)
            .Select(File.ReadLines).Select(lines => lines.FirstOrDefault(l => l.StartsWith("@page \"", StringComparison.Ordinal))).OfType<string>()
            .Select(line => line["@page \"".Length..].TrimEnd('"', ' '));
        pages.Except(visited).Except(NoPages).Except(Elsewhere).ShouldBeEmpty();
    }

    private async Task<List<Stop>> StopsAsync()
    {
        await using var db = app.OpenStore();
        return await SampleTour.StopsAsync(db);
    }

    private static bool IsWanted(string name) => Wanted?.Any(w => name.StartsWith(w, StringComparison.Ordinal)) ?? true;
}
