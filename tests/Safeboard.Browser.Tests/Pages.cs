using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Safeboard.Testing;
using Shouldly;

namespace Safeboard.Browser.Tests;

/// <summary>What tests do on any page.</summary>
internal static class Pages
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();
    private static readonly string[] Rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    // Violations alone: gathering what passed takes axe longer than looking for what does not.
    private const string Look = """
        async values => {
          const found = await axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
          return found.violations.map(v => `${v.id} ${v.help}: ${v.nodes.slice(0, 3).map(n => n.html).join(' | ')}`);
        }
        """;
    private const float Patience = 15_000;
    private static readonly string? Pictures = Environment.GetEnvironmentVariable("SAFEBOARD_PICTURES");

    public static async Task SignInAsync(this IPage page, string email)
    {
        await page.GotoAsync("/sign-in");
        await page.GetByLabel("E-mail address").FillAsync(email);
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync(BoardApp.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
    }

    /// <summary>Waits until the page's address is this one; a star stands for any characters. It does not wait for the load event, of which a browser may tell too early to be heard.</summary>
    public static Task ReachAsync(this IPage page, string address) => Assertions.Expect(page).ToHaveURLAsync(new Regex($"{Regex.Escape(address).Replace("\\*", ".*")}$"), new() { Timeout = Patience });

    /// <summary>Waits until the page's address no longer ends in this.</summary>
    public static Task LeaveAsync(this IPage page, string address) => Assertions.Expect(page).Not.ToHaveURLAsync(new Regex($"{Regex.Escape(address)}(\\?.*)?$"), new() { Timeout = Patience });

    /// <summary>Presses the button with these words.</summary>
    public static Task PressAsync(this IPage page, string button) => page.GetByRole(AriaRole.Button, new() { Name = button }).First.ClickAsync();

    /// <summary>axe finds nothing, nothing scrolls sideways, and no script or style was refused.</summary>
    public static async Task ShouldBeAccessibleAsync(this IPage page, string name)
    {
        // A click ends when the new page begins: on a busy machine only its head may be there.
        await page.EvaluateAsync("document.readyState === 'complete' || new Promise(loaded => addEventListener('load', loaded, { once: true })).then(() => true)");
        await page.PictureAsync(name);
        await page.EvaluateAsync(Axe);
        var found = await page.EvaluateAsync<string[]>(Look, Rules);
        found.Select(v => $"{name}: {v}").ShouldBeEmpty();
        var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        overflow.ShouldBeLessThanOrEqualTo(0, $"{name} scrolls sideways");
    }

    /// <summary>Keeps a picture when SAFEBOARD_PICTURES names a folder.</summary>
    public static async Task PictureAsync(this IPage page, string name)
    {
        if (Pictures is null) return;
        Directory.CreateDirectory(Pictures);
        await page.ScreenshotAsync(new() { Path = Path.Combine(Pictures, name + ".png"), FullPage = true });
    }
}
