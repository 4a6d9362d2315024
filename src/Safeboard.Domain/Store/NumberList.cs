using System.Globalization;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Safeboard.Domain.Store;

/// <summary>A short list of whole numbers in one column: “14 7 1”.</summary>
internal static class NumberList
{
    public static ValueConverter<IReadOnlyList<int>, string> Converter { get; } = new(numbers => string.Join(' ', numbers), text => Read(text));
    public static ValueComparer<IReadOnlyList<int>> Comparer { get; } = new((one, other) => (one ?? Array.Empty<int>()).SequenceEqual(other ?? Array.Empty<int>()), numbers => numbers.Count, numbers => numbers);

    private static int[] Read(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(number => int.Parse(number, CultureInfo.InvariantCulture))];
}
