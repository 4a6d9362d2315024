using Safeboard.Documents.Model;
using Safeboard.Documents.Tests.Support;
using Safeboard.Documents.Understanding.Calibration;

namespace Safeboard.Documents.Tests.Understanding;

public sealed class CheckTests
{
    private const string Head = "Minutes of the Example Safeguarding Children Board\n\nDate: 9 June 2016\n\nPresent: Ann Reed (AR), Independent Chair; Omar Bell (OB), Police; Jane Marsh (JM), Health\n\n";

    private static IEnumerable<string> Kinds(string text) =>
        Understood.Text(Head + text).Warnings.Select(w => w.Kind).Where(k => k is not ("no-date" or "no-owner")).Distinct();

    [Fact]
    public void Clean_minutes_give_no_warning() =>
        Kinds("1. Welcome\nThe Chair opened the meeting.\n\n2. Report\nOB will send the list by 30 June 2016. AP01/16\n\n3. Plan\nJM will write to the schools by 1 July 2016. AP02/16\n\n4. Close\nThe next meeting is on Thursday 8 September 2016.").ShouldBeEmpty();

    [Theory]
    [InlineData("1. Welcome\nText.\n\n2. Report\nText.\n\n4. Plan\nText.\n\n5. Close\nText.", "item-gap", "3")]
    [InlineData("1. Welcome\nText.\n\n2. Report\nText.\n\n5. Money\nText.\n\n3. Plan\nText.\n\n4. Close\nText.", "item-order", "5")]
    [InlineData("1.\t<p>Welcome</p> <p>Text.</p>\n2.\t<p>Report</p> <p>Text.</p>\n3.\t<p>More</p> <p>Text.</p>\n3.\t<p>Again</p> <p>Text.</p>", "repeated-item", "3")]
    [InlineData("1. Welcome\nOB will send it. AP01/16\n\n2. Report\nOB will ring. AP02/16\n\n3. Plan\nJM will ask. AP04/16\n\n4. Close\nText.", "reference-gap", "AP03/16")]
    [InlineData("1. Welcome\nOB will send it. AP01/16\n\n2. Report\nOB will ring. AP03/16\n\n3. Plan\nJM will ask. AP02/16\n\n4. Close\nAR will write. AP04/16", "reference-order", "AP02/16")]
    [InlineData("1. Welcome\nOB will send it. AP01/16\n\n2. Report\nOB will ring. AP01/16\n\n3. Plan\nText.", "reference-repeat", "AP01/16")]
    [InlineData("1. Welcome\nText.\n\n2. Report\nAction: XY to ring the school.\n\n3. Close\nText.", "unknown-initials", "XY")]
    [InlineData("1. Welcome\nText.\n\n2. Report\nIt starts on 31 June 2016.\n\n3. Close\nText.", "impossible-date", "31 June 2016")]
    [InlineData("1. Welcome\nText.\n\n2. Report\nIt starts on Monday 1 July 2016.\n\n3. Close\nText.", "wrong-weekday", "Monday 1 July 2016")]
    public void What_does_not_add_up_is_asked_about(string text, string kind, string about) =>
        Understood.Text(Head + text).Warnings.ShouldContain(w => w.Kind == kind && w.About == about, string.Join(", ", Understood.Text(Head + text).Warnings.Select(w => $"{w.Kind} {w.About}")));

    [Fact]
    public void A_next_meeting_before_this_one_is_asked_about() =>
        Kinds("1. Welcome\nText.\n\n2. Report\nText.\n\n3. Next meeting\nDate of next meeting: 8 September 2015.").ShouldContain("next-meeting-past");

    [Fact]
    public void Initials_that_two_people_share_are_asked_about() =>
        Understood.Text("Present: Ann Reed (AR); Alan Rowe (AR); Omar Bell (OB)\n\n1. Welcome\nText.\n\n2. Report\nAction: AR to ring the school.").Warnings.ShouldContain(w => w.Kind == "ambiguous-initials");

    [Theory]
    [InlineData("The review of Child T21 goes on.")]
    [InlineData("She spoke of the death of a 14 year old in Exampleton.")]
    [InlineData("His brother Tom had been seen by a doctor.")]
    [InlineData("NHS number: 943 476 5919 was on the form.")]
    public void A_child_who_may_be_known_is_asked_about(string text) => Kinds("1. Welcome\n" + text + "\n\n2. Close\nText.").ShouldContain("child-data");

    [Theory]
    [InlineData("Child Protection plans and Child Death reviews were counted.")]
    [InlineData("The Chair asked that young people be heard.")]
    [InlineData("A 14 year old may consent.")]
    public void Children_in_general_are_not_asked_about(string text) => Kinds("1. Welcome\n" + text + "\n\n2. Close\nText.").ShouldNotContain("child-data");

    [Theory]
    [InlineData("Action: none required.")]
    [InlineData("Action: OB to ring the school.")]
    public void Markers_that_were_understood_are_not_counted_as_missing(string text) => Kinds("1. Welcome\n" + text + "\n\n2. Close\nText.").ShouldNotContain("marker-count");

    [Fact]
    public void Confidence_follows_what_was_measured_and_what_the_author_thought()
    {
        Confidence.Of(new(0, 0), 0.7).ShouldBe(0.7);
        Confidence.Of(new(90, 90), 0.5).ShouldBe(0.95);
        Confidence.Of(new(0, 10), 0.8).ShouldBe(0.4);
        Confidence.Rule("actions", "The reference AP12/19 closes the sentence").ShouldBe("actions: reference closes the sentence");
    }

    [Fact]
    public void Every_measured_rule_is_a_rate() =>
        RuleRates.All.ShouldAllBe(r => r.Value.Right >= 0 && r.Value.Right <= r.Value.Of && r.Value.Of > 0);

    [Fact]
    public void Every_confidence_lies_between_nothing_and_certainty()
    {
        var reading = Understood.Text(Head + "1. Welcome\nAction: OB to ring the school.\n\n2. Report\n38% of 211 children. The Board approved the plan.");
        Finding[] all = [.. reading.Attendance, .. reading.Items, .. reading.Actions, .. reading.Decisions, .. reading.Statistics, .. reading.PersonalData];
        all.ShouldAllBe(f => f.Confidence > 0 && f.Confidence <= 1);
    }
}
