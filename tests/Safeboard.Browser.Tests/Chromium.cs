using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(Safeboard.Browser.Tests.Chromium))]
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace Safeboard.Browser.Tests;

/// <summary>One headless Chromium for all browser tests.</summary>
public sealed class Chromium : IAsyncLifetime
{
    public const string Path = "/usr/bin/chromium";
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
    ];

    private IPlaywright? playwright;

    public IBrowser Browser { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Path)) return;
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Path, Args = Flags });
    }

    public async ValueTask DisposeAsync()
    {
        if (Browser is not null) await Browser.DisposeAsync();
        playwright?.Dispose();
    }

    /// <summary>A browser of one person's own: British, at this width, with or without JavaScript.</summary>
    public async Task<IPage> OpenAsync(Uri address, int width = 1280, int height = 800, bool scripts = true)
    {
        Assert.SkipUnless(File.Exists(Path), "Chromium is not installed: apt-get install chromium");
        var context = await Browser.NewContextAsync(new()
        {
            BaseURL = address.ToString(), Locale = "en-GB", TimezoneId = "Europe/London", JavaScriptEnabled = scripts,
            ViewportSize = new() { Width = width, Height = height },
        });
        context.SetDefaultTimeout(15_000);
        return await context.NewPageAsync();
    }
}
