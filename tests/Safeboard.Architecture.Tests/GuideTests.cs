using System.Text.RegularExpressions;

namespace Safeboard.Architecture.Tests;

/// <summary>The guides of the project name files that are there, so that a newcomer who follows them arrives.</summary>
public sealed partial class GuideTests
{
    public static TheoryData<string> Guides => [.. Directory.GetFiles(Code.Root, "*.md").Concat(Directory.GetFiles(Path.Combine(Code.Root, "docs"), "*.md")).Select(f => Path.GetRelativePath(Code.Root, f))];

    [Theory]
    [MemberData(nameof(Guides))]
    public void Every_path_in_a_guide_is_there(string guide)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Code.Root, guide))!;
        var text = File.ReadAllText(Path.Combine(Code.Root, guide));
        var named = Named.Matches(text).Select(m => m.Groups["p"].Value).Where(p => !p.Contains('…'));
        var linked = Linked.Matches(text).Select(m => m.Groups["p"].Value).Where(p => !p.Contains("://", StringComparison.Ordinal));
        named.Where(p => !Exists(Code.Root, p)).Concat(linked.Where(p => !Exists(folder, p))).ShouldBeEmpty();
    }

    private static bool Exists(string folder, string path)
    {
        var whole = Path.Combine(folder, path.Replace("(.cs)", "", StringComparison.Ordinal).TrimEnd('/'));
        return File.Exists(whole) || Directory.Exists(whole);
    }

    [GeneratedRegex(@"`(?<p>(src|tests|bench|build|docs|samples)/[^`\s<>*{}]+)`")]
    private static partial Regex Named { get; }

    [GeneratedRegex(@"\]\((?<p>[^)#]+)\)")]
    private static partial Regex Linked { get; }
}
