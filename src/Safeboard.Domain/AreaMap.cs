namespace Safeboard.Domain;

/// <summary>The areas of the domain, lowest first. Code of one area may use those above it in this list, never those below.</summary>
public static class AreaMap
{
    public static IReadOnlyList<string> LowestFirst { get; } =
        ["Shared", "Store", "Jobs", "Groups", "Communications", "Meetings", "Decisions", "Actions", "Challenges", "Risks", "Plans", "Letters", "Outcomes", "Minutes", "Publishing", "Search", "Imports", "Reports", "Administration", "Returns", "Chasing", "Home"];
}
