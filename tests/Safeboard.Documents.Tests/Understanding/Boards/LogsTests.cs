namespace Safeboard.Documents.Tests.Understanding.Boards;

/// <summary>Action logs as comma-separated values, as three boards might keep them.</summary>
public sealed class LogsTests
{
    [Fact]
    public void A_log_with_a_row_for_each_meeting_and_references_that_are_numbers_alone() =>
        Board.Read("log.csv", """
            Hartsfield Safeguarding Children Partnership,,,,,
            Rolling action log,,,,,
            No.,Action,Lead,By,Progress,RAG
            Executive 14 January 2020,,,,,
            1,Write to the regional schools commissioner,Vera Lund,31 Jan,Letter sent 28 Jan,Complete
            2,Data sharing agreement,Sam Orme,March,Draft with legal,Amber
            Executive 10 March 2020,,,,,
            3,Lessons from Child Y,V. Lund/S. Orme,Next meeting,,Red
            4,Virtual meetings protocol,Business Unit,ASAP,Replaced by action 5,Superseded
            Executive 12 May 2020,,,,,
            5,Refresh terms of reference,Chair,end of June,,
            """).ShouldSay("""
            1 = Write to the regional schools commissioner [Vera Lund] 2020-01-31 Complete
            2 = Data sharing agreement [Sam Orme] 2020-03
            3 = Lessons from Child Y [V. Lund|S. Orme] 2020-05-12
            4 = Virtual meetings protocol [Business Unit] asap Superseded
            5 = Refresh terms of reference [Chair] 2020-06-30
            """);

    [Fact]
    public void A_tracker_with_the_day_and_the_item_in_columns_and_dates_moved() =>
        Board.Read("tracker.csv", """
            Action tracker - Strategic Safeguarding Group,,,,,,,
            Date of meeting,Ref,Agenda item,Agreed action,Responsible,Original date,Revised date,Update
            05/09/2018,18/01,4,Peer review report to be circulated,Ola Penn,30/09/2018,,Done 21/09/2018
            05/09/2018,18/02,6,"Audit of missing episodes, with a sample of 15",DI Grace Holt,31/10/2018,30/11/2018,Delayed - staff sickness
            07/11/2018,18/03,3,Budget 2019/20,Ola Penn; Finance,31/12/2018,,On agenda for January
            07/11/2018,18/04,5,"Comms plan - leaflets, website, radio",Comms Lead,ongoing,,
            """).ShouldSay("""
            18/01 = Peer review report to be circulated [Ola Penn] 2018-09-30 Complete
            18/02 = Audit of missing episodes, with a sample of 15 [DI Grace Holt] 2018-11-30
            18/03 = Budget 2019/20 [Ola Penn|Finance] 2018-12-31
            18/04 = Comms plan - leaflets, website, radio [Comms Lead] ongoing
            """);

    [Fact]
    public void A_log_whose_owner_and_date_stand_before_the_task() =>
        Board.Read("log.csv", """
            Meeting,Who,When,What,Comments
            QA Group 3 May 2017,Ines,19 May,Send out audit 4,done
            ,Ines and Bob,June mtg,"Threshold workshop: venue, speakers, invitations",venue booked
            ,All,,Read chapter 3,
            QA Group 7 June 2017,Bob,21 June,Workshop report,
            """).ShouldSay("""
            Send out audit 4 [Ines] 2017-05-19 Complete
            Threshold workshop: venue, speakers, invitations [Ines|Bob] 2017-06-07
            Read chapter 3 [All]
            Workshop report [Bob] 2017-06-21
            """);
}
