using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Shouldly;
using Xunit;

namespace Safeboard.Domain.Tests.Meetings;

public sealed class SeriesRuleTests
{
    private static readonly SeriesRule SecondFriday = new()
    {
        Pattern = SeriesPattern.Months, Every = 2, Weekday = DayOfWeek.Friday, Week = MonthWeek.Second, From = new(2026, 1, 5), To = new(2026, 8, 31),
    };

    [Fact]
    public void Every_two_months_the_second_Friday() => SecondFriday.Days().ShouldBe([new(2026, 1, 9), new(2026, 3, 13), new(2026, 5, 8), new(2026, 7, 10)]);

    [Fact]
    public void It_counts_from_the_first_day_that_fits_when_the_month_s_has_passed() =>
        (SecondFriday with { From = new(2026, 1, 10) }).Days().ShouldBe([new(2026, 2, 13), new(2026, 4, 10), new(2026, 6, 12), new(2026, 8, 14)]);

    [Fact]
    public void The_last_Monday_is_the_fourth_or_the_fifth() =>
        (SecondFriday with { Every = 1, Week = MonthWeek.Last, Weekday = DayOfWeek.Monday, To = new(2026, 4, 30) }).Days()
            .ShouldBe([new(2026, 1, 26), new(2026, 2, 23), new(2026, 3, 30), new(2026, 4, 27)]);

    [Fact]
    public void Every_three_weeks_on_a_Wednesday() =>
        (SecondFriday with { Pattern = SeriesPattern.Weeks, Every = 3, Weekday = DayOfWeek.Wednesday, To = new(2026, 2, 28) }).Days()
            .ShouldBe([new(2026, 1, 7), new(2026, 1, 28), new(2026, 2, 18)]);

    [Fact]
    public void Given_days_are_put_in_order_and_each_counts_once() =>
        SeriesRule.OfDays([new(2026, 9, 1), new(2026, 2, 1), new(2026, 9, 1)], OnBankHoliday.LeaveOut).Days().ShouldBe([new(2026, 2, 1), new(2026, 9, 1)]);

    [Fact]
    public void Wrong_rules_say_what_is_wrong()
    {
        Broken(SecondFriday with { To = new(2026, 1, 4) }).ShouldBe(("To", "The series must end on or after the day it begins"));
        Broken(SecondFriday with { To = new(2026, 1, 8) }).ShouldBe(("To", "No such day lies between 5 January 2026 and 8 January 2026. Choose a later end or another day"));
        Broken(SecondFriday with { Every = 0 }).ShouldBe(("Every", "Enter a whole number from 1 to 12"));
        Broken(SecondFriday with { Pattern = SeriesPattern.Weeks, Every = 27 }).ShouldBe(("Every", "Enter a whole number from 1 to 26"));
        Broken(SecondFriday with { Pattern = SeriesPattern.Weeks, Every = 1, To = new(2027, 12, 31) }).Message.ShouldStartWith("A series has 60 meetings at most");
        Should.Throw<RuleBrokenException>(() => SeriesRule.OfDays([], OnBankHoliday.LeaveOut)).Message.ShouldBe("Enter at least one date, each on a line of its own");
    }

    [Fact]
    public void Sixty_are_allowed_and_sixty_one_are_not()
    {
        var weekly = SecondFriday with { Pattern = SeriesPattern.Weeks, Every = 1, From = new(2026, 1, 9), To = new DateOnly(2026, 1, 9).AddDays(7 * 59) };
        weekly.Days().Count.ShouldBe(60);
        Broken(weekly with { To = weekly.To.AddDays(7) }).Field.ShouldBe("To");
    }

    [Theory]
    [InlineData(OnBankHoliday.NextWorkingDay, "2026-04-07")]
    [InlineData(OnBankHoliday.WeekLater, "2026-04-10")]
    [InlineData(OnBankHoliday.LeaveOut, null)]
    public void A_day_on_Good_Friday_goes_where_the_series_says(OnBankHoliday choice, string? day)
    {
        var rule = SecondFriday with { Every = 1, Week = MonthWeek.First, From = new(2026, 4, 1), To = new(2026, 4, 30), OnBankHoliday = choice };
        SeriesDays.Of(rule, rule.From).ShouldBe([new(new(2026, 4, 3), day is null ? null : DateOnly.Parse(day), "Good Friday")]);
    }

    [Fact]
    public void A_week_after_a_bank_holiday_may_be_one_too()
    {
        var rule = SecondFriday with { Every = 1, Week = MonthWeek.Last, From = new(2026, 12, 1), To = new(2026, 12, 31), OnBankHoliday = OnBankHoliday.WeekLater };
        SeriesDays.Of(rule, rule.From).ShouldHaveSingleItem().Day.ShouldBe(new(2027, 1, 8));
    }

    [Fact]
    public void Two_meetings_do_not_move_onto_one_day()
    {
        var weekly = SecondFriday with { Pattern = SeriesPattern.Weeks, Every = 1, From = new(2026, 4, 3), To = new(2026, 4, 10), OnBankHoliday = OnBankHoliday.WeekLater };
        SeriesDays.Of(weekly, weekly.From).Select(d => d.Day).ShouldBe([null, new(2026, 4, 10)]);
    }

    private static (string Field, string Message) Broken(SeriesRule rule)
    {
        var broken = Should.Throw<RuleBrokenException>(() => rule.Days());
        return (broken.Field, broken.Message);
    }
}
