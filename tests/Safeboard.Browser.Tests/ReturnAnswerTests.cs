using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Safeboard.Browser.Tests.Tour;
using Safeboard.Domain.Returns.Answers;
using Safeboard.Domain.Shared;
using Shouldly;
using Xunit;

namespace Safeboard.Browser.Tests;

/// <summary>A return answered in a browser: what is typed is saved by itself, two windows do not write over each other, and keys are enough.</summary>
public sealed class ReturnAnswerTests(SampleApp app, Chromium chromium) : IClassFixture<SampleApp>
{
    [Fact]
    public async Task What_is_typed_is_saved_by_itself_and_a_second_window_is_told()
    {
        var (page, other) = (await OpenAsync(), await OpenAsync());
        await page.GotoAsync(Question);
        await other.GotoAsync(Question);
        await page.GetByLabel("How do you know?").FillAsync("");
        await page.GetByLabel("How do you know?").PressSequentiallyAsync("Vetting holds renewal dates for all 412 posts.");
        await page.GetByText("✓ Saved at").WaitForAsync();
        await page.GetByLabel("How do you know?").PressSequentiallyAsync(" 388 are in date.");
        await page.GetByText("✓ Saved at").WaitForAsync();
        await using (var db = app.OpenStore())
            (await db.Set<ReturnAnswer>().AnyAsync(a => a.Words == "Vetting holds renewal dates for all 412 posts. 388 are in date.", TestContext.Current.CancellationToken)).ShouldBeTrue();

        await other.GetByLabel("How do you know?").PressSequentiallyAsync(" And another hand.");
        await other.GetByText("Not saved: This was changed in another window").WaitForAsync();
        await other.PressAsync("Save and go on");
        await other.GetByText("saved another answer meanwhile").First.WaitForAsync();
        (await other.GetByLabel("How do you know?").InputValueAsync()).ShouldContain("And another hand.");
        (await other.Locator("#theirs").TextContentAsync())!.ShouldContain("388 are in date.");
        await other.ShouldBeAccessibleAsync("respond-two-windows-1280");
    }

    [Fact]
    public async Task A_question_is_answered_with_keys_alone_and_the_next_one_follows()
    {
        var page = await OpenAsync();
        await page.GotoAsync(Question);
        var first = await page.Locator("h1").TextContentAsync();
        await page.Locator("main input[type=radio]").First.FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Locator("main form button.govuk-button").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForFunctionAsync("before => document.querySelector('h1')?.textContent !== before", first);
    }

    private string Question { get; set; } = "";

    private async Task<IPage> OpenAsync()
    {
        var page = await chromium.OpenAsync(app.Server.Address);
        await using var db = app.OpenStore();
        var board = await db.Set<Board>().SingleAsync(b => b.Slug == SampleApp.Board, TestContext.Current.CancellationToken);
        Question = (await ReturnStops.OfAsync(db, board)).Single(s => s.Name == "respond-scale").Path;
        await ReturnStops.EnterAsync(page, app.Server.Address);
        return page;
    }
}
