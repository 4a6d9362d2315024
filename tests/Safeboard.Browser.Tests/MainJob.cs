using Microsoft.Playwright;
using Shouldly;

namespace Safeboard.Browser.Tests;

/// <summary>The main job, step by step, as a person with a browser does it.</summary>
internal static class MainJob
{
    private static readonly string[] Kinds = ["meeting", "people", "items", "actions", "decisions", "next"];

    /// <summary>Adds one file and waits until it is ready to check; gives back the address of its check screen.</summary>
    public static async Task<string> AddDocumentAsync(this IPage page, string board, string file)
    {
        var name = Path.GetFileName(file);
        await page.GotoAsync($"/{board}/documents");
        await page.GetByLabel("Drop files here, or choose them").SetInputFilesAsync(file);
        await page.GetByRole(AriaRole.Button, new() { Name = "Add files" }).ClickAsync();
        var check = page.Locator($"li.sb-file:has-text('{name}') a:has-text('Check')");
        // Without JavaScript the list stands still until it is asked again.
        for (var tries = 0; tries < 60 && await check.CountAsync() == 0; tries++)
        {
            await Task.Delay(500);
            if (tries % 4 == 3) await page.GotoAsync($"/{board}/documents");
        }
        return (await check.First.GetAttributeAsync("href")).ShouldNotBeNull();
    }

    /// <summary>Accepts everything of every kind with its button.</summary>
    public static async Task AcceptAllAsync(this IPage page, string check)
    {
        foreach (var kind in Kinds)
        {
            await page.GotoAsync($"{check}?kind={kind}");
            var all = page.Locator("button:has-text('Accept all '), button:has-text('Accept the 1 left')");
            if (await all.CountAsync() > 0) await all.First.ClickAsync();
        }
    }

    /// <summary>Finishes, leaving open what nobody settled, and lands on the record.</summary>
    public static async Task FinishAsync(this IPage page, string check)
    {
        await page.GotoAsync($"{check}/finish");
        foreach (var box in await page.Locator("form input[type=checkbox]").AllAsync()) await box.CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Finish checking" }).ClickAsync();
        await page.GetByText("There is a problem").Or(page.Locator(".govuk-notification-banner--success")).First.WaitForAsync();
        (await page.Locator(".govuk-error-summary").CountAsync()).ShouldBe(0, await page.Locator("main").InnerTextAsync());
    }
}
