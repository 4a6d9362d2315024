using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings.OverTime;
using Safeboard.Domain.Shared;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Meetings;

/// <summary>Attendance over time in words, and its addresses.</summary>
internal static class AttendanceWords
{
    public static string Address(string board, Id<BoardGroup> group, CountedBy by, DateOnly from, DateOnly to) => Query($"/{board}/meetings/attendance", group, by, from, to);

    public static string Download(string board, Id<BoardGroup> group, CountedBy by, DateOnly from, DateOnly to, string format) => Query($"/{board}/meetings/attendance.{format}", group, by, from, to);

    public static string Of(CountedBy by) => by switch { CountedBy.Seat => "By seat", CountedBy.Agency => "By agency", _ => "By person" };

    /// <summary>"Apologies 3 running", and its colour; null where there is nothing to say.</summary>
    public static (string Words, string Colour)? Of(AttendanceLine line) => line.Pattern switch
    {
        AttendancePattern.ApologiesRunning => ($"Apologies {line.Running} running", "yellow"),
        AttendancePattern.AbsentRunning => ($"Absent {line.Running} running", "red"),
        AttendancePattern.OnlyDeputies => ("Only ever a deputy", "yellow"),
        AttendancePattern.NeverFilled => ("Never filled", "orange"),
        _ => null,
    };

    /// <summary>The pattern as the rest of a sentence that begins with the name.</summary>
    public static string Sentence(AttendanceLine line) => line.Pattern switch
    {
        AttendancePattern.ApologiesRunning => $"sent apologies {line.Running} times running",
        AttendancePattern.AbsentRunning => $"absent without apology at the last {line.Running} meetings",
        AttendancePattern.OnlyDeputies => $"came only by deputy, {line.Deputies} times",
        _ => "has never been filled",
    };

    /// <summary>"7 attended, 1 by deputy"; what is none is left out.</summary>
    public static string Figures(AttendanceLine line)
    {
        (int Count, string Word)[] parts = [(line.Attended, "attended"), (line.Deputies, "by deputy"), (line.Apologies, "apologies"), (line.Absences, "absent")];
        return string.Join(", ", parts.Where(p => p.Count > 0).Select(p => $"{p.Count} {p.Word}"));
    }

    private static string Query(string path, Id<BoardGroup> group, CountedBy by, DateOnly from, DateOnly to) => $"{path}?group={group}&by={by}&from={from.InAddress}&to={to.InAddress}";
}
