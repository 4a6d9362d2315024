using System.Text;
using Safeboard.Output.Calendars;

namespace Safeboard.Output.Tests.Calendars;

public sealed class CalendarFileTests
{
    private static readonly CalendarEvent June = new()
    {
        Uid = "018f@safeboard", Title = "Board meeting", Day = new(2026, 6, 25), Start = new(9, 30), End = new(12, 25), Place = "Town Hall, Committee Room 2", Sequence = 3,
        ChangedAt = new DateTime(2026, 6, 9, 9, 0, 0, DateTimeKind.Utc),
    };

    [Fact]
    public void A_meeting_stands_at_its_London_time()
    {
        var lines = Lines(June);
        lines.ShouldContain("DTSTART;TZID=Europe/London:20260625T093000");
        lines.ShouldContain("DTEND;TZID=Europe/London:20260625T122500");
        lines.ShouldContain("DTSTAMP:20260609T090000Z");
        lines.ShouldContain("SEQUENCE:3");
        lines.ShouldContain(@"LOCATION:Town Hall\, Committee Room 2");
        lines.ShouldContain("STATUS:CONFIRMED");
        lines.Count(l => l == "BEGIN:VTIMEZONE").ShouldBe(1);
        lines.Take(3).ShouldBe(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Safeboard//Meetings//EN"]);
        lines[^1].ShouldBe("END:VCALENDAR");
    }

    [Fact]
    public void Without_a_time_it_has_the_whole_day_and_without_an_end_none_is_made_up()
    {
        Lines(June with { Start = null, End = null }).ShouldContain("DTSTART;VALUE=DATE:20260625");
        Lines(June with { End = null }).ShouldNotContain(l => l.StartsWith("DTEND", StringComparison.Ordinal));
        Lines(June with { Place = null }).ShouldNotContain(l => l.StartsWith("LOCATION", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(EventStanding.Tentative, "STATUS:TENTATIVE")]
    [InlineData(EventStanding.Cancelled, "STATUS:CANCELLED")]
    public void How_sure_it_is_is_said(EventStanding standing, string line) => Lines(June with { Standing = standing }).ShouldContain(line);

    /// <summary>London's offsets at the turns of the clock, as the rules in the file have them.</summary>
    [Fact]
    public void The_time_zone_turns_on_the_last_Sundays_of_March_and_October()
    {
        var lines = Lines(June);
        lines.ShouldContain("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU");
        lines.ShouldContain("RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU");
        var london = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");
        for (var year = 1996; year <= 2035; year++)
        {
            foreach (var (month, before, after) in ((int, int, int)[])[(3, 0, 1), (10, 1, 0)])
            {
                var turn = new DateTime(year, month, 31, 1, 0, 0, DateTimeKind.Utc);
                while (turn.DayOfWeek != DayOfWeek.Sunday) turn = turn.AddDays(-1);
                london.GetUtcOffset(turn.AddMinutes(-1)).TotalHours.ShouldBe(before);
                london.GetUtcOffset(turn).TotalHours.ShouldBe(after);
            }
        }
    }

    /// <summary>Any text comes back as it was, from lines of 75 octets at most that never part a character.</summary>
    [Fact]
    public void Any_text_comes_back_and_no_line_is_too_long()
    {
        string[] pieces = ["Board", " ", ";", ",", "\\", "\\n", "\n", "é", "–", "𝄞", "👩‍👧", "“next”", ":", "\"", "=", "END:VEVENT", "ŵ", "  "];
        var random = new Random(20260609);
        for (var round = 0; round < 2000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(0, 60)).Select(_ => pieces[random.Next(pieces.Length)]));
            var file = CalendarFile.Write(text, [June with { Title = text, Place = text }]);
            var folded = Encoding.UTF8.GetString(file).Split("\r\n");
            folded.ShouldAllBe(line => Encoding.UTF8.GetByteCount(line) <= 75);
            folded.ShouldAllBe(line => !line.Contains('\n') && !line.Contains('\uFFFD'));
            var unfolded = Unfolded(file);
            unfolded.Count(l => l == "BEGIN:VEVENT").ShouldBe(1);
            unfolded.Count(l => l == "END:VEVENT").ShouldBe(1);
            foreach (var name in (string[])["SUMMARY:", "LOCATION:", "X-WR-CALNAME:"])
                Read(unfolded.Single(l => l.StartsWith(name, StringComparison.Ordinal))[name.Length..]).ShouldBe(text);
        }
    }

    [Fact]
    public void Control_characters_do_not_get_into_the_file() =>
        Lines(June with { Title = "Board\r\nBEGIN:VALARM\u0000\u0007" }).ShouldContain(@"SUMMARY:Board\nBEGIN:VALARM");

    private static List<string> Lines(CalendarEvent one) => Unfolded(CalendarFile.Write("Board meetings", [one]));

    private static List<string> Unfolded(byte[] file)
    {
        var text = Encoding.UTF8.GetString(file);
        text.ShouldEndWith("\r\n");
        return [.. text.Replace("\r\n ", "").Split("\r\n")[..^1]];
    }

    /// <summary>Undoes the escaping, letter by letter, as a reader would.</summary>
    private static string Read(string value)
    {
        var text = new StringBuilder();
        for (var n = 0; n < value.Length; n++)
            if (value[n] != '\\') text.Append(value[n]);
            else text.Append(value[++n] is 'n' or 'N' ? '\n' : value[n]);
        return text.ToString();
    }
}
