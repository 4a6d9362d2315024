namespace Safeboard.Documents.Tests.Support;

/// <summary>Where the tests find the corpus, and the measuring material beside the repository where it is there.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();
    public static string Corpus => Path.Combine(Root, "tests", "corpus");

    /// <summary>Real minutes with real people: only ever read where they stand, never copied.</summary>
    public static string? SourceDocuments => Beside("source-documents");
    public static string? SourceGold => Beside(Path.Combine("extraction", "source-gold"));

    /// <summary>Documents of a second author, scored apart.</summary>
    public static string SecondCorpus => Path.Combine(Corpus, "second");

    /// <summary>Documents of three more authors.</summary>
    public static string ThirdCorpus => Path.Combine(Corpus, "third");

    /// <summary>Documents of two more, once kept aside.</summary>
    public static string FourthCorpus => Path.Combine(Corpus, "fourth");

    /// <summary>Documents of two others, kept aside until 23 November 2026.</summary>
    public static string FifthCorpus => Path.Combine(Corpus, "fifth");

    /// <summary>Documents that nobody looks at who writes rules; null where there are none.</summary>
    public static string? CorpusAside => Path.Combine(Corpus, "aside") is var aside && Directory.Exists(aside) ? aside : null;

    public static IEnumerable<string> CorpusFiles => DocumentsIn(Corpus);

    public static IEnumerable<string> DocumentsIn(string folder) =>
        Directory.EnumerateFiles(folder).Where(f => !f.EndsWith(".json", StringComparison.Ordinal) && !f.EndsWith(".py", StringComparison.Ordinal) && !f.EndsWith(".md", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static string? Beside(string name)
    {
        var path = Path.Combine(Root, "..", "shared", name);
        return Directory.Exists(path) ? Path.GetFullPath(path) : null;
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Safeboard.slnx"))) return folder.FullName;
        throw new DirectoryNotFoundException("The tests do not stand inside the repository");
    }
}
