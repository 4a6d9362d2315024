using Safeboard.Documents.Model;
using Safeboard.Documents.Tests.Support;

namespace Safeboard.Documents.Tests.Understanding;

public sealed class ActionTests
{
    private const string Top = "Minutes of the Example Safeguarding Children Board\nDate: Tuesday 12 May 2015\n\nAttendees\tAgency\nAnn Reed\tPolice\nOmar Bell\tHealth\nJane Marsh (JM)\tCouncil\n\n";

    [Theory]
    [InlineData("Action: all chairs to return forms to Jane Marsh by end May.", "all chairs", "2015-05-31")]
    [InlineData("Action: Slides to be circulated – Omar Bell", "Omar Bell", null)]
    [InlineData("The slides are to be circulated with the minutes. Action: Ann Reed.", "Ann Reed", null)]
    [InlineData("List to be checked within 2 weeks. (Action: Ann Reed/Omar Bell)", "Ann Reed|Omar Bell", "2015-05-26")]
    [InlineData("Omar Bell would send the figures as soon as possible. [Action 4, Omar Bell]", "Omar Bell", "asap")]
    [InlineData("JM to share the analysis by 1 June.", "JM", "2015-06-01")]
    public void A_marked_action_is_found_with_owner_and_due_date(string line, string owners, string? due)
    {
        var action = Read(line).Actions.ShouldHaveSingleItem();
        action.Explicit.ShouldBeTrue();
        string.Join('|', action.Owner).ShouldBe(owners);
        action.DueNorm.ShouldBe(due);
        action.Item.ShouldBe("2");
    }

    [Fact]
    public void A_reference_takes_the_sentence_before_it()
    {
        var reading = Read("Members talked about it. It was agreed that a letter will be written to schools. AP12/15 It was noted that AP03/15 had been done. Omar Bell will ring the trust. AP13/15");
        reading.Actions.Where(a => a.Ref is not null).Select(a => (a.Ref, a.Text)).ShouldBe([("AP12/15", "a letter will be written to schools."), ("AP13/15", "Omar Bell will ring the trust.")]);
    }

    [Fact]
    public void An_agenda_entry_under_a_marker_is_forward_plan_and_no_task()
    {
        var reading = Read("Action: agenda item 10th July.");
        reading.Actions.ShouldBeEmpty();
        reading.ForwardPlan.ShouldHaveSingleItem().DueNorm.ShouldBe("2015-07-10");
    }

    [Fact]
    public void A_decision_under_a_marker_is_a_decision()
    {
        var reading = Read("Action: Signed off by the Board pending amendments.");
        reading.Actions.ShouldBeEmpty();
        reading.Decisions.ShouldContain(d => d.Text.StartsWith("Signed off", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("(Action: none required)")]
    [InlineData("Action: None.")]
    [InlineData("The leaflet had been sent to schools in January.")]
    [InlineData("If funding is found the survey will be repeated.")]
    public void What_asks_nothing_of_anybody_is_no_action(string line) => Read("The group heard a report. " + line).Actions.ShouldBeEmpty();

    [Theory]
    [InlineData("Ann Reed agreed to write to the trust.", "Ann Reed")]
    [InlineData("Omar Bell was asked to bring figures to the next meeting.", "Omar Bell")]
    [InlineData("It was agreed that Jane Marsh would ring the school.", "Jane Marsh")]
    public void What_prose_implies_is_found_and_said_to_be_no_surer_than_what_is_marked(string line, string owner)
    {
        var action = Read("The report was discussed at length by everybody. " + line).Actions.ShouldHaveSingleItem();
        action.Explicit.ShouldBeFalse();
        action.Owner.ShouldBe([owner]);
        action.Confidence.ShouldBeLessThanOrEqualTo(Read($"The report was discussed at length by everybody. {line} AP17/15").Actions.ShouldHaveSingleItem().Confidence);
    }

    [Fact]
    public void An_action_that_stands_in_a_list_and_in_the_text_is_one_action()
    {
        var reading = Read("The health figure is to be checked with each trust. AP17/15\n\nACTION LOG\nRef\tAction\tOwner\tBy\tStatus\nAP17/15\tCheck health figure with trusts\tOmar Bell\t31/05/15\tOpen\nAP02/15\tWrite to the coroner\tAnn Reed\t28/02/15\tComplete");
        reading.Actions.Count.ShouldBe(2);
        var first = reading.Actions.Single(a => a.Ref == "AP17/15");
        (first.Owner.Single(), first.DueNorm, first.Status).ShouldBe(("Omar Bell", "2015-05-31", ActionStatus.Open));
        reading.Actions.Single(a => a.Ref == "AP02/15").Status.ShouldBe(ActionStatus.Complete);
    }

    [Fact]
    public void Next_board_is_the_next_ordinary_meeting()
    {
        var reading = Read("Ann Reed to bring a report to the next Board meeting.\n\n3. Next meetings\nExtraordinary meeting: Monday 1 June 2015, 10.00am\nBoard meeting: Tuesday 14 July 2015, 10.00am");
        reading.Actions.ShouldHaveSingleItem().DueNorm.ShouldBe("2015-07-14");
    }

    private static DocumentReading Read(string line) => Understood.Text(Top + "1. Welcome\nThe Chair welcomed members.\n\n2. Report\n" + line);
}
