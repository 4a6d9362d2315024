using System.Text.RegularExpressions;

namespace Safeboard.Architecture.Tests;

/// <summary>Names and places that let a newcomer guess where a thing is.</summary>
public sealed class NameTests
{
    private const int MostLines = 300;
    private static readonly Regex Declaration = new(@"^public (?:(?:sealed|static|abstract|partial|readonly|ref) )*(?:class|interface|enum|struct|record struct|record class|record) (\w+)");

    [Theory]
    [InlineData("Manager")]
    [InlineData("Helper")]
    [InlineData("Helpers")]
    [InlineData("Util")]
    [InlineData("Utils")]
    [InlineData("Service")]
    [InlineData("Base")]
    [InlineData("Common")]
    [InlineData("Info")]
    [InlineData("Dto")]
    [InlineData("Extensions")]
    public void No_type_and_no_file_has_a_name_that_says_nothing(string ending)
    {
        // A board manager is a person, and a tag helper is what the framework calls its parts.
        var types = from file in Code.Sources
                    from line in file.Lines
                    let name = Regex.Match(line, @"\b(?:class|interface|enum|struct|record) (\w+)").Groups[1].Value
                    where name.EndsWith(ending, StringComparison.Ordinal) && name != "BoardManager" && !name.EndsWith("TagHelper", StringComparison.Ordinal)
                    select $"{name} in {file.Path}";
        types.Concat(Code.Sources.Where(f => f.Name == ending + ".cs").Select(f => f.Path)).ShouldBeEmpty();
    }

    [Fact]
    public void Folders_and_namespaces_agree() =>
        (from file in Code.Sources
         let declared = file.Lines.Select(l => Regex.Match(l, @"^namespace ([\w.]+);")).FirstOrDefault(m => m.Success)?.Groups[1].Value
         where declared is not null && declared != file.Folder["src/".Length..].Replace('/', '.')
         select $"{file.Path} says {declared}").ShouldBeEmpty();

    [Fact]
    public void Every_file_with_types_has_a_namespace() =>
        Code.Sources.Where(f => f.Name is not ("Program.cs" or "GlobalUsings.cs" or "AssemblyInfo.cs") && !f.Lines.Any(l => l.StartsWith("namespace ", StringComparison.Ordinal)))
            .Select(f => f.Path).ShouldBeEmpty();

    /// <summary>Facts say what they are by their title, and choices by their names; all else that is public says it in a line.</summary>
    [Fact]
    public void Every_public_type_says_in_a_line_what_it_is() =>
        (from file in Code.Sources
         from n in Enumerable.Range(0, file.Lines.Length)
         let name = Declaration.Match(file.Lines[n])
         where name.Success && !file.Lines[n].Contains(" enum ") && !IsPart(file, n) && !HasSummary(file.Lines, n)
         select $"{name.Groups[1].Value} in {file.Path}:{n + 1}").ShouldBeEmpty();

    [Fact]
    public void No_file_is_too_long_to_read_in_one_go() =>
        Code.Sources.Where(f => f.Lines.Length > MostLines).Select(f => $"{f.Path}: {f.Lines.Length} lines").ShouldBeEmpty();

    [Fact]
    public void Operations_are_verb_and_noun_with_a_way_to_run_them()
    {
        var operations = Code.Domain.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(Domain.Store.IOperation))).ToList();
        operations.Count.ShouldBeGreaterThan(5);
        operations.Where(t => !t.GetMethods().Any(m => m.Name is "RunAsync" or "AddAsync" or "Add")).ShouldBeEmpty();
        operations.Where(t => !Regex.IsMatch(t.Name, "^[A-Z][a-z]+[A-Z]")).ShouldBeEmpty();
    }

    [Fact]
    public void Jobs_end_in_Job() =>
        Code.Domain.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(Domain.Jobs.IJob)) && !t.Name.EndsWith("Job", StringComparison.Ordinal)).ShouldBeEmpty();

    private static bool IsPart(SourceFile file, int line) =>
        // A record of one line beside the type it serves, and the facts of an area.
        Regex.IsMatch(file.Lines[line], @"\brecord\b") && (file.Lines[line].Contains("IFact") || file.Lines.Take(line).Any(l => Declaration.IsMatch(l)));

    private static bool HasSummary(string[] lines, int declaration)
    {
        var above = declaration - 1;
        // Attributes stand between, also those of several lines.
        while (above >= 0 && (lines[above].StartsWith('[') || lines[above].StartsWith("    ", StringComparison.Ordinal))) above--;
        return above >= 0 && lines[above].StartsWith("///", StringComparison.Ordinal);
    }
}
