using Safeboard.Documents.Tests.Support;

namespace Safeboard.Documents.Tests.Understanding.Actions;

public sealed class TableTests
{
    private const string Two = "A1 = Send figures [Omar Bell] 2015-06-01\nA2 = Ring the trust [Dee Frost|Jane Marsh] asap";

    [Theory]
    [InlineData("No.\tAction\tLead\tBy when\nA1\tSend figures\tOmar Bell\t1 June\nA2\tRing the trust\tDee Frost/Jane Marsh\tASAP")]
    [InlineData("By when\tAction\tRef\tBy whom\n1 June\tSend figures\tA1\tOmar Bell\nASAP\tRing the trust\tA2\tDee Frost, Jane Marsh")]
    [InlineData("Ref\tAgreed action\tResponsible officer\tDeadline\nA1\tSend figures\tOmar Bell\t01/06/15\nA2\tRing the trust\tDee Frost & Jane Marsh\tas soon as possible")]
    [InlineData("Action No\tAction Required\tAction Owner\tTarget Date\tStatus\nA1\tSend figures\tOmar Bell\t1/6/2015\tOpen\nA2\tRing the trust\tDee Frost; Jane Marsh\tasap\tIn progress")]
    [InlineData("Action ref\tDescription\tWho\tWhen\nA1\tSend figures\tOmar Bell\t1 June 2015\nA2\tRing the trust\tDee Frost and Jane Marsh\tAsap")]
    [InlineData("Ref.\tTask\tPerson(s) responsible\tDue by\nA1\tSend figures\tOmar Bell\t1 June\nA2\tRing the trust\tDee Frost + Jane Marsh\tASAP")]
    [InlineData("ID\tAction point\tAssigned\tTimescale for completion\nA1\tSend figures\tOmar Bell\t1 June\nA2\tRing the trust\tDee Frost / Jane Marsh\tASAP")]
    public void A_list_of_actions_in_any_order_of_columns(string table) => Minutes.Actions("The report was received.\n\n" + table).ShouldBe(Two);

    [Fact]
    public void A_log_keeps_what_became_of_its_rows() =>
        Minutes.Lines(Understood.Text("Rolling action log of the Example Board\n\nMeeting date\tRef\tAction\tOwner\tDue\tProgress\tRAG\n10/03/2015\t1\tWrite to schools\tOB\tMay 2015\tLetter sent. Complete\tGreen\n10/03/2015\t2\tAudit of files\tDF\tJune 2015\tSuperseded by 4\tBlue\n12/05/2015\t3\tBudget paper\tJM\tJuly 2015\tNot yet started\tRed\n12/05/2015\t4\tAudit of plans\tDF\twithin 8 weeks\tCarried forward\tAmber"))
            .ShouldBe("1 = Write to schools [OB] 2015-05 Complete\n2 = Audit of files [DF] 2015-06 Superseded\n3 = Budget paper [JM] 2015-07\n4 = Audit of plans [DF] 2015-07-07");

    [Fact]
    public void Minutes_in_columns_give_the_task_beside_the_owner() =>
        Minutes.Lines(Understood.Text("Minutes of the Example Group\nDate: 12 May 2015\n\nItem\tDiscussion\tAction\n1\tWelcome\nThe Chair welcomed members.\t\n2\tNeglect: Members received a report. OB will send the figures to the unit.\tOB\n3\tTraining: The course is full. A second date is to be found by 1 June.\tJM/DF"))
            .ShouldBe("OB will send the figures to the unit [OB]\nA second date is to be found by 1 June [JM|DF] 2015-06-01");

    [Fact]
    public void Minutes_with_an_action_column_of_whole_tasks() =>
        Minutes.Lines(Understood.Text("Minutes of the Example Group\nDate: 12 May 2015\n\nItem\tDiscussion\tAction\tBy whom\tBy when\n1\tThe Chair welcomed members.\t\t\t\n2\tMembers received a report on neglect and asked about the figures.\tSend the figures to the unit\tOB\t1 June\n3\tThe course is full.\tFind a second date\tJM/DF\tNext meeting"))
            .ShouldBe("Send the figures to the unit [OB] 2015-06-01\nFind a second date [JM|DF] next-meeting");

    [Fact]
    public void Minutes_with_an_action_column_that_names_the_owner_in_the_task() =>
        Minutes.Lines(Understood.Text("Minutes of the Example Group\nDate: 12 May 2015\n\nItem\tDiscussion\tAction\n1\tThe Chair welcomed members.\t\n2\tMembers received a report on neglect and asked about the figures.\tOB to send the figures to the unit by 1 June\n3\tThe course is full.\tJM to find a second date"))
            .ShouldBe("OB to send the figures to the unit by 1 June [OB] 2015-06-01\nJM to find a second date [JM]");

    [Fact]
    public void A_summary_of_actions_and_the_text_are_one() =>
        Minutes.Actions("Omar Bell will send the figures to the unit by 1 June.\nDee Frost agreed to ring the trust.\n\nSummary of actions\nItem\tAction\tOwner\n2\tSend figures to unit\tOB\n2\tRing trust\tDF")
            .ShouldBe("Omar Bell will send the figures to the unit by 1 June [OB] 2015-06-01\nDee Frost agreed to ring the trust [DF]");

    [Fact]
    public void An_agenda_with_a_column_of_purposes_holds_no_action() =>
        Minutes.Lines(Understood.Text("Example Safeguarding Partnership\nAGENDA\nTuesday 12 May 2015\n\nItem\tTitle\tLead\tAction\tTime\n1\tWelcome and apologies\tChair\tTo note\t10.00\n2\tActions from last meeting\tJane Marsh\tTo review progress\t10.05\n3\tNeglect strategy\tOmar Bell\tFor decision\t10.15\n4\tBudget\tDee Frost\tTo approve the budget\t10.30")).ShouldBe("");

    [Fact]
    public void An_agenda_in_lines_holds_no_action() =>
        Minutes.Lines(Understood.Text("Example Safeguarding Partnership\nAGENDA\nTuesday 12 May 2015\n\n1. Welcome\n2. Actions from last meeting: To receive an update. Jane Marsh\n3. Neglect strategy – Omar Bell to present\n4. Budget\nMembers to approve the budget. Action: Board")).ShouldBe("");
}
