using System.Globalization;
using System.Text;

namespace Safeboard.Output.Calendars;

/// <summary>Writes an iCalendar file (RFC 5545) that Outlook, Apple and Google read once or again and again.</summary>
public static class CalendarFile
{
    public const string ContentType = "text/calendar; charset=utf-8";

    /// <summary>The clock of London as it has been since 1996: forward on the last Sunday of March, back on that of October.</summary>
    private static readonly string[] London =
    [
        "BEGIN:VTIMEZONE", "TZID:Europe/London",
        "BEGIN:DAYLIGHT", "TZOFFSETFROM:+0000", "TZOFFSETTO:+0100", "TZNAME:BST", "DTSTART:19960331T010000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT",
        "BEGIN:STANDARD", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0000", "TZNAME:GMT", "DTSTART:19961027T020000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD",
        "END:VTIMEZONE",
    ];

    /// <param name="name">What the calendar is called where it is subscribed to.</param>
    public static byte[] Write(string name, IEnumerable<CalendarEvent> events)
    {
        var file = new StringBuilder();
        string[] head =
        [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Safeboard//Meetings//EN", "CALSCALE:GREGORIAN", "NAME:" + ContentLine.Escaped(name), "X-WR-CALNAME:" + ContentLine.Escaped(name),
            "REFRESH-INTERVAL;VALUE=DURATION:PT1H", "X-PUBLISHED-TTL:PT1H",
        ];
        foreach (var line in head.Concat(London).Concat(events.SelectMany(Lines)).Append("END:VCALENDAR")) ContentLine.Write(file, line);
        return Encoding.UTF8.GetBytes(file.ToString());
    }

    /// <summary>One event that somebody is asked to, or told that it is off (RFC 5546): calendars take it in from a mail, and later ones replace it.</summary>
    public static byte[] WriteInvitation(CalendarEvent one, EventPerson organiser, EventPerson invited)
    {
        var off = one.Standing == EventStanding.Cancelled;
        var file = new StringBuilder();
        string[] head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Safeboard//Meetings//EN", "CALSCALE:GREGORIAN", $"METHOD:{(off ? "CANCEL" : "REQUEST")}"];
        string[] people =
        [
            $"ORGANIZER;CN={ContentLine.Parameter(organiser.Name)}:mailto:{organiser.Address}",
            // Answers come by the link in the mail, so the calendar is not asked to send any.
            $"ATTENDEE;CN={ContentLine.Parameter(invited.Name)};ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:{invited.Address}",
        ];
        foreach (var line in head.Concat(London).Concat(Lines(one, people)).Append("END:VCALENDAR")) ContentLine.Write(file, line);
        return Encoding.UTF8.GetBytes(file.ToString());
    }

    private static IEnumerable<string> Lines(CalendarEvent one) => Lines(one, []);

    private static IEnumerable<string> Lines(CalendarEvent one, IReadOnlyList<string> people)
    {
        yield return "BEGIN:VEVENT";
        yield return "UID:" + one.Uid;
        yield return "DTSTAMP:" + one.ChangedAt.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        yield return string.Create(CultureInfo.InvariantCulture, $"SEQUENCE:{one.Sequence}");
        yield return "SUMMARY:" + ContentLine.Escaped(one.Title);
        yield return one.Start is { } start ? "DTSTART" + At(one.Day, start) : "DTSTART;VALUE=DATE:" + one.Day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        if (one is { Start: not null, End: { } end }) yield return "DTEND" + At(one.Day, end);
        if (one.Place is { } place) yield return "LOCATION:" + ContentLine.Escaped(place);
        foreach (var person in people) yield return person;
        yield return "STATUS:" + one.Standing.ToString().ToUpperInvariant();
        // A day kept for a meeting without a time does not fill the diary.
        if (one.Start is null || one.Standing == EventStanding.Cancelled) yield return "TRANSP:TRANSPARENT";
        yield return "END:VEVENT";
    }

    private static string At(DateOnly day, TimeOnly time) =>
        ";TZID=Europe/London:" + day.ToDateTime(time).ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);
}
