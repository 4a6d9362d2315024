using System.Globalization;
using Safeboard.Output.Documents;

namespace Safeboard.Output.Minutes;

/// <summary>Words that several layouts share.</summary>
internal static class MinutesWording
{
    /// <summary>“9:30am”, “noon”.</summary>
    public static string Time(TimeOnly time) => time == new TimeOnly(12, 0) ? "noon" : time.ToString(time.Minute == 0 ? "htt" : "h:mmtt", CultureInfo.InvariantCulture).ToLowerInvariant();

    /// <summary>“9:30am to 12:30pm”; null where neither is known.</summary>
    public static string? Times(TimeOnly? start, TimeOnly? finish) => (start, finish) switch
    {
        ({ } from, { } to) => $"{Time(from)} to {Time(to)}",
        ({ } from, null) => Time(from),
        (null, { } to) => $"until {Time(to)}",
        _ => null,
    };

    /// <summary>“Thursday 24 September 2026, 9:30am, Civic Hall”.</summary>
    public static string Meeting(NextMeeting meeting) =>
        string.Join(", ", ((string?[])[meeting.Date.WithWeekday, Times(meeting.Start, meeting.Finish), meeting.Place]).Where(p => !string.IsNullOrEmpty(p)));

    /// <summary>What an outcome is called where it is not an action.</summary>
    public static string Word(OutcomeKind kind) => kind switch
    {
        OutcomeKind.Decision => "Agreed",
        OutcomeKind.Challenge => "Challenge",
        OutcomeKind.Risk => "Risk",
        OutcomeKind.KeyMessage => "Key message",
        OutcomeKind.BringBack => "To come back",
        _ => "Action",
    };

    /// <summary>The text without the full stop, so that more can follow.</summary>
    public static string Open(string text) => text.TrimEnd().TrimEnd('.');

    /// <summary>The text with something that ends it.</summary>
    public static string Closed(string text) => text.TrimEnd() is [.., not ('.' or '!' or '?' or ':' or '”' or ')')] open ? open + "." : text.TrimEnd();

    /// <summary>The number as it stands before an item: “3.”, but “3.1” and “(a)” as they are; null where none is printed.</summary>
    public static string? Dotted(string number) => number.Length == 0 ? null : number.All(char.IsAsciiDigit) ? number + "." : number;
}
