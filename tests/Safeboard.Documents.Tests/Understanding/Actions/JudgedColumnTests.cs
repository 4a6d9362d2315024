using Safeboard.Documents.Tests.Support;

namespace Safeboard.Documents.Tests.Understanding.Actions;

/// <summary>Tables whose heads say nothing that is known: all their cells are looked at together.</summary>
public sealed class JudgedColumnTests
{
    private const string Three = "Send the figures to the unit [Omar Bell] 2015-06-01\nRing the trust about its rota [Dee Frost|Jane Marsh] 2015-07\nInvite the youth forum to the next event [Jane Marsh] asap";

    [Theory]
    [InlineData("Our promises to you\tOn the hook\tFinish line\nSend the figures to the unit\tOmar Bell\t1 June\nRing the trust about its rota\tDee Frost/Jane Marsh\tJuly\nInvite the youth forum to the next event\tJane Marsh\tASAP")]
    [InlineData("Send the figures to the unit\tOmar Bell\t1 June\nRing the trust about its rota\tDee Frost/Jane Marsh\tJuly\nInvite the youth forum to the next event\tJane Marsh\tASAP")]
    [InlineData("Omar Bell\t1 June\tSend the figures to the unit\nDee Frost/Jane Marsh\tJuly\tRing the trust about its rota\nJane Marsh\tASAP\tInvite the youth forum to the next event")]
    public void A_list_is_known_by_its_cells_under_any_head(string table) => Minutes.Actions("The report was received.\n\n" + table).ShouldBe(Three);

    [Fact]
    public void Codes_that_count_up_are_the_references_whatever_stands_above_them() =>
        Minutes.Actions("The report was received.\n\nSerial\tAction\tLead\tDeadline\n112\tSend the figures\tOmar Bell\t1 June\n118\tRing the trust\tDee Frost\t3 July\n121a\tInvite the forum\tJane Marsh\tASAP")
            .ShouldBe("112 = Send the figures [Omar Bell] 2015-06-01\n118 = Ring the trust [Dee Frost] 2015-07-03\n121a = Invite the forum [Jane Marsh] asap");

    [Fact]
    public void A_date_beside_the_name_is_when_it_is_due() =>
        Minutes.Actions("The report was received.\n\nSend the figures to the unit\tOB, 1 June\nRing the trust about its rota\tDF JM 3 July\nInvite the youth forum to the next event\tJM w/e 19.6")
            .ShouldBe("Send the figures to the unit [OB] 2015-06-01\nRing the trust about its rota [DF|JM] 2015-07-03\nInvite the youth forum to the next event [JM] 2015-06-19");

    [Fact]
    public void People_and_what_they_lead_are_no_list_of_tasks() =>
        Minutes.Actions("The report was received.\n\nNeglect strategy\tOmar Bell\t1 June\nBudget for the year\tDee Frost\t3 July\nAnnual report\tJane Marsh\t4 July").ShouldBe("");

    [Fact]
    public void Where_a_word_marks_the_tasks_the_cells_without_it_are_talk() =>
        Minutes.Actions("The report was received.\n\nSubject\tDiscussion and Agreed\tResponsible Person\tTimescale\nFigures\tThe trust is to send its figures each month.\t\t\n\tAction – Send the figures to the unit\tOmar Bell\t1 June\nRota\tThe forum hopes to meet in July.\t\t\n\tAction – Ring the trust about its rota\tDee Frost\t3 July")
            .ShouldBe("Send the figures to the unit [Omar Bell] 2015-06-01\nRing the trust about its rota [Dee Frost] 2015-07-03");

    [Fact]
    public void Running_text_with_names_beside_it_gives_the_sentence_and_not_the_whole_cell()
    {
        var tasks = Minutes.Read("The report was received.\n\nMembers heard that the figures had risen. OB will send them to the unit.\tOB 1/6\nThe trust has not replied. It is the third letter. DF will ring.\tDF 3/7\nThe forum has met twice. JM will invite it to the next event.\tJM 4/7").Actions;
        tasks.ShouldNotBeEmpty();
        tasks.ShouldAllBe(a => !a.Text.Contains(". ", StringComparison.Ordinal));
    }
}
