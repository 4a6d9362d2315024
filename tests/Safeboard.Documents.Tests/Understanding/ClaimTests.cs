using Safeboard.Documents.Model;
using Safeboard.Documents.Tests.Support;

namespace Safeboard.Documents.Tests.Understanding;

public sealed class ClaimTests
{
    private const string Head = "Minutes of the Example Safeguarding Children Board\n\nDate: 9 June 2016\n\nPresent: Ann Reed (AR), Independent Chair; Omar Bell (OB), Police; Jane Marsh (JM), Health\n\n1. Welcome\nThe Chair opened the meeting.\n\n2. Report\n";

    [Theory]
    [InlineData("RESOLVED – That (a) the report be noted; and (b) the plan for neglect be approved.", "the report be noted|the plan for neglect be approved")]
    [InlineData("Resolved: That the terms of reference be adopted.", "That the terms of reference be adopted.")]
    [InlineData("After a vote it was decided to hold two visits each year.", "After a vote it was decided to hold two visits each year.")]
    [InlineData("Agreed as a correct record save that OB was present.", "Agreed as a correct record")]
    [InlineData("The minute of 3 March 2016 was agreed with one correction: OB was present.", "The minute of 3 March 2016 was agreed")]
    [InlineData("Approved from reserves.", "Approved from reserves")]
    [InlineData("The Group settled on a limit of ten weeks.", "The Group settled on a limit of ten weeks.")]
    [InlineData("Decision: the newsletter will stop.", "the newsletter will stop.")]
    [InlineData("The report on training was deferred to the next Board.", "The report on training was deferred to the next Board.")]
    public void Decisions_are_found_however_they_are_written(string text, string decisions) =>
        Understood.Text(Head + text).Decisions.Select(d => d.Text).ShouldBe(decisions.Split('|'));

    [Theory]
    [InlineData("The policy will be approved by the Executive in July.")]
    [InlineData("If agreed, the post will be advertised.")]
    [InlineData("OB agreed with the last speaker.")]
    [InlineData("Two of the tasks can be carried out only with help.")]
    [InlineData("The plan is yet to be signed off.")]
    public void What_is_still_open_is_no_decision(string text) => Understood.Text(Head + text).Decisions.ShouldBeEmpty();

    [Theory]
    [InlineData("Omar Bell gave the figures for the quarter. Jane Marsh asked how the Board could be confident that they were right. Omar Bell replied that they had been checked.", "Jane Marsh", "Omar Bell")]
    [InlineData("JM challenged OB to say why nothing had been sent since March.", "JM", "OB")]
    [InlineData("OB presented the report on the rota. The Chair asked why it was late again.", "The Chair", "OB")]
    [InlineData("JM was surprised. She wished to know what had happened to the children on the old list. OB could not say.", "JM", "OB")]
    [InlineData("OB put it to JM that health visitors had never been told of the change.", "OB", "JM")]
    [InlineData("JM sought assurance from OB that every school had been asked.", "JM", "OB")]
    public void A_challenge_says_who_asks_whom(string text, string by, string to)
    {
        var challenge = Understood.Text(Head + text).Challenges.ShouldHaveSingleItem();
        (challenge.By, challenge.To).ShouldBe((by, to));
    }

    [Theory]
    [InlineData("The Chair asked whether members would find shorter papers helpful.")]
    [InlineData("JM asked for the room to be booked.")]
    public void A_plain_question_is_no_challenge(string text) => Understood.Text(Head + text).Challenges.ShouldBeEmpty();

    [Theory]
    [InlineData("Loss of the analyst is on the risk register as Amber.", "Amber")]
    [InlineData("There is a risk that visits will be missed over the summer.", null)]
    [InlineData("There is no dedicated lead for the voluntary sector.", null)]
    public void Risks_and_voiced_concerns_are_found(string text, string? rag) =>
        Understood.Text(Head + text).Risks.ShouldHaveSingleItem().Rag.ShouldBe(rag);

    [Fact]
    public void A_concern_is_less_sure_than_a_rated_risk()
    {
        var risks = Understood.Text(Head + "Loss of the analyst is on the risk register as Amber. There is a lack of foster places in the north.").Risks;
        risks[1].Why!.ShouldContain("concern");
        risks.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("38% of 211 children were placed far away.", "38%|211")]
    [InlineData("There were 1,204 contacts, a rate of 34.1 per 10,000, and it cost £2,250.", "1,204|34.1|£2,250")]
    [InlineData("The audit, 24 cases, had graded 3 good and 8 inadequate.", "24|3|8")]
    [InlineData("Last year 14 events were held.", "14")]
    public void Figures_that_describe_services_are_found(string text, string values) =>
        Understood.Text(Head + text).Statistics.Select(s => s.Value).ShouldBe(values.Split('|'));

    [Theory]
    [InlineData("Ring 01632 960118 or 07700 900461 before Friday.")]
    [InlineData("See items 3, 5 and 8 and actions 1 to 6 on pages 4 and 5.")]
    [InlineData("It is for children aged 10 to 16, and for a 14 year old in care.")]
    [InlineData("Visits are to be made within 72 hours and plans written in 45 working days.")]
    [InlineData("The paper (PDF 412 KB) is on the website.")]
    [InlineData("The office moves to 14 Mill Lane.")]
    [InlineData("In 2014, much changed.")]
    [InlineData("In the minutes of the last meeting “£40,000” should read “£4,000”.")]
    [InlineData("Risk 4 is new. The grade was graded 2 overall.")]
    public void Labels_ages_limits_telephone_numbers_and_years_are_no_figures(string text) => Understood.Text(Head + text).Statistics.ShouldBeEmpty();

    [Theory]
    [InlineData("The Neglect Strategy and the Annual Report went to the Child Death Overview Panel under the Children Act 2004.", "Neglect Strategy=policy|Annual Report=report|Child Death Overview Panel=group|Children Act 2004=law")]
    [InlineData("Schools follow Working Together 2018 and section 175.", "Working Together 2018=law|section 175=law")]
    public void Policies_reports_groups_and_laws_are_named_once(string text, string mentions) =>
        Understood.Text("Notes\n\n" + text + " " + text).References.Select(r => $"{r.Text}={r.Kind}").ShouldBe(mentions.Split('|'));
}
