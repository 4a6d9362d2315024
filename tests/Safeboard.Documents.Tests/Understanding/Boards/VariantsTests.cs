namespace Safeboard.Documents.Tests.Understanding.Boards;

/// <summary>What offices write beside the forms they were taught: letters before lines, owners of limbs named below, brackets before tasks, paragraphs cut beside a margin.</summary>
public sealed class VariantsTests
{
    [Fact]
    public void Lines_that_a_letter_marks_and_numbers_of_the_last_minutes()
    {
        var reading = Board.Read("notes.txt", """
            WESTLEIGH SAFEGUARDING CHILDREN PARTNERSHIP
            Learning and Improvement Group

            Notes of the meeting held on Thursday 3 October 2019, 2.00pm - 4.10pm, Civic Suite, Westleigh

            In attendance: Maria Holt (MH), Head of Service (Chair); Colin Baird (CB), Police; Dr Sunita Rao (SR), Named GP
            Couldn't make it: Peter Lamb (PL), Probation; Anna Quick, Housing
            Note taker: Jill Stone

            1. Welcome (2.00)
            MH opened the meeting.

            2. Last notes
            Agreed, subject to PL's job title being put right.
            Outstanding points:
            2.1 Bruising leaflet (July 3.2): SR has had quotes from two printers.
            2.2 Website (July 5) – still waiting for IT. CB to chase before half term.

            3. Re-audit of strategy discussions
            CB took members through the findings. 41 of 60 met the standard.
            The author's recommendations were: a) that the template be shortened; b) that health be invited by e-mail; and c) that minutes go out in two days.
            Agreed: template to be shortened; e-mail invitations; minutes in two days.
            A: MH to write to the trusts - end Oct
            A: CB/SR - one page summary for GPs, 15/11
            D: Re-audit in March.

            4. Threshold document
            It was decided not to go ahead with a printed version. All content.
            Action - All to send comments to JS by noon on the 11th.
            Action (JS): revised version to the Executive on 5 November.

            5. AOB
            CB: new missing persons policy goes live on 1 December.

            6. We next meet
            on Tuesday 14 January 2020 at 2pm, same venue; dates after that are 10 March and 12 May.
            """);
        reading.ShouldSay("""
            ? CB to chase before half term [CB] 2019-10
            MH to write to the trusts [MH] 2019-10-31
            one page summary for GPs [CB|SR] 2019-11-15
            All to send comments to JS by noon on the 11th [All] 2019-10-11
            revised version to the Executive on 5 November [JS] 2019-11-05
            """);
        reading.Decisions.ShouldContain(d => d.Text == "Re-audit in March.");
        reading.Recommendations.Count.ShouldBe(3);
        reading.Items[1].Subitems.Select(s => s.Title.Split(' ')[0]).ShouldBe(["Bruising", "Website"]);
        reading.ShouldMeetOn("2020-01-14; 2020-03-10; 2020-05-12");
    }

    [Fact]
    public void A_margin_beside_paragraphs_that_were_cut_into_lines()
    {
        var reading = Board.Read("minutes.txt", """
            Minutes

            Norhampton LSCB - Policy and Procedures Sub Group
            Wednesday 8th May 2013, 10:00 hrs, Room 3, Bridge House

            Attended: Sarah Kemp (Chair) – Children's Services, Gareth Long – Police, Moira Finn – Health, Tina Webb – Admin
            Unable to attend: Ian Cross – Education (Moira Finn to feed back), Lee Dodd – Fire and Rescue

                                                                                                   ACTION
            1   Apologies
                As above.

            2   Minutes of 6 March
                Signed as a true record.
                Page 3: the report on CAMHS waits has been received.                               
                Page 4: Gareth Long had not heard from the Met and would write again.              GL

            3   Pre-birth procedure
                Moira Finn tabled the third draft. The group liked the flow chart but felt it
                was too long. Moira to shorten it and circulate for comment.                       MF 24/5
                Training implications to be raised with the training manager.                      SK (asap)

            4   Private fostering
                Nothing had come back from Housing or from the schools. It was agreed that a
                letter go from the Chair.                                                          SK/TW

            5   Forward plan
                The July meeting will look at e-safety.

            6   Date of next meeting
                Wednesday 10 July 2013, 10am, Bridge House.
            """);
        reading.ShouldSay("""
            Page 4: Gareth Long had not heard from the Met and would write again [GL]
            Moira to shorten it and circulate for comment [MF] 2013-05-24
            Training implications to be raised with the training manager [SK] asap
            a letter go from the Chair [SK|TW]
            """);
        reading.Decisions.ShouldContain(d => d.Text == "It was agreed that a letter go from the Chair.");
        reading.ShouldKnow("Sarah Kemp chair; Gareth Long present; Moira Finn present; Tina Webb present; Ian Cross apologies; Lee Dodd apologies");
    }

    [Fact]
    public void A_decision_in_the_column_of_tasks()
    {
        var reading = Board.Read("minutes.html", """
            <html><body><h1>Carrow Bay Safeguarding Board for Children</h1><h2>Minutes of Meeting No 14</h2>
            <table><tr><td>Date</td><td>Monday 12 February 2018</td></tr><tr><td>Time</td><td>13:00 to 15:20</td></tr><tr><td>Place</td><td>Harbour Room, Council Offices</td></tr></table>
            <table><tr><th>Members</th><th>Organisation</th><th>Present?</th></tr>
            <tr><td>Fergus Dow (Chair)</td><td>Independent</td><td>Yes</td></tr><tr><td>Lena Birch</td><td>Health Board</td><td>Yes</td></tr><tr><td>Insp Ravi Nath</td><td>Police</td><td>No - sent Sgt Kay Blow</td></tr><tr><td>Owen Marsh</td><td>Education</td><td>Apologies</td></tr></table>
            <table><tr><th>Item</th><th>What we discussed</th><th>What will happen</th><th>Who by</th><th>When by</th></tr>
            <tr><td>1</td><td><b>Welcome</b><br>Everyone was welcomed.</td><td></td><td></td><td></td></tr>
            <tr><td>2</td><td><b>Dental neglect</b><br>Lena Birch explained the new pathway. The Board backed the pathway unanimously.</td><td>Send the pathway to dentists<br>Report on uptake</td><td>LB<br>Lena Birch / Owen Marsh</td><td>1 March<br>next meeting</td></tr>
            <tr><td>3</td><td><b>Missing children</b><br>Sgt Blow gave figures: 43 episodes in the quarter.</td><td>Decision: figures to come every quarter</td><td></td><td></td></tr>
            <tr><td>4</td><td><b>Date of next meeting</b><br>Monday 14 May 2018 at 1pm</td><td></td><td></td><td></td></tr></table></body></html>
            """);
        reading.ShouldSay("""
            Send the pathway to dentists [LB] 2018-03-01
            Report on uptake [Lena Birch|Owen Marsh] 2018-05-14
            """);
        reading.Decisions.ShouldContain(d => d.Text == "figures to come every quarter");
        reading.ShouldKnow("Fergus Dow chair; Lena Birch present; Insp Ravi Nath apologies; Sgt Kay Blow deputy; Owen Marsh apologies");
    }

    [Fact]
    public void An_action_note_whose_title_is_no_task()
    {
        var reading = Board.Read("note.txt", """
            From the desk of the partnership office
            EASTMERE SCP EXECUTIVE – ACTION NOTE – 21.9.22

            Round the table: Jo Finch (council, in the chair), Sue Park (ICB), Det Supt Al Moss (police), Bea Long (scrutineer), Kit Shaw (minutes)
            Sends apologies: Nia Wood (education)

            1) Funding
            Discussed the gap of £41k. Decision: hold the training post vacant until April.
            Next steps
            * Jo to speak to finance about reserves (this week)
            * Sue and Al: letters to their finance directors – by 7 October
            * paper to next exec [Kit]

            2) Rapid reviews
            Bea challenged the police on why the referral had taken nine days.
            Next steps
            * Al will check the log and report back to Bea by Friday
            * Kit to book the panel

            3) Next time
            26.10.22, 9am, Teams. Then 30.11.22.
            """);
        reading.ShouldSay("""
            Jo to speak to finance about reserves [Jo] 2022-09-23
            letters to their finance directors [Sue|Al] 2022-10-07
            paper to next exec [Kit] 2022-10-26
            ? Al will check the log and report back to Bea by Friday [Al] 2022-09-23
            Kit to book the panel [Kit]
            """);
        reading.ShouldKnow("Jo Finch chair; Sue Park present; Det Supt Al Moss present; Bea Long present; Kit Shaw minutes; Nia Wood apologies");
    }

    [Fact]
    public void Owners_of_limbs_named_below_a_resolution()
    {
        var reading = Board.Read("minutes.html", """
            <html><body><p><b>PENDLE VALE SAFEGUARDING CHILDREN BOARD</b></p><p>Minutes of the Board held in the Committee Room, Town Hall on 4 March 2008 commencing at 9.30 am</p>
            <p>Present</p><ul><li>Mr A Grey, Chairman</li><li>Mrs B White, Education</li><li>Dr C Black, PCT</li></ul><p>Apologies for absence were received from Ms D Brown (Police) and Mr E Green (Connexions), for whom Mr F Blue attended.</p>
            <p><b>23/08 Minutes</b></p><p>Resolved: That the minutes be approved.</p>
            <p><b>24/08 Annual report</b></p><p>Mrs White presented the report, copies of which had been circulated.</p><p>It was RESOLVED</p><p>(i) that the report be adopted;</p><p>(ii) that the Business Manager arrange for it to be placed on the website;</p><p>(iii) that Dr Black be asked to brief the PCT Board; and</p><p>(iv) that a summary for young people be prepared by Connexions by June.</p><p>(Action: Business Manager (ii), Dr Black (iii))</p>
            <p><b>25/08 Budget</b></p><p>RESOLVED to recommend to the partner agencies that contributions be raised by 3%.</p>
            <p><b>26/08 Date of next meeting</b></p><p>The next meeting will take place on 3 June 2008 at 9.30 am in the Town Hall. Subsequent meetings: 2 September; 2 December 2008.</p></body></html>
            """);
        reading.ShouldSay("""
            the Business Manager arrange for it to be placed on the website [Business Manager]
            Dr Black be asked to brief the PCT Board [Dr Black]
            ? a summary for young people be prepared by Connexions by June [Connexions] 2008-06
            """);
        reading.Decisions.Count.ShouldBe(6);
    }

    [Fact]
    public void A_bracket_before_the_task_in_a_message()
    {
        var reading = Board.Read("notes.txt", """
            Subject: Notes - Early Help Strategic Group, 6 Nov
            Hi all

            Notes from Tuesday below. Shout if I've got anything wrong.

            Early Help Strategic Group – Tuesday 6 November 2018 – 1.30 to 3.30 – Oak Centre
            There: Pam (chair), Steve, Farida, Gwen Tully, Lou from Home-Start
            Not there: Mick, Public Health (nobody sent)

            Family hubs
            - Steve talked us through the plan for three hubs.
            - Gwen worried that the voluntary sector would be asked to staff reception.
            - [ACTION] Steve to share the staffing model with Gwen & Lou before Xmas
            - [ACTION] Farida – costs for the Eastside building

            Data
            - 412 assessments open, 61 more than July
            - Agreed: report monthly from January
            - Pam / Steve: raise the recording problem with IT @ next contract meeting

            Front door
            - Lou asked straight out why referrals from charities take longest. Farida couldn't say; will find out and e-mail everybody.

            Next meeting: 15 Jan, same time and place

            Gwen T
            """);
        reading.Actions.Select(a => string.Join('|', a.Owner)).ShouldBe(["Steve", "Farida"]);
        reading.ShouldHaveItems("Family hubs; Data; Front door");
        reading.ShouldMeetOn("2019-01-15");
    }

    [Fact]
    public void What_a_committee_did_having_heard_somebody()
    {
        var reading = Board.Read("minute.txt", """
            MINUTES OF THE NORTHMOUNT CHILD PROTECTION COMMITTEE
            HELD ON FRIDAY 8 MARCH 2013 AT 10.00 AM IN THE COUNCIL CHAMBERS, NORTHMOUNT

            Sederunt: Catriona Muir, Chief Social Work Officer (Convener); Sandy Petrie, Reporter; DCI Fiona Lang, Police; Elspeth Roy, NHS
            In attendance: Neil Gow, Lead Officer; Mhairi Tait, Clerk
            Apologies: Ross Kerr, Education; Gillian Shaw, Third Sector

            1. WELCOME AND APOLOGIES
            The Convener welcomed those present.

            2. MINUTE OF PREVIOUS MEETING
            The minute of 7 December 2012 was approved on the motion of Sandy Petrie, seconded by Elspeth Roy.

            3. SELF-EVALUATION
            There was submitted a report by the Lead Officer on self-evaluation.
            The Committee, having heard the Lead Officer further:-
            (1) noted the terms of the report;
            (2) agreed that the improvement plan be brought to the June meeting; and
            (3) instructed the Lead Officer to write to each agency seeking a named contact by 29 March 2013.
            Action: N Gow

            4. INSPECTION FINDINGS
            DCI Lang gave a verbal update. The Committee agreed to remit to the Learning Sub-Committee consideration of recommendation 5.
            Action: Learning Sub-Committee

            5. DATE OF NEXT MEETING
            Friday 7 June 2013 at 10.00 am.
            """);
        reading.Decisions.Select(d => d.Text).ShouldContain("agreed that the improvement plan be brought to the June meeting");
        reading.Actions[0].Text.ShouldStartWith("instructed the Lead Officer to write to each agency");
        reading.Actions[0].Owner.ShouldBe(["N Gow"]);
    }

    [Fact]
    public void Regrets_and_who_deputised()
    {
        var reading = Board.Read("minutes.html", """
            <html><body><h1>Fallowfield Safeguarding Children Partnership</h1><p><strong>Quality Assurance Sub-Group | 11 March 2021 | 10.00 – 12.00 | Microsoft Teams</strong></p>
            <p><b>Attendees:</b> Nora Pell (NP) – Chair; Hugh Ray (HR) – CCG; Ivy Cobb (IC) – Police; Ted Sand (TS) – Schools rep; Business support: Amy Vale (AV)</p><p><b>Regrets:</b> Zoe Hart (ZH) – Probation. Ken Lowe deputised.</p>
            <table><tr><th>No</th><th>Agenda item and discussion</th><th>Action owner and date</th></tr>
            <tr><td>1.</td><td>Welcome<br>NP welcomed everyone and introductions were made.</td><td></td></tr>
            <tr><td>2.</td><td>Minutes of 14 January<br>Approved with no amendments.</td><td></td></tr>
            <tr><td>3.</td><td>Dataset<br>HR introduced the dataset. Contacts are up 14%. TS queried why schools are not told the outcome of their referrals and asked for an answer in writing.<br>HR to obtain the reasons from the front door.<br>IC will send the police figures for Q3.</td><td>HR – 01/04/21<br>IC – 19/03/21</td></tr>
            <tr><td>4.</td><td>Multi-agency audit<br>It was agreed that the neglect audit be repeated in the autumn. AV to book four half days.</td><td>AV by 30 April</td></tr>
            <tr><td>5.</td><td>Any other business<br>None.</td><td></td></tr>
            <tr><td>6.</td><td>Next meeting<br>6 May 2021, 10.00, MS Teams</td><td></td></tr></table></body></html>
            """);
        reading.ShouldKnow("Nora Pell chair; Hugh Ray present; Ivy Cobb present; Ted Sand present; Amy Vale present; Zoe Hart apologies; Ken Lowe deputy");
        reading.ShouldSay("""
            HR to obtain the reasons from the front door [HR] 2021-04-01
            IC will send the police figures for Q3 [IC] 2021-03-19
            AV to book four half days [AV] 2021-04-30
            """);
    }
}
