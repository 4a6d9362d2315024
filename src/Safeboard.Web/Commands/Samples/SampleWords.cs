using System.Text.Json;

namespace Safeboard.Web.Commands.Samples;

/// <summary>Words and names from which sample boards are made: samples/generated, explained in its README.</summary>
internal sealed record SampleWords
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public required IReadOnlyList<BoardWords> Boards { get; init; }
    public required IReadOnlyList<AgencyWords> Agencies { get; init; }
    public required IReadOnlyList<TopicWords> Topics { get; init; }
    public required CommonWords Common { get; init; }

    /// <summary>The samples stand beside the program.</summary>
    public static string Folder => Path.Combine(AppContext.BaseDirectory, "samples");

    public static SampleWords Load() => new()
    {
        Boards = Read<List<BoardWords>>("boards"), Agencies = Read<List<AgencyWords>>("agencies"),
        Topics = Read<List<TopicWords>>("topics"), Common = Read<CommonWords>("words"),
    };

    private static T Read<T>(string name) =>
        JsonSerializer.Deserialize<T>(File.ReadAllText(Path.Combine(Folder, "generated", name + ".json")), Json)
        ?? throw new InvalidDataException($"samples/generated/{name}.json is empty");
}

internal sealed record BoardWords(string Slug, string Name, string ReferencePattern, string ChairTitle, IReadOnlyList<string> Places,
    IReadOnlyList<string> Venues, IReadOnlyList<GroupWords> Groups, IReadOnlyList<PersonWords> People);

internal sealed record GroupWords(string Name, string Kind, int PerYear, string Start, int Minutes);

internal sealed record PersonWords(string Name, string Role, string? Agency, string Access);

internal sealed record AgencyWords(string Slug, string Name, string Sector, IReadOnlyList<string> Boards);

internal sealed record TopicWords(string Title, IReadOnlyList<string> Items, IReadOnlyList<string> Discussion, IReadOnlyList<string> Actions, IReadOnlyList<string> Decisions);

internal sealed record CommonWords(StandingWords StandingItems, Dictionary<string, List<string>> Fill, IReadOnlyList<DueWords> Due, IReadOnlyList<OwnerWords> Owners,
    IReadOnlyList<string> GroupOwners, IReadOnlyList<string> RoleOwners);

internal sealed record StandingWords(IReadOnlyList<string> First, IReadOnlyList<string> Last);

internal sealed record DueWords(string Words, string Rule, int Count, int Weight);

internal sealed record OwnerWords(string Kind, int Weight);
