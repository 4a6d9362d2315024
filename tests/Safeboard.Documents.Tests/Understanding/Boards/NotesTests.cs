namespace Safeboard.Documents.Tests.Understanding.Boards;

/// <summary>Notes in plain text, as four boards might write them.</summary>
public sealed class NotesTests
{
    [Fact]
    public void Pasted_minutes_whose_margin_stands_behind_a_tab()
    {
        var reading = Board.Read("minutes.txt", """
            Stanmoor Local Safeguarding Children Board
            Minutes of the meeting held on 6 July 2010
            Present: Jo Field (JF), Chair; Sam Cole (SC), Stanmoor Council; Rita Carr (RC), Police; Dan Wren (DW), NHS

            1. Neglect
            Sam Cole presented the findings of the audit. A second audit to be done in the autumn.	SC/DW
            The police would review their own training.	RC by Sept
            Members to look at the list of subscriptions and to tell the office which of them were still used.	ALL

            2. Budget
            The budget was approved.
            Letters to partners who had not paid to go out.	Business Manager

            3. Next meeting
            14 September 2010
            """);
        reading.ShouldSay("""
            A second audit to be done in the autumn [SC|DW] 2010-09
            The police would review their own training [RC] 2010-09
            Members to look at the list of subscriptions and to tell the office which of them were still used [ALL]
            Letters to partners who had not paid to go out [Business Manager]
            """);
    }

    [Fact]
    public void Notes_with_the_owner_before_a_colon_and_lists_of_actions_under_each_item()
    {
        var reading = Board.Read("notes.txt", """
            Fernleigh Safeguarding Children Partnership
            Quality and Impact Group
            Notes of the meeting held on Tuesday 11 June 2019, 10am - 12noon, Oak Room, Civic Centre

            Attendees: Hannah Moss (HM) - Chair, Children's Social Care; Idris Cole (IC) - Police; Petra Lunn (PL) - Named Nurse, Hospital Trust; Sunil Dave (SD) - Education; Wendy Hope (WH) - Business Support (notes)
            Apologies: Grant Ellis (GE) - Probation; Mo Farrow (MF) - Public Health

            1. Welcome and introductions
            HM welcomed everybody.

            2. Notes of the last meeting
            Agreed as an accurate record.
            Actions
            - None

            3. Audit of strategy meetings
            PL took the group through the audit. Twelve of 20 files met the standard.
            Actions
            - PL: to circulate the audit tool, by 28 June
            - IC: find out why officers miss meetings (next meeting)
            - All: send two files each to WH by the end of July
            - WH/SD: revised invitation letter - September

            4. Learning from reviews
            a) Child Quince
            The summary has gone to the family. SD is happy with the wording.
            Action: all - read the summary with teams.
            b) Child Sorrel
            Still with the author.
            Action HM - chase the author by Friday 21 June.

            5. Dates of future meetings
            10 September 2019, 10am, Oak Room
            10 December 2019, 10am, venue to be confirmed
            """);
        reading.ShouldSay("""
            to circulate the audit tool [PL] 2019-06-28
            find out why officers miss meetings [IC] 2019-09-10
            send two files each to WH by the end of July [All] 2019-07-31
            revised invitation letter [WH|SD] 2019-09
            read the summary with teams [all]
            chase the author by Friday 21 June [HM] 2019-06-21
            """);
        reading.ShouldKnow("Hannah Moss chair; Idris Cole present; Petra Lunn present; Sunil Dave present; Wendy Hope minutes; Grant Ellis apologies; Mo Farrow apologies");
        reading.ShouldHaveItems("1 Welcome and introductions; 2 Notes of the last meeting; 3 Audit of strategy meetings; 4 Learning from reviews (Child Quince, Child Sorrel); 5 Dates of future meetings");
        reading.ShouldMeetOn("2019-09-10; 2019-12-10");
    }

    [Fact]
    public void Minutes_with_tasks_as_nouns_behind_a_dash_and_an_attendance_grid()
    {
        var reading = Board.Read("minutes.txt", "Brookhaven LSCB Executive\nMinutes of meeting 4th February 2014 at 2.00 pm\n\nName\tAgency\tOct 13\tDec 13\tFeb 14\nLiz Ames (Chair)\tIndependent\tP\tP\tP\nDCI Raj Pell\tPolice\tP\tA\tP\nSue Ward\tHealth\tP\tP\tA\nOwen Tarr\tEducation\tD\tP\tP\nKey: P present, A apologies, D deputy\n\n" + """
            In attendance: Fay Crisp (Board Manager, minutes)

            1 Apologies
            As above.

            2 Threshold document
            Liz Ames reported that the document had been out to consultation for six weeks.
            Actions agreed:
            Revised threshold document – Owen Tarr – 14 March 2014
            Briefing for head teachers – Owen Tarr/Fay Crisp – end of March
            Letter of thanks to respondents – Chair – asap

            3 Budget
            3.1 Income
            The three partners have paid. Raj Pell will check what the force has set aside for next year.
            3.2 Spending
            Within budget.
            Actions agreed:
            Costed plan for 2014/15 – Fay Crisp – next meeting

            4 Any other business
            There was none.

            5 Next meeting
            The Executive will next meet on Tuesday 8th April 2014 at 2.00 pm and thereafter on 3rd June.
            """);
        reading.ShouldSay("""
            Revised threshold document [Owen Tarr] 2014-03-14
            Briefing for head teachers [Owen Tarr|Fay Crisp] 2014-03-31
            Letter of thanks to respondents [Chair] asap
            ? Raj Pell will check what the force has set aside for next year [Raj Pell]
            Costed plan for 2014/15 [Fay Crisp] 2014-04-08
            """);
        reading.ShouldKnow("Liz Ames chair; DCI Raj Pell present; Sue Ward apologies; Owen Tarr present; Fay Crisp minutes");
        reading.ShouldHaveItems("1 Apologies; 2 Threshold document; 3 Budget (Income, Spending); 4 Any other business; 5 Next meeting");
        reading.ShouldMeetOn("2014-04-08; 2014-06-03");
    }

    [Fact]
    public void Minutes_with_the_owner_in_brackets_at_the_end_of_each_numbered_paragraph()
    {
        var reading = Board.Read("minutes.txt", """
            COTTERDALE CHILD PROTECTION COMMITTEE
            Minute of Meeting held on Thursday 9 November 2017 in the Council Chambers at 10.00 a.m.

            PRESENT
            Mrs Isla Orr, Convener
            Mr Angus Bain, Head of Children's Services
            Dr Nora Keir, Consultant Paediatrician
            Ch Insp Colin Weir, Police Scotland
            Ms Beth Laird, Lead Officer

            APOLOGIES
            Ms Effie Rae, Scottish Children's Reporter Administration
            Mr Iain Moir, Third Sector Interface

            1. WELCOME
            1.1 The Convener welcomed Dr Keir to her first meeting.

            2. SELF-EVALUATION
            2.1 Ms Laird presented the draft timetable. Members thought it tight.
            2.2 Each service to nominate a lead for the file reading week (All, by 24 November 2017).
            2.3 Reading tool to be adapted for health records (Dr Keir).

            3. TRAINING
            3.1 Attendance was down by a fifth. Managers need to release staff.
            3.2 Paper on e-learning to come to the January meeting (B Laird).
            3.3 Mr Bain undertook to raise release of staff with the heads of service.

            4. DATES OF FUTURE MEETINGS
            Date\tTime\tVenue
            Thursday 18 January 2018\t10.00 a.m.\tCouncil Chambers
            Thursday 15 March 2018\t10.00 a.m.\tTown Hall
            """.Replace("\\t", "\t", StringComparison.Ordinal));
        reading.ShouldSay("""
            Each service to nominate a lead for the file reading week [All] 2017-11-24
            Reading tool to be adapted for health records [Dr Keir]
            Paper on e-learning to come to the January meeting [B Laird] 2018-01-18
            ? Mr Bain undertook to raise release of staff with the heads of service [Mr Bain]
            """);
        reading.ShouldKnow("Mrs Isla Orr chair; Mr Angus Bain present; Dr Nora Keir present; Ch Insp Colin Weir present; Ms Beth Laird present; Ms Effie Rae apologies; Mr Iain Moir apologies");
        reading.ShouldHaveItems("1 WELCOME; 2 SELF-EVALUATION; 3 TRAINING; 4 DATES OF FUTURE MEETINGS");
        reading.ShouldMeetOn("2018-01-18; 2018-03-15");
    }

    [Fact]
    public void Short_notes_with_initials_before_agencies_and_tasks_behind_two_angle_brackets()
    {
        var reading = Board.Read("notes.txt", """
            Fernleigh LSCB Learning & Improvement Sub Group
            Notes 11/02/2014

            Attendance: NH (chair) SCB; RP Education; LT Health; MO Police; DS Early Help; SA YOT. Apologies - CW.

            1. Action log reviewed
            - LT closed

            2. Audit
            DS talked through the findings of the neglect audit, 14 cases, 6 good.
            >> DS & LT to draft a one-page briefing, for sign off at next mtg
            >> NH will raise with Board chair

            3. Training
            SA wondered if cost was an issue. Group felt it was not.
            AGREED to keep charging for non attendance.
            Action: RP to e-mail the heads. By 1 March 2014

            Next mtgs: 8 April 2pm, 10 June 2pm (venue tbc)
            """);
        reading.ShouldSay("""
            DS & LT to draft a one-page briefing, for sign off at next mtg [DS|LT] 2014-04-08
            NH will raise with Board chair [NH]
            RP to e-mail the heads [RP] 2014-03-01
            """);
        reading.ShouldKnow("NH chair; RP present; LT present; MO present; DS present; SA present; CW apologies");
        reading.ShouldMeetOn("2014-04-08; 2014-06-10");
    }
}
