namespace Safeboard.Domain.Returns.Questions;

/// <summary>Who is asked by a set.</summary>
public enum Asks { Agencies, Schools, People, Board }

/// <summary>A set that Safeboard brings along. A board takes a copy and makes it its own.</summary>
/// <param name="For">Whom it is meant for.</param>
/// <param name="About">What it is for, to the office.</param>
public sealed record ReadySet(string Name, Asks For, string About, SetContent Content)
{
    /// <summary>The name of its file: “section-11”.</summary>
    public string Key { get; init; } = "";

    public SetDraft AsDraft() => new(Name, For, Content);
}

/// <summary>The library of ready sets.</summary>
public static class ReadySets
{
    private const string Folder = "Safeboard.Domain.Returns.Questions.Ready.";

    private static readonly Lazy<IReadOnlyList<ReadySet>> Read = new(() =>
    {
        var assembly = typeof(ReadySets).Assembly;
        return [.. assembly.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(name =>
        {
            using var json = assembly.GetManifestResourceStream(name)!;
            return SetJson.ReadReady(json) with { Key = name[Folder.Length..^".json".Length] };
        })];
    });

    /// <summary>In the order of their file names.</summary>
    public static IReadOnlyList<ReadySet> All => Read.Value;

    public static ReadySet? Find(string key) => All.FirstOrDefault(s => s.Key == key);
}
