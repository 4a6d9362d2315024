using Microsoft.Playwright;
using Shouldly;
using static Safeboard.Browser.Tests.Year.BoardYear;

namespace Safeboard.Browser.Tests.Year;

/// <summary>From the draft to what the public and others read.</summary>
public sealed partial class YearTests
{
    /// <summary>The draft, checked and sent out; gives back the secret address of one member.</summary>
    private async Task<string> DraftAsync()
    {
        var page = await year.OnAsync(new(2026, 9, 14));
        var minutes = await year.AtAsync(Days[0], "/minutes");
        await page.GotoAsync(minutes);
        await page.PressAsync("Make the draft");
        await page.GetByText($"All {Actions} actions agree.").WaitForAsync();
        await page.PressAsync("The chair has checked them");
        await page.GotoAsync(minutes + "/circulate");
        await page.GetByLabel("Last day for comments").FillAsync("30 September 2026");
        await page.PressAsync("Prepare the messages");
        return await year.SendAsync(page, "Helen Strand");
    }

    private async Task CommentAsync(string address)
    {
        var member = await year.StrangerAsync();
        await member.GotoAsync(address);
        (await member.ContentAsync()).ShouldNotContain("Police inspection");
        await member.GetByRole(AriaRole.Link, new() { Name = "Comment on this" }).First.ClickAsync();
        await member.Locator("textarea").FillAsync("The strategy was welcomed by the police as well.");
        await member.PressAsync("Send this comment");
        await member.PressAsync("The rest is right");

        var page = await year.OnAsync(new(2026, 10, 1));
        await page.GotoAsync(await year.AtAsync(Days[0], "/minutes"));
        await page.GetByRole(AriaRole.Link, new() { Name = "Change the text" }).ClickAsync();
        await page.GetByLabel("What it says").FillAsync("The strategy was welcomed by all, the police among them.");
        await page.PressAsync("Save");
        await page.GetByText("✓ Changed in version").WaitForAsync();
        await page.PressAsync("Put forward for agreement");
    }

    /// <summary>The next meeting agrees the minutes and corrects one paragraph.</summary>
    private async Task AgreeAsync()
    {
        var page = await year.OnAsync(Days[1]);
        await page.GotoAsync(await year.AtAsync(Days[1], "/agenda"));
        await page.GetByLabel("The last meeting’s agenda").CheckAsync();
        await page.PressAsync("Begin the agenda");
        await page.GotoAsync(await year.AtAsync(Days[1], "/live"));
        await page.PressAsync("Start the meeting");
        await page.GotoAsync(await year.AtAsync(Days[1], "/close"));
        await page.PressAsync("Close the meeting");
        var minutes = await year.AtAsync(Days[0], "/minutes");
        await page.GotoAsync(minutes + "/agree");
        await page.Locator("#At").SelectOptionAsync(new SelectOptionValue { Index = 2 });
        await page.PressAsync("They are agreed");
        await page.GotoAsync(minutes);
        await page.GetByRole(AriaRole.Link, new() { Name = "Record a correction" }).First.ClickAsync();
        await page.Locator("#At").SelectOptionAsync(new SelectOptionValue { Index = 2 });
        await page.GetByLabel("What it says from now on").FillAsync("The strategy was welcomed by all.");
        await page.PressAsync("Record the correction");
        await page.GetByText("The strategy was welcomed by all.").First.WaitForAsync();
        await page.PressAsync("Lock them");
        await page.GotoAsync(minutes + "/versions?from=1");
        await page.Locator("ins").First.WaitForAsync();
        await page.ShouldBeAccessibleAsync("year-versions-1280");
    }

    /// <summary>A stranger reads the public item, and of the others only that they are withheld.</summary>
    private async Task PublishAsync()
    {
        var page = await year.OnAsync(new(2026, 12, 14));
        await page.GotoAsync(await year.AtAsync(Days[0], "/minutes/publish"));
        await page.PressAsync("Prepare a public copy");
        await page.ShouldBeAccessibleAsync("year-publish-1280");
        while (await page.Locator("#stops .sb-stops").CountAsync() > 0)
        {
            var stop = page.Locator("#stops .sb-stops").First;
            var text = await stop.Locator("b").First.TextContentAsync();
            await stop.GetByLabel("Take out").CheckAsync();
            await stop.GetByRole(AriaRole.Button, new() { Name = "Decide" }).ClickAsync();
            await page.Locator("#stops .sb-stops b").Filter(new() { HasText = text! }).WaitForAsync(new() { State = WaitForSelectorState.Detached });
        }
        await page.PressAsync("Publish");
        foreach (var width in (int[])[1280, 375]) await ReadAsStrangerAsync(width);
    }

    private async Task ReadAsStrangerAsync(int width)
    {
        var stranger = await chromium.OpenAsync(app.Address, width);
        await stranger.GotoAsync("/public/northmere");
        await stranger.ShouldBeAccessibleAsync($"year-public-list-{width}");
        await stranger.Locator("main .sb-list a").First.ClickAsync();
        await stranger.GetByText("Point 6 was made.").WaitForAsync();
        await stranger.ShouldBeAccessibleAsync($"year-public-{width}");
        var shown = await stranger.ContentAsync();
        foreach (var hidden in (string[])["Police inspection", "Helen Strand", "Point 12", "Look into point 12"]) shown.ShouldNotContain(hidden);
        (await stranger.Context.CookiesAsync()).ShouldBeEmpty();
    }

    private async Task ReportAsync()
    {
        var page = await year.OnAsync(new(2026, 12, 15));
        await page.GotoAsync("/northmere/reports/new?kind=KeyMessages");
        await page.GetByLabel("Meeting", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = "Board, 10 September 2026" });
        await page.PressAsync("Draft it from the record");
        await page.ShouldBeAccessibleAsync("year-report-edit-1280");
        await page.GetByLabel("What we ask of you").FillAsync("Read the strategy with your team");
        await page.PressAsync("Save and see it");
        await page.GetByText("Everybody reads the neglect strategy").First.WaitForAsync();
        await page.PressAsync("Finish it as version 1");
        await page.ShouldBeAccessibleAsync("year-report-1280");
        foreach (var link in await page.Locator("#get a").AllAsync())
        {
            var file = await page.Context.APIRequest.GetAsync(new Uri(app.Address, await link.GetAttributeAsync("href")).ToString());
            file.Status.ShouldBe(200);
            (await file.BodyAsync()).Length.ShouldBeGreaterThan(500);
        }
    }
}
