using System.Globalization;
using Safeboard.Documents.Model;
using Safeboard.Documents.Tests.Support;

namespace Safeboard.Documents.Tests.Understanding;

/// <summary>The top of a document, its kind, the meetings to come and what is recommended, in the layouts that boards use.</summary>
public sealed class HeaderLayoutTests
{
    private const string Items = "\n\nPresent: Ann Reed (Chair), Omar Bell, Jane Marsh, Eve Hart\n\n1. Welcome\nThe Chair opened the meeting.\n\n2. Next\nText.";

    [Theory]
    [InlineData("Minutes of the Example Safeguarding Children Board held on Thursday 8 April 2021 at 2.00pm in Room 4, Example Hall", "2021-04-08 14:00 - Room 4, Example Hall")]
    [InlineData("Minutes of the Example Safeguarding Children Board held on Thursday 8 April 2021 at 2.00pm in Room G12, Example House", "2021-04-08 14:00 - Room G12, Example House")]
    [InlineData("EXAMPLE SAFEGUARDING BOARD\nMinutes of Meeting\nThursday 8th April 2021, 9.30am – 12 noon\nExample Town Hall", "2021-04-08 09:30 12:00 Example Town Hall")]
    [InlineData("Example Safeguarding Children Partnership\nMinutes 08/04/21\nTime: 10:00 to 12:30\nVenue: Microsoft Teams", "2021-04-08 10:00 12:30 Microsoft Teams")]
    [InlineData("Example Safeguarding Children Partnership\nDate: 2021-04-08\nStart: 10.00\nFinish: 12.15\nLocation: The Old School", "2021-04-08 10:00 12:15 The Old School")]
    [InlineData("Example Board\nMinutes of the meeting held via Microsoft Teams on 8 April 2021", "2021-04-08 - - Microsoft Teams")]
    [InlineData("Example Board\nMinutes of a meeting held at Example House on April 8, 2021 at 14:00", "2021-04-08 14:00 - Example House")]
    [InlineData("Example Board minutes\nMeeting date and time: 8 April 2021, 2pm to 4pm\nVenue\tCommittee Room 2", "2021-04-08 14:00 16:00 Committee Room 2")]
    [InlineData("Example Board minutes\nDate\tTime\tVenue\n8 April 2021\t2.00 – 4.00 pm\tCommittee Room 2", "2021-04-08 14:00 16:00 Committee Room 2")]
    [InlineData("Example Board\nDraft minutes – approved by the Chair 20 May 2021\nMeeting of 8 April 2021", "2021-04-08 - - ")]
    [InlineData("Minute of Meeting held in the Fishermen’s Hall on Thursday 8 April 2021 at 1045 hours\nThe meeting rose at 1320 hours", "2021-04-08 10:45 13:20 the Fishermen’s Hall")]
    [InlineData("EXAMPLE SCB\nMissing sub-group\n8 April 2021, 9:45am, Meeting Room 4, Vale House (finished just before 12)", "2021-04-08 09:45 12:00 Meeting Room 4, Vale House")]
    [InlineData("Example Board\nMinutes of the meeting held remotely on 8 April 2021 at 2.00 p.m.\nMeeting terminated at 4.20", "2021-04-08 14:00 16:20 remotely")]
    public void Date_times_and_venue_are_read(string text, string expected)
    {
        var r = Understood.Text(text + Items);
        $"{r.Date:yyyy-MM-dd} {Time(r.Start)} {Time(r.End)} {r.Venue}".ShouldBe(expected);
    }

    [Fact]
    public void A_heading_with_the_day_of_the_meeting_is_no_item()
    {
        var reading = Boards.Board.Read("minutes.html", "<html><body><h1>Example Safeguarding Children Partnership</h1><h2>Strategic Board, 14 May 2021, MS Teams</h2><p>Present: Ann Reed (Chair), Omar Bell</p><p><b>1. Welcome</b></p><p>All were welcomed.</p><p><b>2. Data</b></p><p>The figures were read.</p></body></html>");
        (reading.Date, reading.Venue).ShouldBe((new DateOnly(2021, 5, 14), "MS Teams"));
        reading.Items.Select(i => i.Title).ShouldBe(["Welcome", "Data"]);
    }

    [Theory]
    [InlineData("Minutes of the Example Safeguarding Children Board held on 8 April 2021", "Example Safeguarding Children Board")]
    [InlineData("EXAMPLE SAFEGUARDING CHILDREN PARTNERSHIP\nMinutes of Meeting\n8 April 2021", "EXAMPLE SAFEGUARDING CHILDREN PARTNERSHIP")]
    [InlineData("Example Council\nExample and Otherley Local Safeguarding Children Board\nMinutes\n8 April 2021", "Example and Otherley Local Safeguarding Children Board")]
    [InlineData("Group: Quality Assurance Sub Group\nDate: 8 April 2021", "Quality Assurance Sub Group")]
    public void The_body_is_read(string text, string expected) => Understood.Text(text + Items).Body.ShouldBe(expected);

    [Theory]
    [InlineData("Chair: Ann Reed, Independent Chair", "Ann Reed")]
    [InlineData("Chaired by Ann Reed", "Ann Reed")]
    [InlineData("In the chair: Dr Ann Reed", "Dr Ann Reed")]
    [InlineData("Meeting Chair\tAnn Reed (Independent)", "Ann Reed")]
    public void The_chair_is_read(string text, string expected) => Understood.Text("Example Board\nMinutes of 8 April 2021\n" + text + "\n\n1. Welcome\nText.\n\n2. Next\nText.").Chair.ShouldBe(expected);

    [Theory]
    [InlineData("Status: Draft", "draft")]
    [InlineData("DRAFT MINUTES", "draft")]
    [InlineData("Approved minutes of the Example Board", "approved")]
    [InlineData("Unconfirmed minutes", "draft")]
    [InlineData("Confirmed minutes", "approved")]
    public void Draft_and_approved_are_told_apart(string text, string expected) => Understood.Text("Example Board\n" + text + "\n8 April 2021" + Items).Status.ShouldBe(expected);

    [Theory]
    [InlineData("Minutes of the Example Board\n8 April 2021" + Items, DocumentKind.BoardMinutes)]
    [InlineData("Example Board\nNote of meeting 8 April 2021\n\nPresent: AR, OB, JM, EH\n\n1. Welcome\nText.\n\n2. Next\nText.", DocumentKind.BoardMinutes)]
    [InlineData("Example Board\nAGENDA\n8 April 2021, 2pm\n\n1. Welcome and apologies\n2. Minutes of the last meeting\n3. Neglect strategy\n4. Any other business", DocumentKind.Agenda)]
    [InlineData("Example Board\nMeeting to be held on 8 April 2021\n\nA G E N D A\n\n1. Apologies\n2. Minutes of the last meeting\n3. Neglect strategy\n4. Date of next meeting", DocumentKind.Agenda)]
    [InlineData("Example Board action tracker\n\nRef\tAction\tOwner\tDue\tStatus\n1\tSend the plan\tAR\t3 May 2021\tOpen\n2\tWrite to schools\tOB\t4 May 2021\tComplete\n3\tBook a room\tJM\t5 May 2021\tOpen", DocumentKind.ActionLog)]
    [InlineData("Report to: Example Board\nDate: 8 April 2021\nReport of: Jane Marsh\nSubject: Neglect\n\n1. Purpose of the report\nTo tell the Board about neglect.\n\n2. Background\nText.\n\n3. Recommendations\nThe Board is asked to note the report.", DocumentKind.PartnershipReport)]
    [InlineData("Key messages from the Example Board\nApril 2021\n\nWelcome to this briefing.\n\nNeglect\nThe Board heard about neglect.\n\nTraining\nPlease come.", DocumentKind.KeyMessages)]
    [InlineData("Example Safeguarding Partnership newsletter\nA message from the Independent Chair\n\nDear colleagues, the Board met last week.\n\nNeglect\nThe Board heard about neglect.", DocumentKind.KeyMessages)]
    [InlineData("Voluntary sector representative’s feedback\nBoard attended: Example Board\nDate: 8 April 2021\nRepresentative: Jane Marsh\n\nMain points discussed\nNeglect was discussed.", DocumentKind.RepresentativeReport)]
    [InlineData("Shopping\n\nTea and milk.", DocumentKind.Other)]
    public void The_kind_is_told(string text, DocumentKind kind) => Understood.Text(text).Kind.ShouldBe(kind);

    [Theory]
    [InlineData("Date of next meeting: Thursday 8 July 2021 at 2pm, Committee Room 2", "2021-07-08 14:00 Committee Room 2")]
    [InlineData("The next meeting will be held on 8 July 2021 at 2.00 p.m. in Example Hall.", "2021-07-08 14:00 Example Hall")]
    [InlineData("The Board will next meet on Thursday 8th July at 10am.", "2021-07-08 10:00 ")]
    [InlineData("Dates for 2021\n8 July\n7 October\n9 December", "2021-07-08  ; 2021-10-07  ; 2021-12-09  ")]
    [InlineData("Future meeting dates: 8 July, 7 October and 9 December 2021, all at 2pm", "2021-07-08 14:00 ; 2021-10-07 14:00 ; 2021-12-09 14:00 ")]
    [InlineData("Future meetings\nDate\tTime\tVenue\n8 July 2021\t2.00pm\tRoom 2, Example Hall\n7 October 2021\t10.00am\tTeams", "2021-07-08 14:00 Room 2, Example Hall; 2021-10-07 10:00 Teams")]
    [InlineData("Next meeting\nThursday 8 July 2021\n2.00 – 4.00pm\nExample Town Hall", "2021-07-08 14:00 Example Town Hall")]
    [InlineData("Next meeting: 8 July 2021, 2pm. Please send papers by 24 June 2021 and reply to the clerk by 1 June 2021.", "2021-07-08 14:00 ")]
    [InlineData("Next meeting: 8 July 2021. The meeting closed at 4.10pm.", "2021-07-08  ")]
    [InlineData("Meetings in 2021/22: 8 July 2021; 20 January 2022; 14 April 2022.", "2021-07-08  ; 2022-01-20  ; 2022-04-14  ")]
    [InlineData("Date and time of next meeting – 08/07/21 14:00 – 16:00 via Teams", "2021-07-08 14:00 Teams")]
    [InlineData("The next meeting of the Health and Wellbeing Board is on 3 June 2021. Date of next Board meeting: 8 July 2021.", "2021-07-08  ")]
    [InlineData("The report will come to the next meeting. The conference is on 3 June 2021.", "")]
    [InlineData("Next time: Thursday 8 July, 2pm.", "2021-07-08 14:00 ")]
    [InlineData("Next QAG: 8 July 2021, 9.30am. The meeting after that is on 7 October 2021.", "2021-07-08 09:30 ; 2021-10-07  ")]
    [InlineData("When next\n\nThursday 8 July, 2pm. Last two: 7 Oct, then 9 December.", "2021-07-08 14:00 ; 2021-10-07  ; 2021-12-09  ")]
    [InlineData("NEXT MEETING\nThursday 8 July 2021\n\nAR, 12 April 2021", "2021-07-08  ")]
    [InlineData("Dates\n\nThe Board will meet next on 8 July. The October meeting has been fixed for the 7th.", "2021-07-08  ; 2021-10-07  ")]
    [InlineData("Programme of Meetings\n\n8 July 2021 at 1400 hours. Thereafter 7 October.", "2021-07-08 14:00 ; 2021-10-07  ")]
    [InlineData("DONM\n08.07.2021 @ 14:00 Town Hall", "2021-07-08 14:00 Town Hall")]
    [InlineData("The Chair thanked everybody. Dates for the diary: 8th July 2021 (Board), 2nd September 2021 (development day).", "2021-07-08  ; 2021-09-02  ")]
    [InlineData("Schedule of meetings 2021/22\n* Thurs 8 July\n* Thurs 7 October\nAll meetings 10am-12.30pm.", "2021-07-08  ; 2021-10-07 10:00 ")]
    [InlineData("Meeting closed at 12.10pm. We meet again on 8 July (10am, Town Hall).", "2021-07-08 10:00 Town Hall")]
    [InlineData("Next time: Thursday 8 July, 1.30pm. Then 7 October and 9 December (venues tbc).", "2021-07-08 13:30 ; 2021-10-07  ; 2021-12-09  ")]
    [InlineData("Next meeting: Thursday 8 July 2021, 2pm\nThen 7 October and 9 December", "2021-07-08 14:00 ; 2021-10-07  ; 2021-12-09  ")]
    [InlineData("Next Exec: Thursday 8 July 2021 10am. After that 7 October (Council) and 9 December 2021", "2021-07-08 10:00 ; 2021-10-07  ; 2021-12-09  ")]
    public void Meetings_to_come_are_read(string text, string expected)
    {
        var next = Understood.Text("Minutes of the Example Safeguarding Children Board\nDate: 8 April 2021" + Items + "\n\n3. Any other business\n\n" + text).NextMeetings;
        string.Join("; ", next.Select(n => $"{n.Date:yyyy-MM-dd} {n.Start?.ToString("HH:mm", CultureInfo.InvariantCulture)} {n.Venue}")).ShouldBe(expected);
    }

    [Theory]
    [InlineData("Recommendations\n\nThe Board is asked to:\n\n- note the report;\n- agree the plan; and\n- ask for an update in June.", "note the report; agree the plan; ask for an update in June")]
    [InlineData("5. Recommendations\n\n5.1 That the Board notes the report.\n\n5.2 That the plan is agreed.\n\n6. Contact", "That the Board notes the report; That the plan is agreed")]
    [InlineData("The author makes nine recommendations. Two were read out: that every agency records who lives in a household; and that supervision is written down.", "that every agency records who lives in a household; that supervision is written down")]
    [InlineData("3 recs land on us:\n\nrec 4 - all agencies to brief staff on consent rec 7 - chronology training for social work teams", "all agencies to brief staff on consent; chronology training for social work teams")]
    [InlineData("Recommendation 1: Agencies should check who holds the plan.\n\nRecommendation 2: The Board should audit it in a year.", "Agencies should check who holds the plan; The Board should audit it in a year")]
    [InlineData("The Group is recommended to (a) note the findings of the audit and (b) approve the plan.", "note the findings of the audit; approve the plan")]
    [InlineData("RECOMMENDED: That (1) the report be noted; and (2) the plan be agreed.", "the report be noted; the plan be agreed")]
    [InlineData("It is recommended that the Board approves the budget.", "the Board approves the budget")]
    [InlineData("Recommendations for the Board\n\nThe partnership should publish its data each year.\n\nSchools should be told within a day.\n\nNext steps\n\nThe report goes to the website.", "The partnership should publish its data each year; Schools should be told within a day")]
    [InlineData("No\tRecommendation\tLead\n1\tAgencies should check who holds the plan\tHealth\n2\tThe Board should audit it in a year\tBoard", "Agencies should check who holds the plan; The Board should audit it in a year")]
    [InlineData("The recommendations of the review were discussed. All recommendations have been completed.", "")]
    public void Recommendations_are_read(string text, string expected) =>
        string.Join("; ", Understood.Text("Report to the Example Board\n\n1. Purpose\n\nThis report tells the Board what was found.\n\n" + text).Recommendations.Select(r => r.Text.TrimEnd('.', ';'))).ShouldBe(expected);

    private static string Time(TimeOnly? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture) ?? "-";
}
