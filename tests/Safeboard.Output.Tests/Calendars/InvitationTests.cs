using System.Text;
using Safeboard.Output.Calendars;
using Shouldly;
using Xunit;

namespace Safeboard.Output.Tests.Calendars;

/// <summary>Events that somebody is asked to (RFC 5546).</summary>
public sealed class InvitationTests
{
    private static readonly CalendarEvent Meeting = new()
    {
        Uid = "1@safeboard", Title = "Board meeting", Day = new(2026, 6, 25), Start = new(9, 30), End = new(12, 0), Place = "Town Hall", Sequence = 3, ChangedAt = new(2026, 6, 9, 9, 0, 0, DateTimeKind.Utc),
    };

    [Fact]
    public void An_invitation_asks_one_person_in_the_name_of_the_board()
    {
        var lines = Lines(Meeting);
        lines.ShouldContain("METHOD:REQUEST");
        lines.ShouldContain("UID:1@safeboard");
        lines.ShouldContain("SEQUENCE:3");
        lines.ShouldContain("DTSTART;TZID=Europe/London:20260625T093000");
        lines.ShouldContain("ORGANIZER;CN=\"Northmere Partnership\":mailto:office@example.org");
        lines.ShouldContain("ATTENDEE;CN=\"Priya Raman, QC\";ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:priya@example.org");
        lines.Last().ShouldBe("END:VCALENDAR");
    }

    [Fact]
    public void A_meeting_that_is_off_is_taken_out_of_the_calendar()
    {
        var lines = Lines(Meeting with { Standing = EventStanding.Cancelled, Sequence = 4 });
        lines.ShouldContain("METHOD:CANCEL");
        lines.ShouldContain("STATUS:CANCELLED");
        lines.ShouldContain("UID:1@safeboard");
        lines.ShouldContain("SEQUENCE:4");
    }

    [Fact]
    public void A_name_cannot_break_out_of_its_place() =>
        string.Join('\n', Lines(Meeting, "Priya\"\r\nATTACH:http://example.org")).ShouldContain("CN=\"PriyaATTACH:http://example.org\"");

    private static string[] Lines(CalendarEvent one, string name = "Priya Raman, QC") =>
        Encoding.UTF8.GetString(CalendarFile.WriteInvitation(one, new("Northmere Partnership", "office@example.org"), new(name, "priya@example.org")))
            .Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
}
