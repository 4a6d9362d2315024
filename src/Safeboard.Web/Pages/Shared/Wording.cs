using System.Globalization;
using Safeboard.Domain.Shared;

namespace Safeboard.Web.Pages.Shared;

/// <summary>Days and times as Safeboard writes them: "25 June 2026", "9:30am".</summary>
public static class Wording
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    extension(DateOnly day)
    {
        /// <summary>25 June 2026</summary>
        public string InWords => day.ToString("d MMMM yyyy", British);

        /// <summary>Thursday 25 June 2026</summary>
        public string WithWeekday => day.ToString("dddd d MMMM yyyy", British);

        /// <summary>25 June, with the year only where it is another one.</summary>
        public string ShortBeside(DateOnly today) => day.ToString(day.Year == today.Year ? "d MMMM" : "d MMMM yyyy", British);

        /// <summary>The form that forms and addresses take.</summary>
        public string InAddress => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    extension(TimeOnly time)
    {
        /// <summary>9:30am, 2pm</summary>
        public string InWords => time.ToString(time.Minute == 0 ? "%h" : "h:mm", British) + (time.Hour < 12 ? "am" : "pm");
    }

    /// <summary>9:30am to 12:25pm, 9:30am, or null.</summary>
    public static string? Between(TimeOnly? start, TimeOnly? end) => (start, end) switch
    {
        ({ } s, { } e) => $"{s.InWords} to {e.InWords}",
        ({ } s, null) => s.InWords,
        _ => null,
    };

    /// <summary>An instant of UTC by the London clock: Monday 8 June, 4:12pm.</summary>
    public static string Moment(DateTime utc, DateOnly today)
    {
        var london = BoardTime.InLondon(utc);
        var day = DateOnly.FromDateTime(london);
        return $"{london.ToString(day.Year == today.Year ? "dddd d MMMM" : "d MMMM yyyy", British)}, {TimeOnly.FromDateTime(london).InWords}";
    }

    /// <summary>An instant of UTC as the day that it is in London: 25 June 2026.</summary>
    public static string Day(DateTime utc) => BoardTime.DayInLondon(utc).InWords;

    /// <summary>How large a file is: 612 bytes, 84 KB, 1.4 MB.</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1024 => Count((int)bytes, "byte"),
        < 1024 * 1024 => $"{Math.Round(bytes / 1024d).ToString("N0", British)} KB",
        _ => $"{(bytes / 1024d / 1024d).ToString("N1", British)} MB",
    };

    /// <summary>1 action, 12 actions, 1,204 actions</summary>
    public static string Count(int number, string one, string? many = null) =>
        $"{number.ToString("N0", British)} {(number == 1 ? one : many ?? one + "s")}";
}
