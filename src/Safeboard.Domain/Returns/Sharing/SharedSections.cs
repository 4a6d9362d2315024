using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Returns.Sharing;

/// <summary>Which sections a colleague was given, in the column of their address: a line for each, with the set that asks and the section’s key.</summary>
internal static class SharedSections
{
    public const int Longest = 4000;

    public static string Write(IEnumerable<AnswerPlace> sections)
    {
        var text = string.Join('\n', sections.Select(s => $"{s.Set.Value:N} {s.Question}"));
        return text.Length <= Longest ? text : throw new RuleBrokenException("Sections", "These are too many sections. Share the whole return");
    }

    public static IReadOnlySet<AnswerPlace>? Read(string? text) => text?.Split('\n').Select(line => new AnswerPlace(new(Guid.ParseExact(line.AsSpan(0, 32), "N")), line[33..])).ToHashSet();
}
