using System.Globalization;
using Safeboard.Domain.Actions;

namespace Safeboard.Domain.Outcomes;

/// <summary>Due as people type it: a day, "end of June", "in 3 weeks"; all else stays words, which a planned meeting may turn into a day.</summary>
public static class DueWords
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    public static DueDate Read(string? typed, DateOnly agreedOn)
    {
        var words = (typed ?? "").Trim();
        if (words.Length == 0) return DueDate.NotGiven;
        if (EndOfMonth(words, agreedOn) is { } end) return DueDate.Day(end, words);
        if (In(words, agreedOn) is { } later) return DueDate.Day(later, words);
        return Day(words, agreedOn) is { } day ? DueDate.Day(day) : DueDate.StillToResolve(words);
    }

    /// <summary>A day without its year is the next one of that name.</summary>
    private static DateOnly? Day(string words, DateOnly agreedOn)
    {
        string[] withoutYear = ["d MMMM", "d MMM", "d/M"];
        if (DateOnly.TryParseExact($"{words} {agreedOn.Year}", [.. withoutYear.Select(f => f + " yyyy")], British, DateTimeStyles.None, out var near)) return near < agreedOn ? near.AddYears(1) : near;
        return words.Any(char.IsDigit) && DateOnly.TryParse(words, British, DateTimeStyles.None, out var day) ? day : null;
    }

    private static DateOnly? EndOfMonth(string words, DateOnly agreedOn)
    {
        string[] begins = ["end of ", "by the end of ", "by end of ", "the end of "];
        if (Array.Find(begins, b => words.StartsWith(b, StringComparison.OrdinalIgnoreCase)) is not { } begin) return null;
        var month = words[begin.Length..].Trim();
        if (DateOnly.TryParseExact($"1 {month}", ["d MMMM yyyy", "d MMM yyyy"], British, DateTimeStyles.None, out var named)) return LastOf(named);
        if (!DateOnly.TryParseExact($"1 {month} {agreedOn.Year}", ["d MMMM yyyy", "d MMM yyyy"], British, DateTimeStyles.None, out var next)) return null;
        return LastOf(next) < agreedOn ? LastOf(next.AddYears(1)) : LastOf(next);
    }

    private static DateOnly? In(string words, DateOnly agreedOn)
    {
        if (words.ToLowerInvariant().Split(' ') is not ["in", var number, var unit] || !int.TryParse(number, NumberStyles.None, British, out var many) || many is 0 or > 60) return null;
        return unit.TrimEnd('s') switch { "day" => agreedOn.AddDays(many), "week" => agreedOn.AddDays(7 * many), "month" => agreedOn.AddMonths(many), _ => null };
    }

    private static DateOnly LastOf(DateOnly first) => first.AddMonths(1).AddDays(-1);
}
