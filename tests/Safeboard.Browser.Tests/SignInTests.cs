using Microsoft.Playwright;
using Safeboard.Domain.Shared;
using Safeboard.Testing;
using Shouldly;
using Xunit;

namespace Safeboard.Browser.Tests;

public sealed class SignInTests(BoardApp app, Chromium chromium) : IClassFixture<BoardApp>
{
    [Theory]
    [InlineData(1280)]
    [InlineData(375)]
    public async Task Signing_in_is_accessible_empty_and_in_error(int width)
    {
        var page = await chromium.OpenAsync(app.Address, width);
        var refused = new List<string>();
        page.Console += (_, message) => { if (message.Type == "error") refused.Add(message.Text); };
        await page.GotoAsync("/sign-in");
        await page.ShouldBeAccessibleAsync($"sign-in-{width}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await page.GetByText("There is a problem").WaitForAsync();
        await page.ShouldBeAccessibleAsync($"sign-in-error-{width}");
        refused.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_wrong_password_keeps_the_address_and_the_right_one_opens_the_board()
    {
        var email = await app.AddAccountAsync("Ruth Calder", Role.BoardManager);
        var page = await chromium.OpenAsync(app.Address);
        await page.GotoAsync("/sign-in");
        await page.GetByLabel("E-mail address").FillAsync(email);
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync("not the password");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByText("There is a problem").WaitForAsync();
        (await page.GetByLabel("E-mail address").InputValueAsync()).ShouldBe(email);
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync(BoardApp.Password);
        await page.Keyboard.PressAsync("Enter");
        await page.ReachAsync("*/northmere");
    }
}
