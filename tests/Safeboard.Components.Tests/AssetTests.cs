using System.Diagnostics;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Safeboard.Components.Tests;

/// <summary>The compiled styles and scripts that are committed are what their sources make, and carry nothing that is not ours to use.</summary>
public sealed class AssetTests
{
    private static readonly string Root = FindRoot();
    private static readonly string Assets = Path.Combine(Root, "src", "Safeboard.Web", "wwwroot", "assets");

    [Fact]
    public void Compiled_assets_and_their_sources_are_as_the_last_build_left_them()
    {
        var lines = Checksums().ToList();
        lines.Count.ShouldBeGreaterThan(8);
        foreach (var (sum, path) in lines)
            Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(Root, path)))).ShouldBe(sum, $"{path} changed: run build/assets/build");
    }

    [Fact]
    public void Every_compiled_asset_has_its_checksum()
    {
        var listed = Checksums().Select(c => c.Path).ToHashSet();
        var compiled = new[] { "govuk.css", "moj.css" }.Select(name => Path.Combine(Assets, name))
            .Concat(Directory.GetFiles(Path.Combine(Assets, "js", "vendor"))).Concat(Directory.GetFiles(Path.Combine(Assets, "images")));
        foreach (var file in compiled)
            listed.ShouldContain(Path.GetRelativePath(Root, file).Replace('\\', '/'));
        foreach (var source in new[] { "build", "govuk.scss", "moj.scss", "package.json", "package-lock.json" })
            listed.ShouldContain("build/assets/" + source);
    }

    [Fact]
    public async Task Building_again_gives_the_same_assets()
    {
        if (!Directory.Exists(Path.Combine(Root, "build", "assets", "node_modules")))
            Assert.Skip("node_modules is not there: run npm ci in build/assets to compare with a fresh build");
        var start = new ProcessStartInfo(Path.Combine(Root, "build", "assets", "build"), "--check") { UseShellExecute = false, RedirectStandardOutput = true };
        using var build = Process.Start(start)!;
        var said = await build.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await build.WaitForExitAsync(TestContext.Current.CancellationToken);
        build.ExitCode.ShouldBe(0, said);
    }

    [Fact]
    public void Nothing_is_loaded_that_is_not_shipped()
    {
        foreach (var sheet in Directory.GetFiles(Assets, "*.css"))
        {
            foreach (Match url in Regex.Matches(File.ReadAllText(sheet), @"url\(([^)]*)\)"))
                File.Exists(Path.Combine(Assets, url.Groups[1].Value.Trim('"', '\''))).ShouldBeTrue($"{Path.GetFileName(sheet)}: {url.Value}");
        }
        foreach (var script in Scripts())
        {
            foreach (Match import in Regex.Matches(File.ReadAllText(script), @"(?:^|\s)(?:from|import)\s*\(?\s*'([^']+\.js)'"))
                File.Exists(Path.Combine(Path.GetDirectoryName(script)!, import.Groups[1].Value)).ShouldBeTrue($"{Path.GetFileName(script)}: {import.Value}");
        }
    }

    [Fact]
    public void Neither_the_crown_nor_the_font_of_government_is_shipped()
    {
        var files = Directory.GetFiles(Assets, "*", SearchOption.AllDirectories);
        files.ShouldNotContain(f => Regex.IsMatch(Path.GetFileName(f), @"crest|crown|logo|\.woff2?$|\.map$"));
        foreach (var sheet in files.Where(f => f.EndsWith(".css", StringComparison.Ordinal)))
            Regex.IsMatch(File.ReadAllText(sheet), "GDS Transport|@font-face|sourceMappingURL").ShouldBeFalse(sheet);
    }

    [Fact]
    public void The_lock_file_names_no_registry() =>
        File.ReadAllText(Path.Combine(Root, "build", "assets", "package-lock.json")).ShouldNotContain("\"resolved\"");

    [Fact]
    public void Own_scripts_keep_to_the_content_security_policy()
    {
        foreach (var script in Scripts().Where(s => !s.Contains("vendor", StringComparison.Ordinal)))
            Regex.IsMatch(File.ReadAllText(script), @"\beval\(|new Function|\.innerHTML\s*=|insertAdjacentHTML|\.style\b|setAttribute\('style").ShouldBeFalse(script);
    }

    private static string[] Scripts() => Directory.GetFiles(Path.Combine(Assets, "js"), "*.js", SearchOption.AllDirectories);

    private static IEnumerable<(string Sum, string Path)> Checksums() =>
        File.ReadLines(Path.Combine(Root, "build", "assets", "CHECKSUMS")).Select(line => (line[..64], line[66..]));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Safeboard.slnx")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run inside the repository");
    }
}
