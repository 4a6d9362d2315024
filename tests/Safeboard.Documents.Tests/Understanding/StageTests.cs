using Safeboard.Documents.Model;
using Safeboard.Documents.Reading;
using Safeboard.Documents.Tests.Support;
using Safeboard.Documents.Understanding.Dates;

namespace Safeboard.Documents.Tests.Understanding;

public sealed class StageTests
{
    [Theory]
    [InlineData("Present:\nAnn Reed, Chief Officer, Example Council (Chair)\nOmar Bell – Head of Service, Police\n\nApologies:\nJane Marsh (Health)\n\n1. Welcome\nText.\n\n2. Next\nText.")]
    [InlineData("Present: Ann Reed (Chair), Omar Bell (Police)\nApologies: Jane Marsh\n\n1. Welcome\nText.\n\n2. Next\nText.")]
    [InlineData("Attendees\tAgency\tApologies\tAgency\nAnn Reed\tIndependent Chair\tJane Marsh\tHealth\nOmar Bell\tPolice\n\n1. Welcome\nText.\n\n2. Next\nText.")]
    [InlineData("Name\tOrganisation\tPresent\tApology\nAnn Reed\tIndependent Chair\t✓\t\nOmar Bell\tPolice\t✓\t\nJane Marsh\tHealth\t\t✓\n\n1. Welcome\nText.\n\n2. Next\nText.")]
    [InlineData("Present: Ann Reed (Chair); Omar Bell\n\n1. Welcome\nApologies for absence were received from Jane Marsh.\n\n2. Next\nText.")]
    public void People_are_found_in_every_layout_with_how_they_attended(string text)
    {
        var people = Understood.Text("Minutes of the Example Board\n\n" + text).Attendance;
        people.Select(p => (p.Name, p.Status)).ShouldBe([("Ann Reed", AttendanceStatus.Chair), ("Omar Bell", AttendanceStatus.Present), ("Jane Marsh", AttendanceStatus.Apologies)], ignoreOrder: true);
    }

    [Fact]
    public void People_known_by_initials_keep_role_and_agency_and_those_who_share_initials_stay_two()
    {
        var people = Understood.Text("Present:\t\n(DM) – Lay Member\t(DM) – Detective Superintendent, Example Police\nMinutes: ST, Business Support\n\n1.\tWelcome\n2.\tNext").Attendance;
        people.Count.ShouldBe(3);
        people[1].ShouldSatisfyAllConditions(p => p.Initials.ShouldBe("DM"), p => p.Role.ShouldBe("Detective Superintendent"), p => p.Agency.ShouldBe("Example Police"));
        people[2].Status.ShouldBe(AttendanceStatus.Minutes);
    }

    [Fact]
    public void A_deputy_and_whom_they_stand_for_are_two_people()
    {
        var people = Understood.Text("Member\tRole\t14/01/21\t08/07/21\nAnn Reed\tDirector\tY\tD – Ella Frost, Social Worker\nOmar Bell\tHead\tA\tY\n\nDate: 8 July 2021\n\n1. Welcome\nText.\n\n2. Next\nText.").Attendance;
        people.Single(p => p.Name == "Ella Frost").DeputyFor.ShouldBe("Ann Reed");
        people.Single(p => p.Name == "Ann Reed").Status.ShouldBe(AttendanceStatus.Apologies);
    }

    [Fact]
    public void Items_keep_document_order_also_when_one_is_taken_early()
    {
        var reading = Understood.Text("Minutes\n\n1. Welcome\nThe Chair opened the meeting.\n\n2. Minutes\nAgreed.\n\n5. Neglect\nJane Marsh presented the report to the group.\n\n3. Budget\nText about money.\n\n4. Training\nText about it.\n\n6. Close\nThe end.");
        reading.Items.Select(i => i.Number).ShouldBe(["1", "2", "5", "3", "4", "6"]);
        reading.Items[2].Presenter.ShouldBe(["Jane Marsh"]);
        reading.Items[2].Extent!.Value.Of(reading.Text).ShouldStartWith("5. Neglect");
    }

    [Fact]
    public void The_header_is_read_with_its_places()
    {
        var reading = Understood.Text("Meeting Title: Example Safeguarding Children Board Meeting\nDate: 30th November, 2017\nTime: 9.30 am – 12.30 pm\nVenue: Room 1, Example Hall\nChair: Ann Reed\n\n1. Welcome\nText.\n\n2. Next\nText.");
        (reading.Date, reading.Start, reading.End).ShouldBe((new DateOnly(2017, 11, 30), new TimeOnly(9, 30), new TimeOnly(12, 30)));
        (reading.Title, reading.Venue, reading.Chair).ShouldBe(("Example Safeguarding Children Board Meeting", "Room 1, Example Hall", "Ann Reed"));
        reading.Header["venue"].At!.Value.Of(reading.Text).ShouldBe("Room 1, Example Hall");
    }

    [Fact]
    public void A_clerk_is_warned_of_what_looks_wrong()
    {
        var reading = Understood.Text("Present:\n(AB) – Police\n(CD) – Health\n\n1.\t<p>Welcome</p> <p>AB will ring. AP01/19</p>\n2.\t<p>Next</p> <p>CD to write on Monday 3 March 2015, by 31 February 2019. AP02/19</p>\n3.\t<p>More</p> <p>AB to send it. AP04/19 ZZ to ask ann@example.org. AP04/19</p>\n3.\t<p>Again</p> <p>Text.</p>");
        reading.Warnings.Select(w => w.Kind).Distinct().ShouldBe(["reference-gap", "reference-repeat", "no-date", "repeated-item", "unknown-initials", "impossible-date", "wrong-weekday", "contact-data"], ignoreOrder: true, customMessage: string.Join(", ", reading.Warnings.Select(w => w.Kind)));
    }

    [Fact]
    public void Personal_data_and_figures_are_found()
    {
        var reading = Understood.Text("Report\n\nDr Jane Marsh said that 38% of 211 children were placed far away. Ring 01632 960118 or write to jane.marsh@example.org before 3 May 2019.");
        reading.PersonalData.Select(p => p.Text).ShouldBe(["Dr Jane Marsh", "01632 960118", "jane.marsh@example.org"], ignoreOrder: true);
        reading.Statistics.Select(s => s.Value).ShouldBe(["38%", "211"]);
    }

    [Theory]
    [InlineData("21st March, 2019", "2019-03-21")]
    [InlineData("29.7.11", "2011-07-29")]
    [InlineData("8/12/2017", "2017-12-08")]
    [InlineData("2018-03-19", "2018-03-19")]
    [InlineData("Thur 4 Sept ’14", "2014-09-04")]
    public void Dates_are_read_in_every_form(string text, string date) =>
        DateWords.First(text, new(0, text.Length))!.On(null).ShouldBe(DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("9.30am-12:30pm", "09:30", "12:30")]
    [InlineData("10:00 – 14:00", "10:00", "14:00")]
    [InlineData("2 – 4pm", "14:00", "16:00")]
    [InlineData("at 2.00 p.m.", "14:00", null)]
    public void Times_are_read_in_every_form(string text, string start, string? end)
    {
        var time = TimeWords.First(text, new(0, text.Length))!;
        time.Start.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(start);
        time.End?.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(end);
    }

    [Fact]
    public void An_e_mail_gives_its_attached_document()
    {
        using var folder = new TempFolder();
        var attached = Convert.ToBase64String(Docx.Of(Docx.P("Minutes of the Example Board")));
        var mail = $"From: a@example.org\nSubject: Notes\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"x\"\n\n--x\nContent-Type: text/plain\n\nPlease find attached.\n--x\nContent-Type: application/octet-stream; name=\"m.docx\"\nContent-Disposition: attachment; filename=\"m.docx\"\nContent-Transfer-Encoding: base64\n\n{attached}\n--x--\n";
        var read = folder.Read("a.eml", mail);
        read.WithoutNote().Text.Trim().ShouldBe("Minutes of the Example Board");
        read.Text[read.NoteAt!.Value..].ShouldBe("E-mail from: a@example.org\n\nE-mail subject: Notes\n\nPlease find attached.");
    }
}
