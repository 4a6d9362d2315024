using System.Globalization;
using System.Text.RegularExpressions;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Imports.Logs;

/// <summary>Turns the cells of an action log into values; what cannot be understood says so.</summary>
internal static partial class LogCells
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");
    private static readonly string[] Days = ["yyyy-MM-dd", "d/M/yyyy", "d/M/yy", "d MMMM yyyy", "d MMM yyyy", "d MMM yy", "d-MMM-yy", "d-MMM-yyyy", "d.M.yyyy", "d.M.yy", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "dddd d MMMM yyyy"];
    private static readonly string[] Months = ["MMMM yyyy", "MMM yyyy", "MMM-yy", "MMM yy"];
    private const int MostWordsOfStatus = 4;

    public static DateOnly? Day(string? cell, string column)
    {
        if (cell is null) return null;
        if (TryDay(cell) is { } day) return day;
        throw new RuleBrokenException(column, $"“{cell.Shortened(60)}” under {column} is not a date: write it like 25 June 2026 or 25/06/2026");
    }

    /// <summary>A day, a month (its last day), words that wait for a meeting, or nothing where the words never become a date. Of several dates in a cell, which were moved on, the last counts.</summary>
    public static (DueDate Due, string? Note) Due(string? cell)
    {
        if (cell is null) return (DueDate.NotGiven, null);
        var last = cell.Split(['\n', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is [.., var line] ? line : cell;
        if (TryDay(last) is { } day) return (DueDate.Day(day, last == cell ? null : cell.Replace('\n', ' ')), null);
        if (DateOnly.TryParseExact(last, Months, British, DateTimeStyles.AllowWhiteSpaces, out var month)) return (DueDate.Day(month.AddMonths(1).AddDays(-1), cell), null);
        if (DueDate.IsNoDate(last)) return (DueDate.NotGiven, $"“{last}” is no date, so it goes in without one");
        if (LooksLikeDay().IsMatch(last)) throw new RuleBrokenException("Due", $"“{last.Shortened(60)}” is not a date that there is: correct the day, month or year");
        return (DueDate.StillToResolve(last.Shortened(250)), $"“{last.Shortened(60)}” waits for that meeting to be planned");
    }

    /// <summary>Where it stands; a sentence is no state but how it is going.</summary>
    public static (ActionState State, string? Note) Status(string? cell)
    {
        var text = cell?.Trim().TrimEnd('.', '!').ToLowerInvariant();
        return text switch
        {
            null or "open" or "o" or "no" or "n" or "red" or "not started" or "outstanding" or "overdue" or "due" or "new" or "to do" or "not complete" or "incomplete" or "pending" or "carried forward" or "c/f" or "not yet started" or "not due" => (ActionState.Open, null),
            "in progress" or "amber" or "ongoing" or "on-going" or "on track" or "under way" or "underway" or "started" or "in hand" or "partially complete" or "partly complete" or "wip" or "continuing" or "progressing" => (ActionState.InProgress, null),
            "complete" or "completed" or "closed" or "c" or "done" or "yes" or "y" or "green" or "blue" or "achieved" or "finished" or "✓" or "✔" or "x" or "discharged" or "complete and closed" or "signed off" => (ActionState.Complete, null),
            "superseded" or "replaced" => (ActionState.Superseded, null),
            "withdrawn" or "no longer required" or "no longer needed" or "not required" or "removed" or "cancelled" or "abandoned" => (ActionState.Withdrawn, null),
            _ when CompleteWords().IsMatch(text) => (ActionState.Complete, cell),
            _ when text.Split(' ').Length > MostWordsOfStatus => (ActionState.InProgress, cell),
            _ => throw new RuleBrokenException("Status", $"“{cell!.Shortened(60)}” under Status is not understood: write Open, In progress, Complete, Replaced or Withdrawn"),
        };
    }

    private static DateOnly? TryDay(string text)
    {
        var plain = Ordinal().Replace(text.Trim(), "$1");
        return DateOnly.TryParseExact(plain, Days, British, DateTimeStyles.AllowWhiteSpaces, out var day) ? day : null;
    }

    [GeneratedRegex(@"^\d{1,4}[/.\-]\d{1,2}[/.\-]\d{1,4}$|^\d{1,2}(st|nd|rd|th)? \p{L}{3,9},? \d{2,4}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LooksLikeDay();

    [GeneratedRegex(@"(\d)(st|nd|rd|th)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"^(complete[d]?|closed|done)\b", RegexOptions.CultureInvariant)]
    private static partial Regex CompleteWords();
}
