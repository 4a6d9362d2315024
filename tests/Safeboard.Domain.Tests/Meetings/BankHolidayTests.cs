using Safeboard.Domain.Meetings;
using Shouldly;
using Xunit;

namespace Safeboard.Domain.Tests.Meetings;

/// <summary>The file of bank holidays against the rules they follow from. Only what Parliament or the King chose for one year is listed.</summary>
public sealed class BankHolidayTests
{
    /// <summary>Days that were added or moved for one year.</summary>
    private static readonly DateOnly[] Added =
        [new(2012, 6, 4), new(2012, 6, 5), new(2020, 5, 8), new(2022, 6, 2), new(2022, 6, 3), new(2022, 9, 19), new(2023, 5, 8)];

    /// <summary>Days that the rules give and that were not holidays that year.</summary>
    private static readonly DateOnly[] Dropped = [new(2012, 5, 28), new(2020, 5, 4), new(2022, 5, 30)];

    public static TheoryData<int> Years => [.. Enumerable.Range(2012, 16)];

    [Theory]
    [MemberData(nameof(Years))]
    public void The_file_has_the_days_of_the_year_and_no_others(int year) =>
        BankHolidays.All.Keys.Where(day => day.Year == year).Order()
            .ShouldBe(ByRule(year).Concat(Added.Where(day => day.Year == year)).Except(Dropped).Order());

    [Fact]
    public void The_file_goes_from_2012_to_2027_and_names_each_day()
    {
        BankHolidays.All.Keys.Min().Year.ShouldBe(2012);
        BankHolidays.KnownUntil.ShouldBe(new(2027, 12, 31));
        BankHolidays.NameOf(new(2026, 4, 3)).ShouldBe("Good Friday");
        BankHolidays.NameOf(new(2022, 6, 3)).ShouldBe("Platinum Jubilee bank holiday");
        BankHolidays.All.Values.ShouldAllBe(name => name.Length > 5);
    }

    [Fact]
    public void Every_bank_holiday_is_a_weekday() =>
        BankHolidays.All.Keys.ShouldAllBe(day => day.DayOfWeek != DayOfWeek.Saturday && day.DayOfWeek != DayOfWeek.Sunday);

    [Fact]
    public void Easter_is_known_in_years_whose_date_is_common_knowledge()
    {
        EasterSunday(2000).ShouldBe(new(2000, 4, 23));
        EasterSunday(2018).ShouldBe(new(2018, 4, 1));
        EasterSunday(2024).ShouldBe(new(2024, 3, 31));
    }

    private static IEnumerable<DateOnly> ByRule(int year)
    {
        var easter = EasterSunday(year);
        yield return Weekday(new(year, 1, 1));
        yield return easter.AddDays(-2);
        yield return easter.AddDays(1);
        yield return MondayOnOrAfter(new(year, 5, 1));
        yield return MondayOnOrAfter(new(year, 5, 25));
        yield return MondayOnOrAfter(new(year, 8, 25));
        // Two days in a row: a weekend moves both behind it.
        var christmas = new DateOnly(year, 12, 25);
        yield return christmas.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? new(year, 12, 27) : christmas;
        yield return christmas.AddDays(1).DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? new(year, 12, 28) : christmas.AddDays(1);
    }

    private static DateOnly Weekday(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? MondayOnOrAfter(day) : day;

    private static DateOnly MondayOnOrAfter(DateOnly day) => day.AddDays((8 - (int)day.DayOfWeek) % 7);

    /// <summary>The method of Meeus, Jones and Butcher for the Gregorian calendar.</summary>
    private static DateOnly EasterSunday(int year)
    {
        var (golden, century, rest) = (year % 19, year / 100, year % 100);
        var moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        var sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
        var late = (golden + 11 * moon + 22 * sunday) / 451;
        var days = moon + sunday - 7 * late + 114;
        return new(year, days / 31, days % 31 + 1);
    }
}
