namespace Safeboard.Browser.Tests;

/// <summary>Where the documents stand that tests import.</summary>
internal static class Corpus
{
    private static readonly string Root = Find();

    /// <summary>A fictional document of our own corpus.</summary>
    public static string File(string name) => Path.Combine(Root, "tests/corpus", name);

    public static string Sample(string name) => Path.Combine(Root, "samples", name);

    /// <summary>The real documents that started the project; they stand beside it on some machines and are never copied.</summary>
    public static string? Source(string start)
    {
        var folder = Path.Combine(Root, "../shared/source-documents");
        return Directory.Exists(folder) ? Directory.EnumerateFiles(folder, start + "*").FirstOrDefault() : null;
    }

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !System.IO.File.Exists(Path.Combine(folder.FullName, "Safeboard.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Safeboard.slnx is in no folder above the tests");
    }
}
