namespace Safeboard.Web.Commands.Samples;

/// <summary>When the groups of a sample board met, and when they meet next.</summary>
internal static class SampleCalendar
{
    /// <summary>The last <paramref name="held"/> meetings before today, oldest first.</summary>
    public static IReadOnlyList<(int Group, DateOnly Day)> Held(IReadOnlyList<GroupWords> groups, int shift, DateOnly today, int held) =>
        [.. Enumerable.Range(0, groups.Count).SelectMany(g => Days(g + shift, groups[g], today, -1).Take(held).Select(day => (g, day)))
            .OrderByDescending(m => m.Item2).ThenBy(m => m.Item1).Take(held).Reverse()];

    /// <summary>The next meeting of a group after today.</summary>
    /// <param name="index">Place of the group, shifted by the board, so that no two boards meet on the same days.</param>
    public static DateOnly Next(int index, GroupWords group, DateOnly today) => Days(index, group, today, 1).First();

    private static IEnumerable<DateOnly> Days(int index, GroupWords group, DateOnly today, int direction)
    {
        var every = 12 / group.PerYear;
        for (var back = 0; ; back++)
        {
            // Each group has its own week, its own weekday and its own months, counted from one fixed January.
            var months = (today.Year - 2020) * 12 + today.Month - 1;
            var first = months - months % every + index % every + direction * back * every;
            var month = new DateOnly(2020, 1, 1).AddMonths(first);
            var day = month.AddDays(7 * (index % 4) + (9 - (int)month.DayOfWeek + index % 3) % 7);
            if (direction < 0 ? day < today : day > today) yield return day;
        }
    }
}
