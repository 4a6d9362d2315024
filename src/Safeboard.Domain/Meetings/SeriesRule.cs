using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Meetings;

/// <summary>How the days of a series are found: so many months and the second Friday, so many weeks, or typed one by one.</summary>
public enum SeriesPattern { Months, Weeks, GivenDays }

/// <summary>Which one in a month.</summary>
public enum MonthWeek { First = 1, Second, Third, Fourth, Last }

/// <summary>What happens to a meeting that would fall on a bank holiday.</summary>
public enum OnBankHoliday { NextWorkingDay, WeekLater, LeaveOut }

/// <summary>On which days a series meets, before bank holidays are looked at.</summary>
public sealed record SeriesRule
{
    /// <summary>A series has no more meetings than this.</summary>
    public const int MostMeetings = 60;
    private const int MostMonths = 12;
    private const int MostWeeks = 26;

    public SeriesPattern Pattern { get; init; }

    /// <summary>Every so many months or weeks, from 1.</summary>
    public int Every { get; init; } = 1;
    public DayOfWeek Weekday { get; init; }
    public MonthWeek Week { get; init; } = MonthWeek.First;

    /// <summary>First and last day on which it may meet.</summary>
    public DateOnly From { get; init; }
    public DateOnly To { get; init; }

    /// <summary>The days of a series that was typed day by day, in order.</summary>
    public IReadOnlyList<DateOnly> Given { get; init; } = [];
    public OnBankHoliday OnBankHoliday { get; init; }

    public static SeriesRule OfDays(IReadOnlyList<DateOnly> days, OnBankHoliday onBankHoliday)
    {
        if (days.Count == 0) throw new RuleBrokenException(nameof(Given), "Enter at least one date, each on a line of its own");
        return new() { Pattern = SeriesPattern.GivenDays, Given = [.. days.Distinct().Order()], From = days.Min(), To = days.Max(), OnBankHoliday = onBankHoliday };
    }

    /// <summary>The days, soonest first; at least one and at most sixty.</summary>
    public IReadOnlyList<DateOnly> Days()
    {
        Check();
        // One more than may be, so that too many are noticed without counting to the end of time.
        var days = All().TakeWhile(day => day <= To).Take(MostMeetings + 1).ToList();
        if (days.Count == 0) throw new RuleBrokenException(nameof(To), $"No such day lies between {From:d MMMM yyyy} and {To:d MMMM yyyy}. Choose a later end or another day");
        if (days.Count > MostMeetings)
            throw new RuleBrokenException(Pattern == SeriesPattern.GivenDays ? nameof(Given) : nameof(To), $"A series has {MostMeetings} meetings at most. Choose an earlier end, and plan another series then");
        return days;
    }

    private void Check()
    {
        if (To < From) throw new RuleBrokenException(nameof(To), "The series must end on or after the day it begins");
        if (Pattern == SeriesPattern.GivenDays) return;
        var most = Pattern == SeriesPattern.Months ? MostMonths : MostWeeks;
        if (Every < 1 || Every > most) throw new RuleBrokenException(nameof(Every), $"Enter a whole number from 1 to {most}");
    }

    private IEnumerable<DateOnly> All() => Pattern switch
    {
        SeriesPattern.GivenDays => Given,
        SeriesPattern.Weeks => Weeks(),
        _ => Months(),
    };

    private IEnumerable<DateOnly> Weeks()
    {
        var first = From.AddDays(((int)Weekday - (int)From.DayOfWeek + 7) % 7);
        for (var week = 0; ; week += Every) yield return first.AddDays(7 * week);
    }

    private IEnumerable<DateOnly> Months()
    {
        var month = new DateOnly(From.Year, From.Month, 1);
        if (DayIn(month) < From) month = month.AddMonths(1);
        for (; ; month = month.AddMonths(Every)) yield return DayIn(month);
    }

    private DateOnly DayIn(DateOnly month)
    {
        var first = month.AddDays(((int)Weekday - (int)month.DayOfWeek + 7) % 7);
        if (Week != MonthWeek.Last) return first.AddDays(7 * ((int)Week - 1));
        var fifth = first.AddDays(28);
        return fifth.Month == month.Month ? fifth : first.AddDays(21);
    }
}
