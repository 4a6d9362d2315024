namespace Safeboard.Domain;

/// <summary>The areas of the domain, lowest first. Code of one area may use those above it in this list, never those below.</summary>
public static class AreaMap
{
    public static IReadOnlyList<string> LowestFirst { get; } =
        ["Shared", "Store", "Jobs", "Groups", "Meetings", "Decisions", "Actions", "Outcomes", "Minutes", "Search", "Imports", "Reports", "Administration", "Home"];
}
