using System.Text.RegularExpressions;
using Safeboard.Domain;
using Shouldly;
using Xunit;

namespace Safeboard.Architecture.Tests;

public sealed class AreaTests
{
    private static readonly Regex UsesArea = new(@"\bSafeboard\.Domain\.([A-Z]\w+)", RegexOptions.None, TimeSpan.FromSeconds(5));

    [Fact]
    public void Every_folder_of_the_domain_is_an_area_of_the_map()
    {
        var folders = Directory.GetDirectories(Path.Combine(Repository.Root, "src/Safeboard.Domain")).Select(Path.GetFileName)
            .Where(name => name is not ("bin" or "obj"));
        folders.Order().ShouldBe(AreaMap.LowestFirst.Order());
    }

    [Fact]
    public void An_area_uses_only_areas_that_stand_below_it()
    {
        var places = AreaMap.LowestFirst.Index().ToDictionary(a => a.Item, a => a.Index);
        var upward = from file in Repository.Sources("src/Safeboard.Domain")
                     let parts = file.Path.Split('/')
                     where parts.Length > 3
                     let area = parts[2]
                     from Match match in UsesArea.Matches(file.Text)
                     let used = match.Groups[1].Value
                     where places.ContainsKey(used) && places[used] > places[area]
                     select $"{file.Path} uses {used}";
        upward.Distinct().ShouldBeEmpty();
    }

    [Fact]
    public void Across_areas_records_hold_identities_never_navigations()
    {
        var entities = typeof(AreaMap).Assembly.GetTypes().Where(t => t.Namespace?.StartsWith("Safeboard.Domain.", StringComparison.Ordinal) == true && t.GetProperty("Id") is not null).ToHashSet();
        var crossing = from entity in entities
                       from property in entity.GetProperties()
                       let type = property.PropertyType.IsGenericType ? property.PropertyType.GenericTypeArguments[0] : property.PropertyType
                       where entities.Contains(type) && type.Namespace != entity.Namespace
                           && !(property.PropertyType.IsGenericType && property.PropertyType.Name.StartsWith("Id`", StringComparison.Ordinal))
                           && !property.PropertyType.FullName!.Contains("Shared.Id`")
                           && entity.Name != type.Name
                           && IsStored(entity)
                       select $"{entity.Name}.{property.Name}";
        crossing.ShouldBeEmpty();
    }

    [Fact]
    public void Shared_stays_small() =>
        Directory.GetFiles(Path.Combine(Repository.Root, "src/Safeboard.Domain/Shared")).Length.ShouldBeLessThanOrEqualTo(10);

    private static bool IsStored(Type type) =>
        typeof(AreaMap).Assembly.GetTypes().Any(t => t.GetInterfaces().Any(i => i.Name == "IEntityTypeConfiguration`1" && i.GenericTypeArguments[0] == type));
}
