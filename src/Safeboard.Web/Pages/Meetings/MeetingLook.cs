using Microsoft.AspNetCore.Mvc.Rendering;
using Safeboard.Domain.Meetings;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Meetings;

/// <summary>How a meeting in the calendar looks: its kinds to choose from, and its standing as words and a colour.</summary>
internal static class MeetingLook
{
    private const int Near = 30;

    public static IEnumerable<SelectListItem> Kinds =>
        Enum.GetValues<MeetingKind>().Select(kind => new SelectListItem(kind.InWords + (kind.TakesDecisions ? "" : " (takes no decisions)"), kind.ToString()));

    /// <summary>The words and the colour of the tag: "In 16 days", "Date held", "Cancelled", "No minutes".</summary>
    public static (string Words, string Colour) Tag(MeetingState state, DateOnly day, DateOnly today) => state switch
    {
        MeetingState.Recorded => ("Recorded", "green"),
        MeetingState.Cancelled => ("Cancelled", "grey"),
        MeetingState.Released => ("Released", "grey"),
        MeetingState.DateHeld => ("Date held", "orange"),
        _ when day < today => ("No minutes", "orange"),
        _ => (When(day.DayNumber - today.DayNumber), "blue"),
    };

    /// <summary>A kind that is not the ordinary one, with what follows from it; null for an ordinary meeting.</summary>
    public static string? KindBeside(MeetingKind kind) =>
        kind == MeetingKind.Ordinary ? null : kind.InWords.ToLowerInvariant() + (kind.TakesDecisions ? "" : ", takes no decisions");

    /// <summary>"Theme" where the meeting has one, as it stands in a line: "theme: Neglect".</summary>
    public static string? ThemeOf(MeetingRow meeting) => meeting.Theme is { } theme ? $"theme: {theme}" : null;

    /// <summary>Time, place and theme, as far as they are known: "10am to 12pm, Town Hall, theme: Neglect".</summary>
    public static string TimePlaceAndTheme(MeetingRow meeting, params IEnumerable<string> before) =>
        string.Join(", ", [.. before, .. new[] { Wording.Between(meeting.Start, meeting.End), meeting.Venue, ThemeOf(meeting) }.OfType<string>()]);

    private static string When(int days) => days switch { 0 => "Today", 1 => "Tomorrow", <= Near => $"In {days} days", _ => "Planned" };
}
