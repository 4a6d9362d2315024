namespace Safeboard.Documents.Tests.Understanding.Actions;

public sealed class ReferenceTests
{
    [Theory]
    [InlineData("LSCB 12/14", "LSCB 13/14")]
    [InlineData("2019-03/4", "2019-03/5")]
    [InlineData("BM7/15", "BM8/15")]
    [InlineData("NSP-15-07", "NSP-15-08")]
    [InlineData("05/15-1", "05/15-2")]
    [InlineData("Action 3.1", "Action 3.2")]
    [InlineData("A7", "A8")]
    [InlineData("QA/15/3", "QA/15/4")]
    public void A_board_s_own_references_close_the_sentences_with_the_tasks(string first, string second) =>
        Minutes.Actions($"Members heard the figures. Omar Bell will write to schools. {first}\nThe report was received. It was agreed that Dee Frost would ring the trust. {second}")
            .ShouldBe($"{first} = Omar Bell will write to schools [Omar Bell]\n{second} = Dee Frost would ring the trust [Dee Frost]");

    [Theory]
    [InlineData("[{0}]")]
    [InlineData("({0})")]
    [InlineData("Ref: {0}")]
    [InlineData("[Action {0}]")]
    [InlineData("Action: {0}")]
    public void A_reference_may_stand_in_brackets_or_behind_a_word(string form) =>
        Minutes.Actions($"Omar Bell will write to schools. {string.Format(null, form, "BM7/15")}\nDee Frost will ring the trust. {string.Format(null, form, "BM8/15")}")
            .ShouldBe("BM7/15 = Omar Bell will write to schools [Omar Bell]\nBM8/15 = Dee Frost will ring the trust [Dee Frost]");

    [Theory]
    [InlineData("BM7/15 Omar Bell to write to schools.\nBM8/15 Dee Frost to ring the trust by 1 June.")]
    [InlineData("BM7/15: Omar Bell to write to schools.\nBM8/15: Dee Frost to ring the trust by 1 June.")]
    [InlineData("Action BM7/15: Omar Bell to write to schools.\nAction BM8/15: Dee Frost to ring the trust by 1 June.")]
    [InlineData("Action BM7/15 – Omar Bell to write to schools.\nAction BM8/15 – Dee Frost to ring the trust by 1 June.")]
    public void A_reference_may_lead_the_task(string lines) =>
        Minutes.Actions(lines).ShouldBe("BM7/15 = Omar Bell to write to schools [Omar Bell]\nBM8/15 = Dee Frost to ring the trust by 1 June [Dee Frost] 2015-06-01");

    [Fact]
    public void A_marker_and_a_closing_reference_are_one_action() =>
        Minutes.Actions("Action: Omar Bell to write to schools. AP01/15\nThe report was received. Action: slides to be circulated – Dee Frost AP02/15")
            .ShouldBe("AP01/15 = Omar Bell to write to schools [Omar Bell]\nAP02/15 = slides to be circulated [Dee Frost]");

    [Theory]
    [InlineData("The figures are in appendix 3. The survey covers Q2 2014/15. Officers spoke of Section 47. Members read paper A3. Members read paper A4.")]
    [InlineData("Year 6 pupils took part. 2014/15 figures were higher. 2013/14 figures were lower.")]
    [InlineData("The action BM3/15 was closed. Members noted BM4/15 and BM5/15.")]
    [InlineData("Numbers rose in 2013/14. They fell in 2014/15. The trend is on page 12/15.")]
    public void What_only_looks_like_a_reference_makes_no_action(string words) => Minutes.Actions(words).ShouldBe("");

    [Fact]
    public void One_reference_may_carry_two_duties() =>
        Minutes.Actions("Omar Bell will write to schools and Dee Frost will ring the trust. AP07/15\nJane Marsh will send the list. AP08/15\nAnn Reed will send the letter. AP08/15")
            .ShouldBe("AP07/15 = Omar Bell will write to schools and Dee Frost will ring the trust [Omar Bell|Dee Frost]\nAP08/15 = Jane Marsh will send the list [Jane Marsh]\nAP08/15 = Ann Reed will send the letter [Ann Reed]");
}
