using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Safeboard.Domain.Store;
using Shouldly;
using Xunit;

namespace Safeboard.Architecture.Tests;

public sealed class ProjectTests
{
    [Theory]
    [InlineData("Safeboard.Documents", "")]
    [InlineData("Safeboard.Output", "")]
    [InlineData("Safeboard.DocumentReader", "Safeboard.Documents")]
    [InlineData("Safeboard.Domain", "Safeboard.Documents")]
    [InlineData("Safeboard.Database.Sqlite", "Safeboard.Domain")]
    [InlineData("Safeboard.Database.Postgres", "Safeboard.Domain")]
    public void Projects_depend_only_downward(string project, string onOurs)
    {
        var file = XDocument.Load(Path.Combine(Repository.Root, "src", project, project + ".csproj"));
        var ours = file.Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')));
        string.Join(",", ours.Order()).ShouldBe(onOurs);
    }

    [Fact]
    public void The_domain_knows_no_web()
    {
        typeof(BoardDb).Assembly.GetReferencedAssemblies().Select(a => a.Name!).Where(n => n.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void The_domain_uses_of_documents_only_the_model_and_the_road_to_it()
    {
        var uses = new Regex(@"Safeboard\.Documents\.(\w+)", RegexOptions.None, TimeSpan.FromSeconds(5));
        var used = Repository.Sources("src/Safeboard.Domain").SelectMany(f => uses.Matches(f.Text).Select(m => m.Groups[1].Value)).Distinct();
        used.Except(["Model", "Processing", "Reading"]).ShouldBeEmpty();
    }

    [Fact]
    public void Every_public_type_of_the_domain_says_what_it_is()
    {
        var declares = new Regex(@"(?<above>[^\n]*\n)(?<attributes>(?:\[[^\n]*\]\n)*)public (?:sealed |static |abstract |readonly |partial )*(?:class|record|struct|interface|enum)(?: struct| class)? (?<name>\w+)", RegexOptions.None, TimeSpan.FromSeconds(5));
        var silent = from file in Repository.Sources("src/Safeboard.Domain")
                     from Match match in declares.Matches(file.Text)
                     let name = match.Groups["name"].Value
                     where !match.Groups["above"].Value.TrimStart().StartsWith("///", StringComparison.Ordinal)
                         // Facts say what they are in their title; an enum below its record is part of it.
                         && !file.Text.Contains($"{name}(", StringComparison.Ordinal) && !match.Value.Contains(" enum ", StringComparison.Ordinal) && !match.Value.Contains(": IFact", StringComparison.Ordinal)
                         && !Regex.IsMatch(file.Text, $@"record {name}\b[^;{{]*: IFact", RegexOptions.None, TimeSpan.FromSeconds(5))
                     select $"{file.Path}: {name}";
        silent.ShouldBeEmpty();
    }

    [Fact]
    public void No_file_of_ours_is_longer_than_four_hundred_lines()
    {
        var long400 = from file in Repository.Sources("src") let lines = file.Text.Count(c => c == '\n') where lines > 400 select $"{file.Path}: {lines}";
        long400.ShouldBeEmpty();
    }
}
