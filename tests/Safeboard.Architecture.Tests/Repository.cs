namespace Safeboard.Architecture.Tests;

/// <summary>The source tree that these tests read.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>Our own C# files under a folder, with their path from the root; what is generated is left out.</summary>
    public static IEnumerable<(string Path, string Text)> Sources(string under) =>
        Directory.EnumerateFiles(Path.Combine(Root, under), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains("/obj/") && !f.Contains("/bin/") && !f.Contains("/Migrations/"))
            .Select(f => (Path.GetRelativePath(Root, f), File.ReadAllText(f)));

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Safeboard.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Safeboard.slnx is in no folder above the tests");
    }
}
