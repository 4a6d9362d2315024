using Safeboard.Domain.Actions;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Live;
using Safeboard.Domain.Minutes;
using Safeboard.Domain.Minutes.Log;
using Safeboard.Domain.Shared;
using Shouldly;
using Xunit;

namespace Safeboard.Domain.Tests.Minutes;

/// <summary>Each kind of difference between the log and the minutes, both ways.</summary>
public sealed class LogAgainstMinutesTests
{
    private static readonly Id<MeetingItem> Item = Id<MeetingItem>.New(TimeProvider.System);
    private static readonly IReadOnlyList<IReadOnlyList<RollPerson>> People = [[new("Sarah Colley", "SC"), new("Simon Carver", "SC"), new("Priya Raman", "PR"), new("Lisa Moore", "LM")]];

    private static readonly LogAction Figure = new()
    {
        Id = Id<BoardAction>.New(TimeProvider.System), Reference = "AP24/26", Text = "Give one staffing figure for all agencies", Owner = "Priya Raman", DueOn = new(2026, 9, 24), ItemId = Item, IsOfThisMeeting = true,
    };

    private static readonly TextAction Kept = new()
    {
        Where = "4.2", ItemId = Item, OutcomeId = Id<MinutesOutcome>.New(TimeProvider.System), Reference = "AP24/26", Text = Figure.Text, Owner = "Priya Raman", DueOn = new(2026, 9, 24), RecordId = Figure.Id.Value, Quote = Figure.Text,
    };

    private static TextAction Typed(string text, string? owner = null, string? reference = null, DateOnly? due = null) => new()
    {
        Where = "6.3", ItemId = Item, ParagraphId = Id<MinutesParagraph>.New(TimeProvider.System), Text = text, Quote = text, Owner = owner, Reference = reference, DueOn = due,
    };

    [Fact]
    public void What_says_the_same_agrees()
    {
        var log = Compare([Kept], [Figure]);
        log.Differences.ShouldBeEmpty();
        log.Agreeing.ShouldBe(1);
    }

    [Fact]
    public void An_action_typed_into_a_paragraph_is_only_in_the_minutes()
    {
        var difference = Compare([Kept, Typed("LM to send the night duty rota to partners", "LM")], [Figure]).Differences.ShouldHaveSingleItem();
        (difference.Kind, difference.Name).ShouldBe((DifferenceKind.OnlyInMinutes, "Only in the minutes, 6.3"));
        difference.Answers.Select(a => a.Label).ShouldBe(["Add it to the tracker", "It is not an action"]);
    }

    [Fact]
    public void An_action_of_this_meeting_that_the_text_lacks_is_only_in_the_tracker()
    {
        Compare([], [Figure]).Differences.Single().Name.ShouldBe("Only in the tracker, AP24/26");
        Compare([], [Figure with { State = ActionState.Withdrawn }]).Differences.ShouldBeEmpty();
        Compare([], [Figure with { IsOfThisMeeting = false }]).Differences.ShouldBeEmpty();
    }

    [Fact]
    public void Initials_that_fit_two_people_give_an_answer_for_each_and_none_is_likely()
    {
        var difference = Compare([Kept with { Owner = "SC and PR" }], [Figure]).Differences.Single();
        difference.Kind.ShouldBe(DifferenceKind.OwnerDiffers);
        difference.Answers.Where(a => a.Mending == Mending.UseOwner).Select(a => a.Label).ShouldBe(["Sarah Colley, Priya Raman", "Simon Carver, Priya Raman", "Priya Raman"]);
        difference.Answers.ShouldAllBe(a => !a.IsLikely);
        Compare([Kept with { Owner = "PR" }], [Figure]).Differences.ShouldBeEmpty();
        Compare([Kept], [Figure with { Owner = "Dr Priya Raman" }]).Differences.ShouldBeEmpty();
        Compare([Kept with { Owner = "LM" }], [Figure]).Differences.Single().Answers[0].ShouldBe(new Answer(Mending.UseOwner, "Lisa Moore", true) { Owner = "Lisa Moore" });
    }

    [Fact]
    public void A_closed_action_is_not_given_to_others()
    {
        var answers = Compare([Kept with { Owner = "LM" }], [Figure with { State = ActionState.Complete }]).Differences.Single().Answers;
        answers.Where(a => a.Mending == Mending.UseOwner).Select(a => a.Owner).ShouldBe(["Priya Raman"]);
    }

    [Fact]
    public void Dates_and_words_that_differ_are_named()
    {
        Compare([Kept with { DueOn = new(2026, 7, 31) }], [Figure]).Differences.Single().Answers.Select(a => a.Label)
            .ShouldBe(["31 July 2026, as the minutes have it", "24 September 2026, as the tracker has it", "Both are right: it changed since"]);
        Compare([Kept with { DueOn = null, DuePhrase = "next Board" }], [Figure with { DuePhrase = "next Board" }]).Differences.ShouldBeEmpty();
        Compare([Kept with { Text = "Give two staffing figures" }], [Figure]).Differences.Single().Kind.ShouldBe(DifferenceKind.WordsDiffer);
        Compare([Kept with { Text = Figure.Text + "." }], [Figure]).Differences.ShouldBeEmpty();
    }

    [Fact]
    public void A_sentence_without_the_reference_of_its_action_lacks_it() =>
        Compare([Typed("PR to give one staffing figure for all agencies", "PR")], [Figure]).Differences.Single().Name.ShouldBe("The reference is missing, AP24/26");

    [Fact]
    public void One_reference_for_two_actions_stands_twice()
    {
        var difference = Compare([Kept, Typed("Write to head teachers about thresholds", reference: "AP24/26")], [Figure]).Differences.Single();
        difference.Name.ShouldBe("The reference stands twice, AP24/26");
        Compare([Kept], [Figure, Figure with { Id = Id<BoardAction>.New(TimeProvider.System) }]).Differences.ShouldContain(d => d.Kind == DifferenceKind.ReferenceTwice);
    }

    [Fact]
    public void How_an_earlier_action_goes_on_is_no_new_one() =>
        Compare([Typed("PR to finish the audit", "PR", "AP02/26")], [Figure with { Reference = "AP02/26", Owner = "Lisa Moore", IsOfThisMeeting = false }]).Differences.ShouldBeEmpty();

    [Fact]
    public void What_may_stand_stands_while_neither_side_changes()
    {
        var said = Kept with { DueOn = new(2026, 7, 31) };
        var key = Compare([said], [Figure]).Differences.Single().Key;
        new LogAgainstMinutes([said], [Figure], People, new HashSet<string> { key }).Differences.ShouldBeEmpty();
        new LogAgainstMinutes([said], [Figure with { DueOn = new(2026, 10, 1) }], People, new HashSet<string> { key }).Differences.Count.ShouldBe(1);
    }

    private static LogAgainstMinutes Compare(IReadOnlyList<TextAction> text, IReadOnlyList<LogAction> log) => new(text, log, People, new HashSet<string>());
}
