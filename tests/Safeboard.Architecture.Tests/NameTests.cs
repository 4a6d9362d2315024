using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Safeboard.Architecture.Tests;

public sealed class NameTests
{
    private static readonly string[] Sources = ["src/Safeboard.Documents", "src/Safeboard.DocumentReader", "src/Safeboard.Domain", "src/Safeboard.Output", "src/Safeboard.Web"];
    private static readonly Regex Declares = new(@"^(?:public|internal)[\w ]*\b(?:class|record|struct|interface|enum)\s+(?:struct\s+|class\s+)?(?<name>[A-Z]\w*)", RegexOptions.Multiline, TimeSpan.FromSeconds(5));
    private static readonly Regex SaysNothing = new(@"(Manager|(?<!Tag)Helper|Helpers|Utils|Utilities|Service|Base|Common|Info|Dto)$", RegexOptions.None, TimeSpan.FromSeconds(5));

    /// <summary>Names in the field's own words that end like that.</summary>
    private static readonly string[] Allowed = ["BoardManager"];

    [Fact]
    public void No_type_has_a_name_that_says_nothing()
    {
        var bad = from folder in Sources
                  from file in Repository.Sources(folder)
                  from Match match in Declares.Matches(file.Text)
                  let name = match.Groups["name"].Value
                  where SaysNothing.IsMatch(name) && !Allowed.Contains(name)
                  select $"{file.Path}: {name}";
        bad.ShouldBeEmpty();
    }

    [Fact]
    public void No_file_is_called_Extensions() =>
        Sources.SelectMany(Repository.Sources).Select(f => f.Path).Where(p => p.EndsWith("Extensions.cs", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void Folders_and_namespaces_agree()
    {
        var namespaces = new Regex(@"^namespace ([\w.]+);", RegexOptions.Multiline, TimeSpan.FromSeconds(5));
        var astray = from folder in Sources
                     from file in Repository.Sources(folder)
                     let match = namespaces.Match(file.Text)
                     where match.Success
                     let expected = Path.GetDirectoryName(file.Path)!["src/".Length..].Replace('/', '.')
                     where match.Groups[1].Value != expected
                     select $"{file.Path}: {match.Groups[1].Value}";
        astray.ShouldBeEmpty();
    }

    [Fact]
    public void Jobs_and_only_jobs_are_named_Job()
    {
        var jobs = typeof(Domain.Jobs.IJob).Assembly.GetTypes().Where(t => t.IsAssignableTo(typeof(Domain.Jobs.IJob)) && t.IsClass).Select(t => t.Name);
        jobs.Where(name => !name.EndsWith("Job", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Sets_are_reached_only_by_queries_by_operations_and_by_the_store()
    {
        // Pages never: what a person may see is decided in queries that demand a viewer.
        var pages = from file in Repository.Sources("src/Safeboard.Web/Pages")
                    where file.Text.Contains(".Set<", StringComparison.Ordinal)
                    select file.Path;
        pages.ShouldBeEmpty();
    }
}
