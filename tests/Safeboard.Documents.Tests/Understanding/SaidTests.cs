using Safeboard.Documents.Model;
using Safeboard.Documents.Tests.Support;

namespace Safeboard.Documents.Tests.Understanding;

/// <summary>What a meeting decided, was asked to account for, feared and counted, in the forms that minutes have for it.</summary>
public sealed class SaidTests
{
    private static DocumentReading Minutes(string text) =>
        Understood.Text($"Minutes of the Example Board\n\nPresent:\nAnn Reed, Example Council (Chair)\nOmar Bell, Police\nJane Marsh, Health\n\n1. Welcome\nThe Chair opened the meeting.\n\n2. Business\n{text}\n\n3. Close\nThe meeting ended.");

    [Theory]
    [InlineData("The budget was carried, with Omar Bell abstaining.", "The budget was carried")]
    [InlineData("The plan was given the Board’s blessing.", "The plan was given the Board’s blessing.")]
    [InlineData("It did not accept the proposal that the post be shared.", "It did not accept the proposal that the post be shared.")]
    [InlineData("Bruising protocol: approved subject to two changes.", "Bruising protocol: approved subject to two changes.")]
    [InlineData("The notes of 3 May were fine.", "The notes of 3 May were fine.")]
    [InlineData("Passed as a true record.", "Passed as a true record.")]
    [InlineData("There was general agreement that the threshold should be lowered.", "There was general agreement that the threshold should be lowered.")]
    [InlineData("The complaint was not upheld but the policy was endorsed.", "The complaint was not upheld but the policy was endorsed.")]
    [InlineData("Group happy with the draft strategy.", "Group happy with the draft strategy.")]
    [InlineData("AGREED:\n\nThe panel is to meet monthly.", "The panel is to meet monthly.")]
    [InlineData("What was decided: training will be free from May.", "training will be free from May.")]
    [InlineData("It was resolved unanimously that the post be kept.", "It was resolved unanimously that the post be kept.")]
    [InlineData("Carry forward of £4,100 agreed.", "Carry forward of £4,100 agreed")]
    [InlineData("The amendment fell by 6 votes to 4.", "The amendment fell by 6 votes to 4.")]
    [InlineData("Agreement was reached to share the cost equally.", "Agreement was reached to share the cost equally.")]
    public void A_decision_is_read_in_whatever_words_it_is_recorded(string said, string decision) =>
        Minutes(said).Decisions.Select(d => d.Text).ShouldBe([decision]);

    [Theory]
    [InlineData("RESOLVED (by 9 votes to 2, with 1 abstention):\n\na) To approve the budget.\n\nb) To ask partners to confirm their share.", "To approve the budget.|To ask partners to confirm their share.")]
    [InlineData("It was moved by Omar Bell, seconded by Jane Marsh and\n\nRESOLVED – That the plan be adopted.", "That the plan be adopted.")]
    [InlineData("RESOLVED: That the report be noted and that a further one be brought in June.", "That the report be noted|that a further one be brought in June.")]
    public void Each_limb_of_a_resolution_is_a_decision(string said, string decisions) =>
        Minutes(said).Decisions.Select(d => d.Text).ShouldBe(decisions.Split('|'));

    [Theory]
    [InlineData("The outreach team carried out a survey of forty families.")]
    [InlineData("The date is to be settled later.")]
    [InlineData("The review made two recommendations: that the pathway be adopted and that records be kept.")]
    public void What_is_only_done_planned_or_recommended_is_no_decision(string said) => Minutes(said).Decisions.ShouldBeEmpty();

    [Fact]
    public void Limbs_of_a_resolution_go_on_over_paragraphs()
    {
        var reading = Minutes("RESOLVED – (1) That the report be noted.\n\n(2) That a glossary be added to later reports.\n\n(3) That the Manager write to the schools.\n\nThe Chair thanked the officers.");
        reading.Decisions.Count.ShouldBe(3);
        reading.Decisions[2].Text.ShouldBe("That the Manager write to the schools.");
        reading.Decisions.ShouldAllBe(d => d.At!.Value.Of(reading.Text) == d.Text);
    }

    [Theory]
    [InlineData("RESOLVED – That Ann Reed be requested to write to the schools.")]
    [InlineData("RESOLVED:\n\n3. That Ann Reed be requested to write to the schools.")]
    public void A_resolution_that_instructs_somebody_is_a_task_of_theirs(string said) => Minutes(said).Actions.ShouldHaveSingleItem().Owner.ShouldBe(["Ann Reed"]);

    [Theory]
    [InlineData("Members are asked to note the report.")]
    [InlineData("Recommendation 4: The police to audit their referrals.")]
    [InlineData("Ann Reed to continue to chair the group.")]
    public void What_is_for_noting_recommended_or_goes_on_is_no_task(string said) => Minutes(said).Actions.ShouldBeEmpty();

    [Fact]
    public void What_a_body_did_is_read_limb_by_limb() =>
        Minutes("The Committee:-\n\n(i) noted the report;\n\n(ii) approved the work programme.").Decisions.Select(d => d.Text).ShouldBe(["noted the report", "approved the work programme."]);

    [Fact]
    public void Two_decisions_of_one_sentence_are_two() =>
        Minutes("The Board accepted the findings of the panel and decided to commission a review.").Decisions.Select(d => d.Text)
            .ShouldBe(["The Board accepted the findings of the panel", "decided to commission a review."]);

    [Fact]
    public void A_column_of_decisions_is_read() =>
        Minutes("Topic\tDecision\nBudget\tThe reserve is to stay at its level\nTraining\tCourses are free for carers").Decisions.Select(d => d.Text)
            .ShouldBe(["The reserve is to stay at its level", "Courses are free for carers"]);

    [Theory]
    [InlineData("Jane Marsh asked Omar Bell why the figures had still not been supplied when they were promised in March.")]
    [InlineData("Omar Bell pointed out that nobody had gone back to check, and that this was the third time of asking.")]
    [InlineData("The Chair observed that the Trust had missed three meetings again and asked Jane Marsh what she proposed to do about it.")]
    [InlineData("Jane Marsh was pressed by Omar Bell on why nothing had changed since April.")]
    public void A_demand_to_account_for_something_is_a_challenge(string said) => Minutes(said).Challenges.ShouldHaveSingleItem().Text.ShouldBe(said);

    [Theory]
    [InlineData("Jane Marsh asked whether the papers could be sent earlier in future.")]
    [InlineData("Omar Bell thanked the team and presented the report for the quarter.")]
    [InlineData("The Chair explained what the new form would be used for.")]
    public void A_plain_question_or_report_is_no_challenge(string said) => Minutes(said).Challenges.ShouldBeEmpty();

    [Theory]
    [InlineData("Risk 5, capacity of the business unit, was raised to red.", "Risk 5, capacity of the business unit", "red")]
    [InlineData("Risk CP03 (loss of the only paediatrician) had been reduced to Medium.", "Risk CP03 (loss of the only paediatrician)", "Medium")]
    [InlineData("Risk: part-time timetables are hiding exclusions (log no. 4, now AMBER).", "part-time timetables are hiding exclusions", "AMBER")]
    public void An_entry_of_a_register_is_a_risk_with_its_rating(string said, string risk, string rating)
    {
        var found = Minutes(said).Risks.ShouldHaveSingleItem();
        (found.Text, found.Rag).ShouldBe((risk, rating));
    }

    [Fact]
    public void A_table_of_risks_is_read() =>
        Minutes("Risk\tScore\tRAG\nTurnover of social workers\t16\tRed\nNo analyst in post\t9\tAmber").Risks.Select(r => (r.Text, r.Rag))
            .ShouldBe([("Turnover of social workers", "Red"), ("No analyst in post", "Amber")]);

    [Theory]
    [InlineData("Children at risk of harm were discussed and the risk assessment was shown.")]
    [InlineData("The register held 19 risks.")]
    public void Talk_about_registers_and_children_at_risk_names_no_risk(string said) => Minutes(said).Risks.ShouldBeEmpty();

    [Theory]
    [InlineData("The workshop is on 6 & 7 September, from 1 till 4.")]
    [InlineData("The pathway starts at 16, not 17, and there is one worker until 19.")]
    [InlineData("Pru spoke of the offer for 18 to 25s and of what happens when people turn 18.")]
    [InlineData("Score 15, amber; it was reduced from 12 to 8.")]
    [InlineData("Meeting ended 4.20")]
    [InlineData("Interviews are to be offered inside 72 hrs.")]
    [InlineData("It was agreed (1) that the note be sent and (2) that the form be changed.")]
    public void Ages_times_days_scores_and_marks_are_no_figures(string said) => Minutes(said).Statistics.ShouldBeEmpty();

    [Theory]
    [InlineData("Reports have gone from 19 to 77 in the year.", "19", "77")]
    [InlineData("The pool of trainers is now down to 9 from 15.", "9", "15")]
    [InlineData("Practice was strong in 19 of the 24.", "19 of the 24")]
    [InlineData("There were 24 audits. All 24 cases were looked at by managers.", "24")]
    public void Counts_are_figures_also_in_spans_and_once_each(string said, params string[] values) =>
        Minutes(said).Statistics.Select(s => s.Value).ShouldBe(values);

    [Fact]
    public void A_scorecard_gives_its_figures_with_what_they_count()
    {
        var figures = Minutes("Measure\tQ1\tQ2\nReferrals received\t742\t815\nAssessments in time\t91%\t88%").Statistics;
        figures.Select(f => (f.Subject, f.Value, f.Period)).ShouldBe([("Referrals received", "742", "Q1"), ("Referrals received", "815", "Q2"), ("Assessments in time", "91%", "Q1"), ("Assessments in time", "88%", "Q2")], ignoreOrder: true);
    }

    [Fact]
    public void Recommendations_are_listed_below_a_sentence_that_leads_on_to_them() =>
        Minutes("The report is in draft. Its recommendations to the Board are:\n\nR1. The Board should check that GPs are invited.\n\nR2. The Board should revise its protocol.\n\n2.2 The draft was welcomed.").Recommendations.Select(r => r.Text)
            .ShouldBe(["The Board should check that GPs are invited.", "The Board should revise its protocol."]);
}
