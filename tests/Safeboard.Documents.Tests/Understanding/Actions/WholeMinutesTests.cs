using Safeboard.Documents.Tests.Support;

namespace Safeboard.Documents.Tests.Understanding.Actions;

public sealed class WholeMinutesTests
{
    [Fact]
    public void Minutes_in_prose_with_a_summary_at_the_end() =>
        Minutes.Lines(Understood.Text("""
            MINUTES OF THE EXAMPLE LOCAL SAFEGUARDING CHILDREN BOARD
            Held on 18 March 2014 at 2.00pm, Example Hall

            Present: Ann Reed (Independent Chair), Omar Bell (Example CCG), Jane Marsh (Board Manager), Dee Frost (Example Police), Tom Vale (Education), Kim Lowe (Youth Offending Team)

            1. WELCOME AND APOLOGIES
            The Chair welcomed all.

            2. MATTERS ARISING
            2.1 LSCB 4/14: Letter to GPs – complete.
            2.2 LSCB 6/14 – Omar Bell reported that the audit was finished. Action discharged.
            2.3 Item 7: Jane Marsh has circulated the leaflet. Action complete.

            3. CSE
            RESOLVED:
            (a) That the report be noted.
            (b) Tom Vale to arrange a briefing for governors.

            4. CDOP
            Kim Lowe to let the Panel have the names (by Friday 4 April).
            Resolved – That the budget be approved.

            5. TRAINING
            It was noted that the training pool will be depleted in the summer. Jane to approach partner agencies for trainers.
            DF agreed to speak to colleagues in the Public Protection Unit regarding this.
            All agencies to send their training figures to Jane Marsh asap.
            Kim and Tom to meet outside the meeting.

            6. Any Other Business
            The Chair reminded members that the conference will take place on 5 June and urged them to book.
            The Chair to write to the Minister.

            """ + "\nACTION SUMMARY\nMinute\tAction\tBy whom\tBy when\tStatus\n4\tNames to CDOP Panel\tKL\t04/04/14\tDone\n5\tApproach partner agencies for trainers\tJM\t\t\n6\tLetter to Minister\tChair\tASAP\tOngoing")).ShouldBe(string.Join('\n',
            "Tom Vale to arrange a briefing for governors [Tom Vale]",
            "Kim Lowe to let the Panel have the names (by Friday 4 April) [KL] 2014-04-04 Complete",
            "Jane to approach partner agencies for trainers [JM]",
            "? DF agreed to speak to colleagues in the Public Protection Unit regarding this [DF]",
            "All agencies to send their training figures to Jane Marsh asap [All agencies] asap",
            "Kim and Tom to meet outside the meeting [Kim|Tom]",
            "The Chair to write to the Minister [Chair] asap"));

    [Fact]
    public void A_minute_with_numbered_actions_below_or_behind_the_paragraphs() =>
        Minutes.Actions("""
            The Board agreed:
            • to note the report;
            • that Jane Marsh would circulate the terms of reference by 1 June; and
            Omar Bell indicated that nurses were content. He undertook to provide a written update for the July meeting. The force will be visited by inspectors in August.
            Action 1: Omar Bell
            Dee Frost said that officers were overstretched; she would raise this with the Chief Constable. Action 2 - Dee Frost, by 30 June.
            Board Manager to include attendance figures in the next report.
            [Action 3: Board Manager]
            Members were asked to send suggestions to the Board Manager. ACTION: ALL MEMBERS
            """).ShouldBe(string.Join('\n',
            "? Jane Marsh would circulate the terms of reference by 1 June [Jane Marsh] 2015-06-01",
            "Action 1 = He undertook to provide a written update for the July meeting [Omar Bell] 2015-07-14",
            "Action 2 = Dee Frost said that officers were overstretched; she would raise this with the Chief Constable [Dee Frost] 2015-06-30",
            "Action 3 = Board Manager to include attendance figures in the next report [Board Manager]",
            "Members were asked to send suggestions to the Board Manager [ALL MEMBERS]"));

    [Fact]
    public void A_column_that_holds_owner_and_date_together() =>
        Minutes.Lines(Understood.Text("Notes of the Example Executive\nDate: 3 September 2021\n\nAgenda item\tDiscussion\tAction / Owner / Date\n1. Data\tOB presented the dashboard. Members were concerned by the rise in repeat plans. OB will bring a deep dive to the next meeting.\tOB – November\n2. Neglect\tThe strategy was approved. TV asked that all partners promote the toolkit within their agencies.\tAll\n3. AOB\tNone.\tNil"))
            .ShouldBe("OB will bring a deep dive to the next meeting [OB] 2021-11\nTV asked that all partners promote the toolkit within their agencies [All]");

    [Fact]
    public void Recommendations_of_a_report_are_no_actions() =>
        Minutes.Lines(Understood.Text("Report to the Example Safeguarding Adults Board\nReport of: Jane Marsh, Board Manager\n\nNeglect\nThe Board heard about the audit. Jane Marsh will circulate the briefing to members.\n\nRecommendations\nThat Board members:\n• ask each agency to check its lists\n• note the report")).ShouldBe("? Jane Marsh will circulate the briefing to members [Jane Marsh]");
}
