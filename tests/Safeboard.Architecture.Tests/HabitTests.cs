using System.Text.RegularExpressions;

namespace Safeboard.Architecture.Tests;

/// <summary>Habits that a compiler does not know.</summary>
public sealed class HabitTests
{
    [Fact]
    public void Nobody_silences_a_warning_in_the_code() =>
        Code.Sources.SelectMany(f => f.Lines.Where(l => l.TrimStart().StartsWith("#pragma warning disable", StringComparison.Ordinal) || l.Contains("SuppressMessage")).Select(l => $"{f.Path}: {l.Trim()}"))
            .ShouldBeEmpty("suppressions stand in .editorconfig with a reason");

    [Fact]
    public void Banned_symbols_hold_in_every_project()
    {
        var shared = File.ReadAllText(Path.Combine(Code.Root, "Directory.Build.props"));
        shared.ShouldContain("BannedSymbols.txt");
        shared.ShouldContain("<TreatWarningsAsErrors>true</TreatWarningsAsErrors>");
        Directory.EnumerateFiles(Code.Root, "*.csproj", SearchOption.AllDirectories).Where(f => !f.Contains("/artifacts/"))
            .Where(f => Regex.IsMatch(File.ReadAllText(f), "NoWarn|TreatWarningsAsErrors|RS0030")).ShouldBeEmpty();
        foreach (var clock in (string[])["DateTime.Now", "DateTime.UtcNow", "DateTime.Today", "DateTimeOffset.Now", "DateTimeOffset.UtcNow"])
            File.ReadAllText(Path.Combine(Code.Root, "BannedSymbols.txt")).ShouldContain($"P:System.{clock};");
    }

    [Fact]
    public void Pages_have_no_script_and_no_style_inside() =>
        Directory.EnumerateFiles(Path.Combine(Code.Root, "src/Safeboard.Web/Pages"), "*.cshtml", SearchOption.AllDirectories)
            .Where(f => Regex.IsMatch(File.ReadAllText(f), @"<style|\sstyle=""|<script(?![^>]*\bsrc=)|\son[a-z]+=""", RegexOptions.IgnoreCase))
            .Select(f => Path.GetRelativePath(Code.Root, f)).ShouldBeEmpty();

    [Fact]
    public void Logs_carry_no_free_text() =>
        Code.Sources.SelectMany(f => f.Lines.Where(l => Regex.IsMatch(l, @"\.Log(?:Trace|Debug|Information|Warning|Error|Critical)\(")).Select(l => $"{f.Path}: {l.Trim()}"))
            .ShouldBeEmpty("log through [LoggerMessage] methods that take ids");
}
