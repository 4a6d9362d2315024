using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Safeboard.Database.Sqlite;
using Safeboard.Domain;
using Safeboard.Domain.Store;

namespace Safeboard.Architecture.Tests;

/// <summary>Areas of the domain call down the list in AreaMap, never up.</summary>
public sealed class AreaTests
{
    private const string Domain = "Safeboard.Domain.";
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void Every_area_is_on_the_map_and_every_entry_is_an_area()
    {
        var areas = Code.Domain.GetTypes().Select(AreaOf).OfType<string>().Distinct();
        areas.Order().ShouldBe(AreaMap.LowestFirst.Order());
    }

    [Fact]
    public void No_area_uses_one_that_stands_after_it_on_the_map() =>
        Edges().Where(edge => Place(edge.To) > Place(edge.From)).Select(edge => $"{edge.From} uses {edge.To}: {edge.By}").Distinct().ShouldBeEmpty();

    [Fact]
    public void The_search_for_uses_finds_those_that_everybody_knows() =>
        Edges().ShouldContain(edge => edge.From == "Actions" && edge.To == "Meetings");

    [Fact]
    public void Across_areas_records_hold_identities_never_navigations()
    {
        var options = new DbContextOptionsBuilder<BoardDb>();
        SqliteDatabase.Use(options, "never-opened.db");
        using var db = new BoardDb(options.Options);
        var navigations = db.Model.GetEntityTypes().SelectMany(e => e.GetNavigations()).ToList();
        navigations.ShouldNotBeEmpty();
        navigations.Where(n => AreaOf(n.DeclaringEntityType.ClrType) != AreaOf(n.TargetEntityType.ClrType)).Select(n => $"{n.DeclaringEntityType.ClrType.Name}.{n.Name}").ShouldBeEmpty();
    }

    [Fact]
    public void Shared_stays_small() =>
        Directory.GetFiles(Path.Combine(Code.Root, "src/Safeboard.Domain/Shared")).Length.ShouldBeLessThanOrEqualTo(10);

    private static int Place(string area) => AreaMap.LowestFirst.ToList().IndexOf(area);

    private static IEnumerable<(string From, string To, string By)> Edges() => FromTypes().Concat(FromUsings()).Where(edge => edge.From != edge.To);

    private static IEnumerable<(string From, string To, string By)> FromTypes() =>
        from type in Code.Domain.GetTypes()
        let area = AreaOf(type)
        where area is not null
        from used in UsedBy(type).SelectMany(Unfold)
        let target = AreaOf(used)
        where target is not null
        select (area, target, type.FullName!);

    private static IEnumerable<(string From, string To, string By)> FromUsings() =>
        from file in Code.Sources
        let area = Regex.Match(file.Path, "^src/Safeboard.Domain/([^/]+)/")
        where area.Success
        from line in file.Lines
        let used = Regex.Match(line, @"\bSafeboard\.Domain\.([A-Za-z]+)")
        where used.Success && !line.StartsWith("namespace", StringComparison.Ordinal)
        select (area.Groups[1].Value, used.Groups[1].Value, file.Path);

    /// <summary>What a type names in its declaration, its members and the local variables of its methods.</summary>
    private static IEnumerable<Type> UsedBy(Type type)
    {
        IEnumerable<Type?> used =
        [
            type.BaseType, .. type.GetInterfaces(), .. type.GetFields(All).Select(f => f.FieldType), .. type.GetProperties(All).Select(p => p.PropertyType),
            .. type.GetCustomAttributesData().Select(a => a.AttributeType),
            .. Methods(type).SelectMany(m => m.GetParameters()).Select(p => p.ParameterType),
            .. type.GetMethods(All).Select(m => m.ReturnType),
            .. Methods(type).SelectMany(m => m.GetMethodBody()?.LocalVariables ?? []).Select(l => l.LocalType),
        ];
        return used.OfType<Type>();
    }

    private static IEnumerable<MethodBase> Methods(Type type) => type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All));

    private static IEnumerable<Type> Unfold(Type type) =>
        type.HasElementType ? Unfold(type.GetElementType()!)
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Unfold).Prepend(type.GetGenericTypeDefinition())
        : [type];

    private static string? AreaOf(Type type) =>
        type.Assembly == Code.Domain && type.Namespace is { } name && name.StartsWith(Domain, StringComparison.Ordinal) ? name[Domain.Length..].Split('.')[0] : null;
}
