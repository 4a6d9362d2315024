namespace Safeboard.Documents.Tests.Understanding.Boards;

/// <summary>Layouts that boards use beside the plain ones: rows told by a letter or word, margins without a head, marks in a message, resolutions in one breath, taskings.</summary>
public sealed class LayoutsTests
{
    [Fact]
    public void Rows_that_begin_with_what_they_are()
    {
        var reading = Board.Read("record.txt", """
            Brookvale Safeguarding Children Partnership
            Delivery Group – record of the meeting of 4 March 2024, 10am to noon, Annexe, Mill Lane
            There: Hannah Moss (HM), Chair; Idris Cole (IC), Police; Petra Lunn (PL), Health; Sunil Dave (SD), Education
            Away: Grant Ellis (Probation); Mo Farrow, Public Health – her deputy Rae Quinn came

            10:00 1. Welcome and last record
            Info	Everybody was welcomed and the record of January was looked at together.
            Decision	Record of 9 January stands.
            Action	Put the record on the portal	IC, by 8 March

            10:15 2. Audit of strategy meetings
            Info	Twelve of 20 files met the standard, which is fewer than last year.
            Action	Ask the trust why nurses are not invited	PL → HM, this month
            Action	Sample twenty more files	HM/SD
            Decision	The audit will be repeated in the autumn.
            Risk	Loss of the analyst post from April.

            We will get together again on 14 May 2024 at 10am, same room.
            """);
        reading.ShouldSay("""
            Put the record on the portal [IC] 2024-03-08
            Ask the trust why nurses are not invited [PL]
            Sample twenty more files [HM|SD]
            """);
        reading.Decisions.Select(d => d.Text).ShouldBe(["Record of 9 January stands.", "The audit will be repeated in the autumn."]);
        reading.ShouldHaveItems("1 Welcome and last record; 2 Audit of strategy meetings");
        reading.ShouldKnow("Hannah Moss chair; Idris Cole present; Petra Lunn present; Sunil Dave present; Grant Ellis apologies; Mo Farrow apologies; Rae Quinn deputy");
        reading.ShouldMeetOn("2024-05-14");
    }

    [Fact]
    public void A_log_under_other_heads_whose_dates_count_from_the_meeting_that_raised_them()
    {
        var reading = Board.Read("log.txt", """
            Brookvale Safeguarding Children Board
            Action and decision tracker, updated 3 June 2019

            No.	Raised	Agreed	Lead	To be done by	Position	RAG
            41	04.02.19	Letter to the trust about attendance	Chair	end of March	Sent 12 March, no reply	Amber
            42	04.02.19	Training plan to be costed	Business Manager	next Board	Costed	Green
            43	01.04.19	Every agency to name its lead for neglect	All	31/5/19	9 of 12 received	Red
            44	01.04.19	Booking form for the conference	JL	asap	Done	Blue
            """);
        reading.ShouldSay("""
            41 = Letter to the trust about attendance [Chair] 2019-03-31
            42 = Training plan to be costed [Business Manager] 2019-04-01
            43 = Every agency to name its lead for neglect [All] 2019-05-31
            44 = Booking form for the conference [JL] asap Complete
            """);
        reading.Date.ShouldBe(new DateOnly(2019, 6, 3));
        reading.Decisions.ShouldBeEmpty();
    }

    [Fact]
    public void Limbs_of_a_resolution_in_one_paragraph_and_below_it()
    {
        var reading = Board.Read("minutes.txt", """
            Brookvale Safeguarding Children Board
            Minutes of the meeting held at the Corn Exchange, Brook Street on Tuesday 5 June 2012 at 2pm
            Present: Ann Reed (Chair), Omar Bell (OB) Police, Eve Hart (EH) Health, Tom Lowe (TL) Education, Ida Moss (IM) Housing
            Sorries: Gwen Price (Probation)

            1. Minutes
            Agreed as a true record.

            2. Neglect
            RESOLVED – (a) That the report be noted; (b) that the Business Manager write to the trusts before the July meeting; (c) that each agency send its plan to the office by 29 June; and (d) that a further report be brought to the next meeting.

            3. Thresholds
            It was agreed that Mrs Bell check the leaflet and that the Head of Service print it.
            The Board agreed that the threshold document be adopted.

            4. Charging
            Resolved:
            - That the charge be kept at £40
            - that the Development Manager tell all agencies
            - that TL speak to the heads in September

            5. Next
            NEXT: Tues 4 September 2pm (Corn Exchange), then 6 Nov
            """);
        reading.ShouldSay("""
            ? the Business Manager write to the trusts before the July meeting [the Business Manager] 2012-07
            ? each agency send its plan to the office by 29 June [each agency] 2012-06-29
            ? a further report be brought to the next meeting [] 2012-09-04
            ? Mrs Bell check the leaflet [Mrs Bell]
            ? the Head of Service print it [the Head of Service]
            ? the Development Manager tell all agencies [the Development Manager]
            ? TL speak to the heads in September [TL] 2012-09
            """);
        reading.Venue.ShouldBe("the Corn Exchange, Brook Street");
        reading.ShouldMeetOn("2012-09-04; 2012-11-06");
    }

    [Fact]
    public void A_message_in_which_two_marks_stand_before_each_task()
    {
        var reading = Board.Read("notes.eml", """
            From: "Cole, Sam" <sam.cole@example.org>
            To: Rita Carr <rita.carr@example.org>
            Subject: notes
            Date: Tue, 10 May 2016 09:12:44 +0000
            Content-Type: text/plain; charset="utf-8"
            Content-Transfer-Encoding: quoted-printable

            Hi all, things to do are marked >>

            EARLY HELP GROUP (Brookvale LSCB)
            Monday 9 May 2016, 10 till 12, Oak Room, Town Hall

            In the room: Rita Carr (Police, chairing), Sam Cole (Early Help, notes), Dan Wr=
            en (NHS), Jo Field (schools)
            Not here: Pat Diment (Housing)

            LAST NOTES
            Nobody had changes.

            DATA (Dan)
            Dan went through the numbers for the quarter and explained what is behind th=
            e rise.
            >> Dan to break them down by ward, before the next meeting
            >> Jo + Rita: one page for heads, by 20 May
            >> All: send Sam the name of your lead
            >> Sam - chase Housing

            TRAINING
            Twelve courses so far, all of them full and one cancelled at short notice.
            >> If nobody volunteers, Rita to ask the college

            NEXT ONE
            Monday 13 June, 10am, same place.
            """);
        reading.ShouldSay("""
            Dan to break them down by ward [Dan] 2016-06-13
            one page for heads [Jo|Rita] 2016-05-20
            send Sam the name of your lead [All]
            chase Housing [Sam]
            If nobody volunteers, Rita to ask the college [Rita]
            """);
        reading.ShouldHaveItems("LAST NOTES; DATA (Dan); TRAINING");
        reading.Text.ShouldContain("Dan Wren (NHS)");
        reading.ShouldMeetOn("2016-06-13");
    }

    [Fact]
    public void Taskings_ranks_and_commitments()
    {
        var reading = Board.Read("panel.txt", """
            Brookvale Child Protection Panel
            Minutes of Panel Meeting 03/11
            Date	Tuesday 11 October 2011, 1400 hrs – 1600 hrs
            Chair	T/Supt N McVeigh
            Present: T/Supt N McVeigh (Chair); D/Insp Gail Quinn; Ms Hazel Strain, HSC Trust; Mr Ivan Doak, Probation

            1.0 Opening
            1.1 Chair welcomed members. Staff Officer to find out who represents Housing. Task 11/20

            2.0 Update
            2.1 D/Insp Quinn gave figures. D/Insp Quinn to dip sample 20 files and report by 9 December. Task 11/21
            2.2 Task 11/22 – template to be sent round by Staff Officer.
            2.3 Task 11/23 – Ms Strain / Mr Doak. Propose a method for the yearly check. Next meeting.

            Commitments
            Who	"I will..."	By
            Gail	bring the figures for the whole year	1 December
            Hazel & Ivan	visit every team	by Christmas
            All	read the review	before the next meeting
            """);
        reading.ShouldSay("""
            11/20 = Staff Officer to find out who represents Housing [Staff Officer]
            11/21 = D/Insp Quinn to dip sample 20 files and report by 9 December [D/Insp Quinn] 2011-12-09
            11/22 = template to be sent round by Staff Officer [Staff Officer]
            11/23 = Propose a method for the yearly check [Ms Strain|Mr Doak] next-meeting
            bring the figures for the whole year [Gail] 2011-12-01
            visit every team [Hazel|Ivan] 2011-12-25
            read the review [All] next-meeting
            """);
        reading.ShouldKnow("T/Supt N McVeigh chair; D/Insp Gail Quinn present; Ms Hazel Strain present; Mr Ivan Doak present");
    }

    [Fact]
    public void A_margin_without_a_head_behind_tabs()
    {
        var reading = Board.Read("exec.txt", """
            Marlow Vale Local Safeguarding Children Board
            Executive, 3 October 2017, 2.00pm - 4.15pm, Boardroom, Station Road

            Those present
            Ann Reed – Chair
            Omar Bell (OB) – Police
            Eve Hart (EH) – Health
            Also there: Tom Lowe (TL), Education (item 4 only); Ida Moss – notes
            Unable to be with us: Gwen Price (Probation), Sid North sent for her

            1. Welcome

            Ann welcomed everybody to the meeting.

            2. Minutes

            Passed as a correct record. Letters had gone to all the trusts as agreed.

            2.1 Housing link – no reply yet from the council. OB to chase.	OB 20/10
            2.2 Training pool – EH has three names.

            3. Audit

            The audit found that half of plans were late and that nobody could say why this was so.	
            Managers to look at the late ones and report.	EH/TL next Exec
            Findings to go out to all agencies as a one page briefing.	Business Mgr asap
            The Board office will keep the list of what has been done about each of them.	Board office

            4. Schools

            TL told the Executive what heads had said about referrals in the autumn survey.
            Heads to be asked again in the spring.	TL – March
            OB agreed that officers ring the school first.	OB w/c 9 Oct

            5. Dates of meetings

            7 November 2017, 5 December 2017, both 2pm, Boardroom
            """);
        reading.ShouldSay("""
            OB to chase [OB] 2017-10-20
            Managers to look at the late ones and report [EH|TL] 2017-11-07
            Findings to go out to all agencies as a one page briefing [Business Mgr] asap
            The Board office will keep the list of what has been done about each of them [Board office]
            Heads to be asked again in the spring [TL] 2018-03
            OB agreed that officers ring the school first [OB] 2017-10-09
            """);
        reading.ShouldHaveItems("1 Welcome; 2 Minutes (Housing link, Training pool); 3 Audit; 4 Schools; 5 Dates of meetings");
        reading.ShouldKnow("Ann Reed chair; Omar Bell present; Eve Hart present; Tom Lowe inattendance; Ida Moss minutes; Gwen Price apologies; Sid North deputy");
    }

    [Fact]
    public void Numbered_markers_with_dashes_and_what_is_remitted()
    {
        var reading = Board.Read("cpc.txt", """
            Carrick CPC – note of meeting 12 May 2015
            In attendance: A Reed (Convener), O Bell, E Hart, T Lowe
            Apologies: G Price

            Item 1 Minute of last meeting
            The minute was agreed.

            Item 2 Inspection
            Decision: accept the report.
            ACTION 1 – draft improvement plan for the June meeting. (E Hart)
            ACTION 2 – O Bell – letter to inspectors – by end of May
            Action 3: T Lowe, to let schools know, asap

            Item 3 Budget
            Action: the Convener and O Bell will meet the Council's finance officer before the summer recess.
            Agreed: underspend carried forward.
            It was remitted to the Lead Officer to prepare options.

            Item 4 Date of next meeting
            Tuesday 16 June, 10 am, Burgh Chambers
            """);
        reading.ShouldSay("""
            Action 1 = draft improvement plan for the June meeting [E Hart] 2015-06-16
            Action 2 = letter to inspectors [O Bell] 2015-05-31
            Action 3 = T Lowe, to let schools know [T Lowe] asap
            the Convener and O Bell will meet the Council's finance officer before the summer recess [the Convener|O Bell] 2015-07
            ? It was remitted to the Lead Officer to prepare options [Lead Officer]
            """);
    }
}
