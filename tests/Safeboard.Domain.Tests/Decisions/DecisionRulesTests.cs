using Safeboard.Domain.Decisions;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Shouldly;
using Xunit;

namespace Safeboard.Domain.Tests.Decisions;

public sealed class DecisionRulesTests
{
    private static readonly DateOnly March = new(2026, 3, 12), June = new(2026, 6, 25);

    [Fact]
    public void Who_may_act_money_and_review_are_noted()
    {
        var decision = Taken(March, 1);
        decision.Note(new(" The chair ", 12_500, June))!.Title.ShouldBe("Who may act, money or review noted");
        (decision.WhoMayAct, decision.Pounds, decision.ReviewOn).ShouldBe(("The chair", 12_500, June));
        decision.Note(new("The chair", 12_500, June)).ShouldBeNull();
        Broken(() => decision.Note(new(null, -1, null))).ShouldBe(("Pounds", "Money committed must be whole pounds, from 0 to 1,000,000,000"));
        Broken(() => decision.Note(new(null, null, March.AddDays(-1)))).ShouldBe(("ReviewOn", "The day it is looked at again must be on or after the day it was decided, 12 March 2026"));
        Broken(() => decision.Note(new(new('x', 301), null, null))).Field.ShouldBe("WhoMayAct");
    }

    [Fact]
    public void Only_a_later_decision_in_force_ends_one_so_that_no_circle_comes_about()
    {
        var (first, second, third) = (Taken(March, 1), Taken(March, 2), Taken(June, 1));
        Broken(() => second.EndAs(DecisionState.Revoked, first, null, June)).ShouldBe(("By", "Choose a decision that was taken later"));
        Broken(() => first.EndAs(DecisionState.Changed, first, null, June)).ShouldBe(("By", "A decision cannot end itself: choose another one"));
        Broken(() => first.EndAs(DecisionState.Changed, null, "Later", June)).ShouldBe(("By", "Choose the decision that changes it"));
        Broken(() => first.EndAs(DecisionState.Revoked, null, " ", June)).ShouldBe(("Because", "Choose the decision that revokes it, or say what ended it"));
        first.EndAs(DecisionState.Changed, second, null, June).Text.ShouldBe("By: “Decision 2”");
        (first.State, first.EndedById, first.EndedOn).ShouldBe((DecisionState.Changed, second.Id, March));
        Broken(() => first.EndAs(DecisionState.Revoked, third, null, June)).Message.ShouldBe("This decision is changed already");
        second.EndAs(DecisionState.Revoked, third, "The tool is withdrawn", June);
        first.Restore("The wrong one was chosen").Title.ShouldBe("In force again");
        Broken(() => first.EndAs(DecisionState.Changed, second, null, June)).Message.ShouldStartWith("That decision is itself revoked or changed");
        Broken(() => first.Restore("Again")).Message.ShouldBe("This decision is in force");
    }

    [Theory]
    [InlineData("The Board agreed: named deputies may vote.", "deputies agreed board named")]
    [InlineData("It is so.", "")]
    public void The_longest_words_tell_what_a_text_is_about(string text, string words) => string.Join(' ', DecidedBefore.TellingWords(text)).ShouldBe(words);

    private static Decision Taken(DateOnly day, int order) => new()
    {
        Id = new(Guid.CreateVersion7()), BoardId = default, MeetingId = new Id<Meeting>(day == March ? new Guid(1, 0, 0, new byte[8]) : new Guid(2, 0, 0, new byte[8])), Order = order, Text = $"Decision {order}", DecidedOn = day,
    };

    private static (string Field, string Message) Broken(Action act)
    {
        var broken = Should.Throw<RuleBrokenException>(act);
        return (broken.Field, broken.Message);
    }
}
