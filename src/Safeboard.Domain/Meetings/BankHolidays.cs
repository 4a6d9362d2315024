using System.Globalization;
using System.Reflection;

namespace Safeboard.Domain.Meetings;

/// <summary>England's bank holidays, from a file of reference data. What lies outside its years is not known, and is said.</summary>
public static class BankHolidays
{
    private const string Resource = "Safeboard.Domain.Store.ReferenceData.bank-holidays-england.csv";
    private static readonly Lazy<IReadOnlyDictionary<DateOnly, string>> Days = new(Load);

    /// <summary>Every day of the file, with its name.</summary>
    public static IReadOnlyDictionary<DateOnly, string> All => Days.Value;

    /// <summary>The last day that the file says anything about.</summary>
    public static DateOnly KnownUntil { get; } = new(Days.Value.Keys.Max().Year, 12, 31);

    /// <summary>The name of the bank holiday on this day; null on any other.</summary>
    public static string? NameOf(DateOnly day) => All.GetValueOrDefault(day);

    /// <summary>Neither a Saturday, a Sunday nor a bank holiday.</summary>
    public static bool IsWorkingDay(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && NameOf(day) is null;

    private static Dictionary<DateOnly, string> Load()
    {
        using var text = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)!);
        return text.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => char.IsAsciiDigit(line[0])).Select(line => line.Split(','))
            .ToDictionary(parts => DateOnly.ParseExact(parts[0], "yyyy-MM-dd", CultureInfo.InvariantCulture), parts => parts[1]);
    }
}
