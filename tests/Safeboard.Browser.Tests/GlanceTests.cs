using System.Text;
using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Safeboard.Browser.Tests;

/// <summary>The board at a glance, on paper.</summary>
public sealed class GlanceTests(SampleApp app, Chromium chromium) : IClassFixture<SampleApp>
{
    private static readonly string? Pictures = Environment.GetEnvironmentVariable("SAFEBOARD_PICTURES");

    [Fact]
    public async Task It_prints_on_one_page_of_A4()
    {
        var page = await app.SignInAsync(chromium, SampleApp.Administrator);
        foreach (var board in (string[])[SampleApp.Board, "eastholm"])
        {
            await page.GotoAsync($"/{board}/at-a-glance");
            var paper = await page.PdfAsync(new() { Format = "A4", Margin = new() { Top = "12mm", Bottom = "12mm", Left = "14mm", Right = "14mm" } });
            if (Pictures is not null) await File.WriteAllBytesAsync(Path.Combine(Directory.CreateDirectory(Pictures).FullName, $"glance-{board}.pdf"), paper, TestContext.Current.CancellationToken);
            Regex.Count(Encoding.Latin1.GetString(paper), @"/Type\s*/Page\b", RegexOptions.None, TimeSpan.FromSeconds(5)).ShouldBe(1, board);
        }
    }
}
