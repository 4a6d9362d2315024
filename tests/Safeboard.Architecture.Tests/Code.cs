using System.Reflection;
using Safeboard.Documents.Model;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Architecture.Tests;

/// <summary>The code as it stands: its assemblies and its source files.</summary>
internal static class Code
{
    public static Assembly Domain { get; } = typeof(BoardDb).Assembly;
    public static Assembly Documents { get; } = typeof(DocumentReading).Assembly;
    public static Assembly Output { get; } = Assembly.Load("Safeboard.Output");
    public static Assembly Web { get; } = typeof(SafeboardApp).Assembly;

    public static string Root { get; } = FindRoot();

    /// <summary>C# files under src, without generated migrations.</summary>
    public static IReadOnlyList<SourceFile> Sources { get; } = [.. Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.cs", SearchOption.AllDirectories)
        .Select(path => new SourceFile(Path.GetRelativePath(Root, path).Replace('\\', '/'), File.ReadAllLines(path)))
        .Where(file => !file.Path.Contains("/Migrations/") && !file.Path.Contains("/obj/") && !file.Path.Contains("/bin/"))
        .OrderBy(file => file.Path, StringComparer.Ordinal)];

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Safeboard.slnx"))) return folder.FullName;
        throw new InvalidOperationException("The tests run from the repository");
    }
}

/// <param name="Path">From the root, with forward slashes.</param>
internal sealed record SourceFile(string Path, string[] Lines)
{
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];
    public string Folder => Path[..Path.LastIndexOf('/')];
    public string Text { get; } = string.Join('\n', Lines);
}
