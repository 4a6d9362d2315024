using Safeboard.Documents.Tests.Support;

namespace Safeboard.Documents.Tests.Understanding.Boards;

/// <summary>Minutes in tables of Word files and web pages, as four boards might draw them.</summary>
public sealed class TablesTests
{
    private static string Cell(params string[] paragraphs) => $"<w:tc>{string.Concat(paragraphs.Select(p => Docx.P(p)))}</w:tc>";
    private static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    [Fact]
    public void Several_tasks_in_one_cell_with_owner_and_date_behind_dashes()
    {
        var reading = Board.Read("minutes.docx", Docx.Of(Docx.P("Wyre Valley Safeguarding Children Board") + Docx.P("Minutes – 7 May 2013, 9.30am to 11.30am")
            + $"<w:tbl>{Row(Cell("Present"), Cell("Apologies"))}{Row(Cell("Anita Brook (AB) – Chair", "Tom Sharp (TS) – Police", "Gill Noon (GN) – Health Visiting", "Ed Lacey (EL) – Board Manager"), Cell("Pat Dunn (PD) – Housing", "Viv Okoro (VO) – Youth Justice"))}</w:tbl>"
            + $"<w:tbl>{Row(Cell("Item"), Cell("Notes"), Cell("Actions"))}"
            + Row(Cell("1. Welcome"), Cell("Introductions were made."), Cell(""))
            + Row(Cell("2. Thresholds"), Cell("The new document was discussed at length.", "Members felt that it was still too long."), Cell("Revised threshold document – GN – June", "Short leaflet for parents – TS/EL – by 1 July", "All to send comments to EL"))
            + Row(Cell("3. Data"), Cell("The dashboard shows a rise in repeat plans."), Cell("AB: raise with the Director before the next Board", "Repeat plans audit (GN, September)"))
            + Row(Cell("4. Any other business"), Cell("None."), Cell("None")) + "</w:tbl>"
            + Docx.P("Next meeting: 9 July 2013, 9.30am")));
        reading.ShouldSay("""
            Revised threshold document [GN] 2013-06
            Short leaflet for parents [TS|EL] 2013-07-01
            All to send comments to EL [All]
            raise with the Director before the next Board [AB] 2013-07-09
            Repeat plans audit [GN] 2013-09
            """);
        reading.ShouldKnow("Anita Brook chair; Tom Sharp present; Gill Noon present; Ed Lacey present; Pat Dunn apologies; Viv Okoro apologies");
        reading.ShouldHaveItems("1 Welcome; 2 Thresholds; 3 Data; 4 Any other business");
    }

    [Fact]
    public void A_name_alone_above_a_task_in_the_column_is_no_task() => Board.Read("minutes.html", """
        <html><body><h1>Example Board</h1><p>Minutes of 7 May 2013</p><p>Present: Ann Reed (AR), Omar Bell (OB), Jane Marsh (JM)</p>
        <table><tr><th>Item</th><th>Notes</th><th>Action</th></tr>
        <tr><td>2. Data</td><td>The figures were late.</td><td><p>Ann Reed</p><p>Send the figures to all – JM</p></td></tr></table></body></html>
        """).ShouldSay("Send the figures to all [JM]");

    [Fact]
    public void Tasks_in_a_column_with_owners_and_dates_line_by_line_beside_them()
    {
        var reading = Board.Read("minutes.html", """
            <html><head><title>SCP Delivery Group</title></head><body><h1>Eastmere SCP Delivery Group</h1><p>Minutes of the meeting of 12 October 2022 held on Teams, 1pm – 3pm</p>
            <table><tr><th>Members attending</th><th>Organisation</th><th>Not attending</th><th>Organisation</th></tr>
            <tr><td>Carla Finch (chair)</td><td>Eastmere Council</td><td>Noor Aziz</td><td>Probation Service</td></tr>
            <tr><td>Insp Jon Beale</td><td>Eastmere Police</td><td>Kit Warne</td><td>CAMHS</td></tr>
            <tr><td>Rita Soames</td><td>ICB</td><td></td><td></td></tr></table>
            <table><tr><th>No</th><th>Topic and discussion</th><th>What needs to happen</th><th>Who</th><th>When</th></tr>
            <tr><td>1</td><td><b>Welcome</b><br>Carla welcomed the group.</td><td></td><td></td><td></td></tr>
            <tr><td>2</td><td><b>Neglect strategy</b><br>Rita gave an update. Take-up of the tool is low in schools.</td><td>School session on the tool<br>Publish the strategy<br>Tell GPs where to find it</td><td>JB<br>CF<br>RS</td><td>30/11/22<br>w/c 17 October<br>ASAP</td></tr>
            <tr><td>3</td><td><b>Annual report</b><br>Contributions are late from two agencies.</td><td>Contributions to Carla</td><td>Police, CAMHS</td><td>21 Oct</td></tr>
            <tr><td>4</td><td><b>Close</b><br>The group meets again on 14 December 2022 at 1pm.</td><td></td><td></td><td></td></tr></table></body></html>
            """);
        reading.ShouldSay("""
            School session on the tool [JB] 2022-11-30
            Publish the strategy [CF] 2022-10-17
            Tell GPs where to find it [RS] asap
            Contributions to Carla [Police|CAMHS] 2022-10-21
            """);
        reading.ShouldKnow("Carla Finch chair; Noor Aziz apologies; Insp Jon Beale present; Kit Warne apologies; Rita Soames present");
        reading.ShouldHaveItems("1 Welcome; 2 Neglect strategy; 3 Annual report; 4 Close");
        reading.ShouldMeetOn("2022-12-14");
    }

    [Fact]
    public void A_box_of_action_owner_and_deadline_under_each_item()
    {
        var reading = Board.Read("minutes.docx", Docx.Of(Docx.P("Port Arden Safeguarding Adolescents Sub-Group") + Docx.P("Date: 3 March 2016") + Docx.P("Chair: Dilys Vane (DV)")
            + Docx.P("Present: Dilys Vane (DV), Leo Marks (LM), Asha Rowe (AR), Kay Tully (KT, minutes)")
            + Docx.P("1. Missing children")
            + Docx.P("LM presented the figures. 41 children went missing in the quarter.")
            + Docx.Table(["Action", "Return interviews – sample of ten to be read"], ["Owner", "LM and AR"], ["Deadline", "31 March 2016"])
            + Docx.P("2. Gangs")
            + Docx.P("AR described the mapping exercise.")
            + Docx.Table(["Action", "Map to be shared with schools"], ["Owner", "AR"], ["Deadline", "Easter"])
            + Docx.Table(["Action", "Ask Housing for a named contact"], ["Owner", "KT"], ["Deadline", "Next meeting"])
            + Docx.P("3. Date of next meeting")
            + Docx.P("5 May 2016, 2pm, Harbour House")));
        reading.ShouldSay("""
            Return interviews – sample of ten to be read [LM|AR] 2016-03-31
            Map to be shared with schools [AR] 2016-03-27
            Ask Housing for a named contact [KT] 2016-05-05
            """);
        reading.ShouldKnow("Dilys Vane chair; Leo Marks present; Asha Rowe present; Kay Tully minutes");
        reading.ShouldHaveItems("1 Missing children; 2 Gangs; 3 Date of next meeting");
    }

    [Fact]
    public void Actions_of_each_item_in_a_list_with_bold_initials_behind_the_headings()
    {
        var reading = Board.Read("minutes.html", """
            <html><body><h2>Minutes of the Larchfield Safeguarding Forum</h2><p>Wednesday 6 July 2011, 4.00pm, Quaker Hall</p>
            <p><b>Present</b></p><ul><li>Gwen Pike (Chair)</li><li>Rev Hal Stone</li><li>Mina Shah</li></ul><p><b>Apologies</b></p><ul><li>Bert Cole</li></ul>
            <h3>1. Safer recruitment</h3><p>Mina explained the new disclosure rules.</p>
            <p><b>Actions:</b></p><ol><li>Guide to the rules to go on the website (<b>Mina Shah</b>)</li><li>Survey of small clubs – <b>Hal Stone</b>, by 30 September 2011</li></ol>
            <h3>2. Events</h3><p>The autumn conference has 40 bookings.</p><p><b>Actions:</b> none.</p>
            <h3>3. Premises</h3><p>Gwen has found a cheaper hall.</p><p><b>Actions:</b></p><ul><li>Everyone – visit the hall before September</li><li>Gwen Pike: deposit to be paid this month</li></ul>
            <h3>4. Next meetings</h3><p>Wednesdays at 4.00pm: 7 September, 2 November 2011 and 11 January 2012.</p></body></html>
            """);
        reading.ShouldSay("""
            Guide to the rules to go on the website [Mina Shah]
            Survey of small clubs [Hal Stone] 2011-09-30
            visit the hall before September [Everyone] 2011-09
            deposit to be paid this month [Gwen Pike]
            """);
        reading.ShouldKnow("Gwen Pike chair; Rev Hal Stone present; Mina Shah present; Bert Cole apologies");
        reading.ShouldHaveItems("1 Safer recruitment; 2 Events; 3 Premises; 4 Next meetings");
        reading.ShouldMeetOn("2011-09-07; 2011-11-02; 2012-01-11");
    }
}
