using System.Text.Json;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Imports.Matching;

/// <summary>Words that tell an agency's sector; the list is reference data, the first sector with a word wins.</summary>
internal static class SectorWords
{
    private const string Resource = "Safeboard.Domain.Store.ReferenceData.sector-words.json";
    private static readonly Lazy<IReadOnlyList<(Sector Sector, string Word)>> Words = new(Load);

    public static Sector SectorOf(string folded) =>
        Words.Value.Where(w => $" {folded} ".Contains($" {w.Word} ", StringComparison.Ordinal)).Select(w => (Sector?)w.Sector).FirstOrDefault() ?? Sector.Other;

    private static IReadOnlyList<(Sector, string)> Load()
    {
        using var stream = typeof(SectorWords).Assembly.GetManifestResourceStream(Resource)!;
        using var json = JsonDocument.Parse(stream);
        return [.. json.RootElement.EnumerateObject().SelectMany(sector => sector.Value.EnumerateArray().Select(word => (Enum.Parse<Sector>(sector.Name), word.GetString()!)))];
    }
}
