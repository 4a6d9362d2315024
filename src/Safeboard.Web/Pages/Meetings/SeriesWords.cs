using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Safeboard.Domain.Meetings;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Meetings;

/// <summary>The rules of series, and what becomes of their meetings, in words.</summary>
internal static class SeriesWords
{
    public static IEnumerable<SelectListItem> Weekdays =>
        Enum.GetValues<DayOfWeek>().OrderBy(d => ((int)d + 6) % 7).Select(d => new SelectListItem(d.ToString(), d.ToString()));

    public static IEnumerable<SelectListItem> Weeks => Enum.GetValues<MonthWeek>().Select(w => new SelectListItem(w.ToString(), w.ToString()));

    public static string Of(OnBankHoliday choice) => choice switch
    {
        OnBankHoliday.NextWorkingDay => "It moves to the next working day",
        OnBankHoliday.WeekLater => "It moves a week later",
        _ => "It is left out",
    };

    /// <summary>Second Friday, every two months.</summary>
    public static string Of(SeriesRule rule) => rule.Pattern switch
    {
        SeriesPattern.GivenDays => $"{Wording.Count(rule.Given.Count, "date")} agreed one by one",
        SeriesPattern.Weeks => $"{rule.Weekday}, every {Number(rule.Every, "week")}",
        _ => $"{rule.Week} {rule.Weekday}, every {Number(rule.Every, "month")}",
    };

    /// <summary>What the preview says of one line: the word for what happens and why.</summary>
    public static (string What, string Colour, string? Why) Of(SeriesStep step) => step.Act switch
    {
        SeriesAct.Plan => ("Planned", "blue", Off(step)),
        SeriesAct.Move => ("Moves", "blue", Join($"from {step.Meeting!.Date.WithWeekday}", Off(step))),
        SeriesAct.Change => ("Changes", "blue", Off(step) ?? "the date stays"),
        SeriesAct.Leave => ("Stays", "grey", Off(step)),
        SeriesAct.CallOff => ("Cancelled", "orange", step.Holiday is { } holiday ? $"a bank holiday: {holiday}" : "the series has no meeting then"),
        SeriesAct.StaysByHand => ("Stays", "grey", "it was changed by hand"),
        SeriesAct.StaysCalledOff => ("Stays cancelled", "grey", null),
        SeriesAct.HolidayLeftOut => ("Left out", "orange", $"a bank holiday: {step.Holiday}"),
        _ => ("Left out", "orange", "the group has a meeting then already"),
    };

    /// <summary>The other meetings of the day; null where there is none.</summary>
    public static string? SameDay(SeriesStep step) =>
        step.SameDay.Count == 0 ? null : "Same day: " + string.Join("; ", step.SameDay.Select(m => string.Join(", ", new[] { m.Title, Wording.Between(m.Start, m.End) }.OfType<string>())));

    /// <summary>What nobody knows yet about the last days of a series; null when all is known.</summary>
    public static string? NotKnown(DateOnly last) =>
        last <= BankHolidays.KnownUntil ? null : $"Bank holidays after {BankHolidays.KnownUntil.Year} are not known yet. Look at the dates after then again when they are.";

    private static string? Off(SeriesStep step) =>
        step.Holiday is { } holiday && step.RuleDay is { } day ? $"moved off {day.InWords}, a bank holiday: {holiday}" : null;

    private static string Join(params string?[] parts) => string.Join("; ", parts.OfType<string>());

    private static string Number(int every, string unit) => every switch
    {
        1 => unit,
        2 => $"two {unit}s",
        3 => $"three {unit}s",
        _ => $"{every.ToString(CultureInfo.InvariantCulture)} {unit}s",
    };
}
