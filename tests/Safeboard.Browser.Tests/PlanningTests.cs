using Microsoft.Playwright;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Testing;
using Shouldly;
using Xunit;

namespace Safeboard.Browser.Tests;

/// <summary>A year is planned: a series, a date held, a meeting called off, the calendar, and addresses for calendars outside.</summary>
public sealed class PlanningTests(BoardApp app, Chromium chromium) : IClassFixture<BoardApp>
{
    [Theory]
    [InlineData(1280)]
    [InlineData(375)]
    public async Task A_year_is_planned_on_pages_that_are_accessible(int width)
    {
        var page = await SignInAsync(width, scripts: true);
        await SeedAsync(width);
        await PlanSeriesAsync(page, width, "31 March 2027");
        await page.GetByText("meetings to save").WaitForAsync();
        await page.ShouldBeAccessibleAsync($"series-preview-{width}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Plan these meetings" }).ClickAsync();
        await page.GetByText("meetings planned.").WaitForAsync();
        await page.ShouldBeAccessibleAsync($"series-{width}");
        var series = new Uri(page.Url).AbsolutePath;
        foreach (var (path, name) in ((string, string)[])[(series + "/change", "series-change"), (series + "/end", "series-end"), ("/northmere/meetings/series", "series-all"),
            ("/northmere/meetings/calendar", "calendar"), ("/northmere/meetings", "meetings"), ("/northmere/meetings/plan", "meeting-plan"), ("/account/calendar", "account-calendar")])
        {
            await page.GotoAsync(path);
            await page.ShouldBeAccessibleAsync($"{name}-{width}");
        }
        await page.GotoAsync("/northmere/meetings/calendar");
        await page.GetByRole(AriaRole.Link, new() { Name = $"Extraordinary meeting {width}" }).First.ClickAsync();
        await page.ShouldBeAccessibleAsync($"meeting-held-{width}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Confirm this date" }).ClickAsync();
        await page.ShouldBeAccessibleAsync($"meeting-confirm-{width}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Confirm this date" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Cancel it" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Cancel this meeting" }).ClickAsync();
        await page.GetByText("There is a problem").WaitForAsync();
        await page.ShouldBeAccessibleAsync($"meeting-call-off-error-{width}");
        await page.GetByLabel("Why is it cancelled?").FillAsync("The review is not ready");
        await page.GetByRole(AriaRole.Button, new() { Name = "Cancel this meeting" }).ClickAsync();
        await page.ShouldBeAccessibleAsync($"meeting-cancelled-{width}");
        await page.GotoAsync("/northmere/meetings/calendar/addresses");
        await page.GetByRole(AriaRole.Button, new() { Name = "for Executive" }).First.ClickAsync();
        await page.GetByText("It is shown this once.").WaitForAsync();
        await page.ShouldBeAccessibleAsync($"calendar-addresses-{width}");
    }

    [Fact]
    public async Task A_series_is_planned_without_JavaScript_and_a_wrong_one_says_what_to_mend()
    {
        var page = await SignInAsync(1280, scripts: false);
        await SeedAsync(0);
        await PlanSeriesAsync(page, 0, "1 January 2020");
        await page.GetByText("The series must end on or after the day it begins").First.WaitForAsync();
        await page.GetByLabel("Last day on which it may meet").FillAsync("31 October 2026");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show the dates" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Plan these meetings" }).ClickAsync();
        (await page.GetByText("2 meetings planned.").CountAsync()).ShouldBe(1);
    }

    private static async Task PlanSeriesAsync(IPage page, int width, string to)
    {
        await page.GotoAsync("/northmere/meetings/series/add");
        await page.GetByLabel("Which group meets").SelectOptionAsync($"Executive {width}");
        await page.GetByLabel("By month").CheckAsync();
        await page.GetByLabel("Which one in the month").SelectOptionAsync("Last");
        await page.GetByLabel("First day on which it may meet").FillAsync("1 August 2026");
        await page.GetByLabel("Last day on which it may meet").FillAsync(to);
        await page.GetByLabel("How often").FillAsync("2");
        await page.GetByLabel("Start").FillAsync("10am");
        await page.GetByLabel("Place").FillAsync("Town Hall");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show the dates" }).ClickAsync();
    }

    private async Task<IPage> SignInAsync(int width, bool scripts)
    {
        var page = await chromium.OpenAsync(app.Address, width, scripts: scripts);
        await page.SignInAsync(await app.AddAccountAsync("Ruth Calder", Role.BoardManager));
        await page.LeaveAsync("/sign-in");
        return page;
    }

    private async Task SeedAsync(int width)
    {
        var office = Viewer.System(app.Board.Id);
        var group = await app.RunAsync<AddGroup, BoardGroup>(add => add.RunAsync(new($"Executive {width}", GroupKind.Executive), office, default));
        await app.RunAsync<PlanMeeting, Meeting>(plan => plan.RunAsync(new(group.Id, new(2026, 6, 25)) { Start = new(9, 30), End = new(12, 25), Venue = "Northmere Town Hall, Committee Room 2" }, office, default));
        await app.RunAsync<PlanMeeting, Meeting>(plan => plan.RunAsync(new(group.Id, new(2026, 7, 16)) { Kind = MeetingKind.DevelopmentSession, Title = "What scrutiny should ask" }, office, default));
        await app.RunAsync<PlanMeeting, Meeting>(plan => plan.RunAsync(new(group.Id, new(2026, 8, 20)) { Kind = MeetingKind.Extraordinary, HoldOnly = true, Title = $"Extraordinary meeting {width}" }, office, default));
    }
}
