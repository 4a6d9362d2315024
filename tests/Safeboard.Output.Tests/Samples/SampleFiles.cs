using System.Xml.Linq;

namespace Safeboard.Output.Tests.Samples;

/// <summary>The sample documents of this repository.</summary>
internal static class SampleFiles
{
    public static readonly string Folder = Path.Combine(Root(), "samples");

    public static TheoryData<string> Names => [.. Sources().Select(path => Path.GetFileNameWithoutExtension(path))];

    public static string FileOf(string name, string extension) => Path.Combine(Folder, name + extension);

    public static XElement Source(string name) =>
        XDocument.Load(Path.Combine(Folder, "source", name + ".html"), LoadOptions.PreserveWhitespace).Root!.Element("body")!;

    private static string[] Sources() => Directory.GetFiles(Path.Combine(Folder, "source"), "*.html");

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Safeboard.slnx")))
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("Safeboard.slnx not found above the tests");
        return folder;
    }
}
