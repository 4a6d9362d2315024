using Microsoft.Playwright;
using static Safeboard.Browser.Tests.Year.BoardYear;

namespace Safeboard.Browser.Tests.Year;

/// <summary>The day of the meeting.</summary>
public sealed partial class YearTests
{
    private async Task MeetAsync()
    {
        var page = await year.OnAsync(Days[0]);
        await page.GotoAsync(await year.AtAsync(Days[0], "/live"));
        await page.PressAsync("Start the meeting");
        await page.Locator("[data-strokes]").WaitForAsync();
        await page.GetByLabel("Mark by initials").FillAsync("NA, SC, HS, -PR");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByText("Apologies").First.WaitForAsync();
        await page.Locator("[data-new] textarea").ClickAsync();
        await page.Keyboard.TypeAsync("The strategy was welcomed.\n/d The neglect strategy is approved");
        await page.Keyboard.PressAsync("Control+Enter");
        await page.Locator("#note-list").GetByText("The neglect strategy is approved").WaitForAsync();
        await page.Keyboard.TypeAsync("/k Everybody reads the neglect strategy");
        await page.Keyboard.PressAsync("Control+Enter");
        await page.Locator("#note-list").GetByText("Everybody reads the neglect strategy").WaitForAsync();
        for (var n = 1; n <= Actions; n++)
        {
            if (n is 6 or 11) await NextItemAsync(page);
            await KeepActionAsync(page, n);
        }
        await page.GetByText("✓ Saved").WaitForAsync();
        await page.GotoAsync(await year.AtAsync(Days[0], "/close"));
        await page.PressAsync("Close the meeting");
        await page.GetByText("The meeting is closed. This is its record.").WaitForAsync();
    }

    private static async Task NextItemAsync(IPage page)
    {
        var here = await page.Locator("#nh").TextContentAsync();
        await page.Locator("#live-bar button").ClickAsync();
        await page.Locator("#nh").Filter(new() { HasNotText = here! }).WaitForAsync();
    }

    private static async Task KeepActionAsync(IPage page, int n)
    {
        await page.Locator("[data-new] textarea").ClickAsync();
        await page.Keyboard.TypeAsync($"Point {n} was made.\n/a Look into point {n}");
        await page.Locator("#outcome-form #Owner").FillAsync(Owners[n % Owners.Length]);
        await page.Locator("#outcome-form #Due").FillAsync("end of October");
        await page.Keyboard.PressAsync("Control+Enter");
        await page.GetByRole(AriaRole.Link, new() { Name = $"Look into point {n}", Exact = true }).WaitForAsync();
    }
}
