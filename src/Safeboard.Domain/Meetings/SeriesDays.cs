namespace Safeboard.Domain.Meetings;

/// <summary>One day that the rule of a series gives, and what became of it beside the bank holidays.</summary>
/// <param name="RuleDay">The day by the rule alone.</param>
/// <param name="Day">The day on which the meeting falls; null when it is left out.</param>
/// <param name="Holiday">The bank holiday that was in the way.</param>
public sealed record SeriesDay(DateOnly RuleDay, DateOnly? Day, string? Holiday);

/// <summary>Keeps the days of a series off bank holidays.</summary>
public static class SeriesDays
{
    /// <summary>The days from one on, soonest first. A day that another one of the series has already is left out.</summary>
    public static IReadOnlyList<SeriesDay> Of(SeriesRule rule, DateOnly from)
    {
        var days = rule.Days().Where(day => day >= from).ToList();
        var taken = days.Where(day => BankHolidays.NameOf(day) is null).ToHashSet();
        return [.. days.Select(day => BankHolidays.NameOf(day) is { } holiday ? Off(day, holiday, rule, taken) : new(day, day, null))];
    }

    private static SeriesDay Off(DateOnly day, string holiday, SeriesRule rule, HashSet<DateOnly> taken)
    {
        DateOnly? instead = rule.OnBankHoliday switch
        {
            OnBankHoliday.NextWorkingDay => Next(day, 1, BankHolidays.IsWorkingDay),
            // Christmas Day and the day a week later may both be bank holidays.
            OnBankHoliday.WeekLater => Next(day, 7, free => BankHolidays.NameOf(free) is null),
            _ => null,
        };
        return new(day, instead is { } found && taken.Add(found) ? found : null, holiday);
    }

    private static DateOnly Next(DateOnly day, int step, Func<DateOnly, bool> isFree)
    {
        do day = day.AddDays(step);
        while (!isFree(day));
        return day;
    }
}
