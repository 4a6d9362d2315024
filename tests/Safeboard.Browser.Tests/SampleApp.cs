using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Safeboard.Domain.Store;
using Safeboard.Testing;
using Shouldly;
using Xunit;

namespace Safeboard.Browser.Tests;

/// <summary>The application with the sample boards, loaded by the command that a developer uses.</summary>
public sealed class SampleApp : IAsyncLifetime
{
    public const string Password = "northmere sample";
    public const string Manager = "ruth.calder@example.org";
    public const string Administrator = "lucy.brandreth@example.org";
    public const string Chair = "marcus.oyelaran@example.org";
    public const string Member = "grace.njoroge@example.org";
    public const string Lead = "helen.strand@example.org";
    public const string Viewer = "patricia.dunne@example.org";

    /// <summary>The board whose record was imported from the five sample documents.</summary>
    public const string Board = "northmere";
    private TestDatabase database = null!;

    public ServerProcess Server { get; private set; } = null!;
    public Safeboard.Web.Hosting.DatabaseChoice Database => database.Choice;

    /// <summary>A browser of this person's own, signed in.</summary>
    public async Task<IPage> SignInAsync(Chromium chromium, string email, int width = 1280)
    {
        var page = await chromium.OpenAsync(Server.Address, width);
        await page.GotoAsync("/sign-in");
        await page.GetByLabel("E-mail address").FillAsync(email);
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync(Password);
        await page.PressAsync("Sign in");
        // What only somebody sees who is signed in: a busy machine may load the rest of the page a little later.
        await page.Locator("a[href='/sign-out']").WaitForAsync();
        return page;
    }

    public BoardDb OpenStore()
    {
        var options = new DbContextOptionsBuilder<BoardDb>();
        Database.Use(options);
        return new BoardDb(options.Options);
    }

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "safeboard.dll"), "sample", "--database", database.Choice.Connection },
            Environment = { ["DOTNET_ENVIRONMENT"] = "Development" }, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        using var sample = Process.Start(start)!;
        var said = await sample.StandardOutput.ReadToEndAsync() + await sample.StandardError.ReadToEndAsync();
        await sample.WaitForExitAsync();
        sample.ExitCode.ShouldBe(0, said);
        Server = await ServerProcess.StartAsync(database.Choice);
    }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        await database.DisposeAsync();
    }
}
