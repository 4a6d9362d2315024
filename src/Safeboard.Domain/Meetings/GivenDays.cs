using System.Globalization;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Safeboard.Domain.Meetings;

/// <summary>The typed days of a series as they are stored: 2026-06-25 2026-09-24.</summary>
internal static class GivenDays
{
    private const string Form = "yyyy-MM-dd";

    public static ValueConverter<IReadOnlyList<DateOnly>, string> Converter { get; } = new(days => Write(days), text => Read(text));

    public static ValueComparer<IReadOnlyList<DateOnly>> Comparer { get; } =
        new((one, other) => Write(one ?? Array.Empty<DateOnly>()) == Write(other ?? Array.Empty<DateOnly>()), days => days.Count, days => days);

    private static string Write(IEnumerable<DateOnly> days) => string.Join(' ', days.Select(day => day.ToString(Form, CultureInfo.InvariantCulture)));

    private static DateOnly[] Read(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(day => DateOnly.ParseExact(day, Form, CultureInfo.InvariantCulture))];
}
