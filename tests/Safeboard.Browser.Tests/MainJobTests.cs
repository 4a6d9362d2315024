using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Shared;
using Shouldly;
using Xunit;

namespace Safeboard.Browser.Tests;

/// <summary>From a document to the tracker: with scripts, without, and with the keyboard alone.</summary>
public sealed class MainJobTests(ReadingApp app, Chromium chromium) : IClassFixture<ReadingApp>
{
    private const string Minutes = "larkminster_lscb_2019-03-21_minutes_copypaste.txt";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Minutes_reach_the_tracker_with_their_quotes(bool scripts)
    {
        var board = await app.AddBoardAsync(scripts ? "scripted" : "plain", "Larkminster Local Safeguarding Children Board");
        var page = await chromium.OpenAsync(app.Address, scripts: scripts);
        await page.SignInAsync(await app.AddAccountAsync("Ruth Calder", Role.BoardManager, board: board));
        var check = await page.AddDocumentAsync(board.Slug, Corpus.File(Minutes));
        await page.GotoAsync(check + "?kind=actions");
        var found = await page.Locator("ol.sb-list > li.sb-find").CountAsync();
        found.ShouldBeGreaterThan(8);
        await page.AcceptAllAsync(check);
        await page.FinishAsync(check);

        var actions = await app.WithDbAsync(db => db.Set<BoardAction>().Where(a => a.BoardId == board.Id).Select(a => new { a.Id, a.Reference }).ToListAsync());
        actions.Count.ShouldBeGreaterThan(8);
        await page.GotoAsync($"/{board.Slug}/actions?state=all");
        await page.GetByRole(AriaRole.Row).Filter(new() { HasText = actions[0].Reference }).First.WaitForAsync();
        await page.GotoAsync($"/{board.Slug}/actions/{actions[0].Id}");
        await page.GetByText("Where it came from").WaitForAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Open the minutes at this place" }).ClickAsync();
        await page.Locator("mark").First.WaitForAsync();
        (await page.Locator($"mark a[href*='{actions[0].Id}']").CountAsync()).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task The_whole_job_is_done_with_the_keyboard_alone()
    {
        var board = await app.AddBoardAsync("keyboard", "Larkminster Local Safeguarding Children Board");
        var page = await chromium.OpenAsync(app.Address);
        var email = await app.AddAccountAsync("Ruth Calder", Role.BoardManager, board: board);
        await page.GotoAsync("/sign-in");
        // Listening from the start: begun beside the key press, the browser may still open a window of its own.
        var chosen = new TaskCompletionSource<IFileChooser>();
        page.FileChooser += (_, chooser) => chosen.TrySetResult(chooser);
        await TabToAsync(page, "#Email");
        await page.Keyboard.TypeAsync(email);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync(Testing.BoardApp.Password);
        await page.Keyboard.PressAsync("Enter");
        await page.ReachAsync($"*/{board.Slug}");

        await TabToAsync(page, $"a[href='/{board.Slug}/documents']");
        await page.Keyboard.PressAsync("Enter");
        await page.ReachAsync("*/documents");
        await TabToAsync(page, "#Files");
        await page.Keyboard.PressAsync("Enter");
        await (await chosen.Task.WaitAsync(TimeSpan.FromSeconds(15), TestContext.Current.CancellationToken)).SetFilesAsync(Corpus.File(Minutes));
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByText("Ready to check").WaitForAsync(new() { Timeout = 60_000 });
        await TabToAsync(page, "li.sb-file a.govuk-button");
        await page.Keyboard.PressAsync("Enter");
        await page.ReachAsync("*/documents/*-*");
        var check = new Uri(page.Url).AbsolutePath;

        // One finding by its key, the rest of each kind by the button.
        await page.GotoAsync(check + "?kind=actions");
        await TabToAsync(page, "[data-pane=findings]");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("a");
        await page.GetByText("1 of ").First.WaitForAsync();
        foreach (var kind in (string[])["meeting", "people", "items", "actions", "decisions", "next"])
        {
            await page.GotoAsync($"{check}?kind={kind}");
            if (await page.Locator("button[name=onlySure][value=false]").CountAsync() == 0) continue;
            await TabToAsync(page, "button[name=onlySure][value=false]");
            await page.Keyboard.PressAsync("Enter");
            await page.Locator(".govuk-notification-banner--success").WaitForAsync();
        }
        await page.GotoAsync(check + "/finish");
        foreach (var box in (string[])["#LeaveOutUnchecked", "#LeaveUnsettled"])
        {
            if (await page.Locator(box).CountAsync() == 0) continue;
            await TabToAsync(page, box);
            await page.Keyboard.PressAsync("Space");
        }
        await TabToAsync(page, "main form button:has-text('Finish checking')");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".govuk-notification-banner--success").WaitForAsync();
        (await app.WithDbAsync(db => db.Set<BoardAction>().CountAsync(a => a.BoardId == board.Id))).ShouldBeGreaterThan(8);
    }

    [Fact]
    public async Task On_a_laptop_the_open_finding_its_buttons_and_the_next_two_rows_stay_in_view()
    {
        var board = await app.AddBoardAsync("laptop", "Larkminster Local Safeguarding Children Board");
        var page = await chromium.OpenAsync(app.Address, 1280, 800);
        await page.SignInAsync(await app.AddAccountAsync("Ruth Calder", Role.BoardManager, board: board));
        var check = await page.AddDocumentAsync(board.Slug, Corpus.File(Minutes));
        await page.GotoAsync(check + "?kind=actions&show=left");
        await page.Locator("a[data-act=edit]").Nth(3).ClickAsync();
        await page.Locator("form.sb-edit").WaitForAsync();
        await page.WaitForTimeoutAsync(500);
        foreach (var part in (string[])["form.sb-edit", "form.sb-edit button >> nth=0", "li:has(form.sb-edit) + li", "li:has(form.sb-edit) + li + li"])
        {
            var box = (await page.Locator(part).First.BoundingBoxAsync()).ShouldNotBeNull(part);
            box.Y.ShouldBeGreaterThanOrEqualTo(0, part);
            (box.Y + box.Height).ShouldBeLessThanOrEqualTo(800, part);
        }
    }

    [Fact]
    public async Task What_was_missed_is_added_by_selecting_its_words()
    {
        var board = await app.AddBoardAsync("missed", "Larkminster Local Safeguarding Children Board");
        var page = await chromium.OpenAsync(app.Address);
        await page.SignInAsync(await app.AddAccountAsync("Ruth Calder", Role.BoardManager, board: board));
        var check = await page.AddDocumentAsync(board.Slug, Corpus.File(Minutes));
        await page.GotoAsync(check + "?kind=decisions");
        var words = await page.EvaluateAsync<string>("""
            () => {
              const pane = document.querySelector('[data-pane=document]');
              const walk = document.createTreeWalker(pane.querySelector('p[data-start], h3[data-start], td[data-start], [data-start]'), NodeFilter.SHOW_TEXT);
              const text = walk.nextNode();
              const range = document.createRange();
              range.setStart(text, 0);
              range.setEnd(text, Math.min(12, text.length));
              getSelection().removeAllRanges();
              getSelection().addRange(range);
              pane.focus();
              return range.toString();
            }
            """);
        await page.Keyboard.PressAsync("n");
        // The words come with the script's answer to the key, which a busy machine gives a little later.
        await Assertions.Expect(page.Locator("[data-add-text]")).ToHaveValueAsync(words);
        await page.GetByRole(AriaRole.Button, new() { Name = "Add it and check it" }).ClickAsync();
        await page.Locator("form.sb-edit").WaitForAsync();
        (await page.Locator("form.sb-edit").InnerTextAsync()).ShouldNotBeEmpty();
    }

    private static async Task TabToAsync(IPage page, string selector)
    {
        for (var tabs = 0; tabs < 400; tabs++)
        {
            if (await page.EvaluateAsync<bool>("s => document.activeElement === document.querySelector(s.split(':has-text')[0]) || (s.includes(':has-text') && document.activeElement.matches(s.split(':has-text')[0]) && document.activeElement.textContent.includes('Finish checking'))", selector)) return;
            await page.Keyboard.PressAsync("Tab");
        }
        Assert.Fail($"{selector} is not reached with the Tab key");
    }
}
