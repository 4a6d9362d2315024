using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Safeboard.Architecture.Tests;

/// <summary>Which project may know which: the house's outer walls.</summary>
public sealed class DependencyTests
{
    /// <summary>As architecture.md has them. The web project also carries the reader's program, which it starts as a child process.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Safeboard.Documents"] = [],
        ["Safeboard.Output"] = [],
        ["Safeboard.DocumentReader"] = ["Safeboard.Documents"],
        ["Safeboard.Domain"] = ["Safeboard.Documents"],
        ["Safeboard.Database.Sqlite"] = ["Safeboard.Domain"],
        ["Safeboard.Database.Postgres"] = ["Safeboard.Domain"],
        ["Safeboard.Web"] = ["Safeboard.Domain", "Safeboard.Output", "Safeboard.Database.Sqlite", "Safeboard.Database.Postgres", "Safeboard.DocumentReader"],
    };

    [Fact]
    public void Projects_refer_to_each_other_as_planned()
    {
        var actual = Directory.EnumerateFiles(Path.Combine(Code.Root, "src"), "*.csproj", SearchOption.AllDirectories).ToDictionary(
            file => Path.GetFileNameWithoutExtension(file)!,
            file => XDocument.Load(file).Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/'))).Order().ToArray());
        foreach (var (project, references) in actual) references.ShouldBeSubsetOf(Allowed.GetValueOrDefault(project) ?? [], $"{project} refers to more than it may");
        actual.Keys.Order().ShouldBe(Allowed.Keys.Order());
    }

    [Fact]
    public void Reading_and_writing_documents_know_nothing_of_boards_data_or_the_web()
    {
        foreach (var assembly in (Assembly[])[Code.Documents, Code.Output])
            Names(assembly).Where(n => n.StartsWith("Safeboard.", StringComparison.Ordinal) || IsWeb(n) || n.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal))
                .ShouldBeEmpty(assembly.GetName().Name);
    }

    [Fact]
    public void The_domain_knows_nothing_of_the_web() => Names(Code.Domain).Where(IsWeb).ShouldBeEmpty();

    /// <summary>What a document says, how to have it read, and which files to refuse at the door. Never how reading is done.</summary>
    [Fact]
    public void The_domain_has_documents_read_and_does_not_read_them() =>
        Uses("src/Safeboard.Domain/", "Safeboard.Documents").ShouldBeSubsetOf(["Safeboard.Documents.Model", "Safeboard.Documents.Processing", "Safeboard.Documents.Reading"]);

    [Fact]
    public void The_domain_takes_from_reading_only_what_the_door_needs()
    {
        string[] atTheDoor = ["DocumentFormats", "DocumentFormat", "Unreadable", "UnreadableDocumentException", "ReadingLimits", "ReadingProgress"];
        var reading = Code.Documents.GetExportedTypes().Where(t => t.Namespace == "Safeboard.Documents.Reading").Select(t => t.Name).Except(atTheDoor).ToList();
        reading.ShouldNotBeEmpty();
        (from file in Code.Sources
         where file.Path.StartsWith("src/Safeboard.Domain/", StringComparison.Ordinal) && file.Text.Contains("using Safeboard.Documents.Reading")
         from name in reading
         where Regex.IsMatch(file.Text, $@"\b{name}\b")
         select $"{file.Path} uses {name}").ShouldBeEmpty();
    }

    [Fact]
    public void Pages_and_components_do_not_understand_documents() =>
        Uses("src/Safeboard.Web/", "Safeboard.Documents").ShouldBeSubsetOf(["Safeboard.Documents.Model", "Safeboard.Documents.Pages", "Safeboard.Documents.Processing", "Safeboard.Documents.Reading"]);

    private static IEnumerable<string> Names(Assembly assembly) => assembly.GetReferencedAssemblies().Select(a => a.Name!);

    private static bool IsWeb(string assembly) => assembly.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal);

    private static IEnumerable<string> Uses(string folder, string root) =>
        (from file in Code.Sources
         where file.Path.StartsWith(folder, StringComparison.Ordinal)
         from line in file.Lines
         let used = Regex.Match(line, $@"^using (?:static )?({Regex.Escape(root)}[\w.]*);")
         where used.Success
         select used.Groups[1].Value).Distinct();
}
