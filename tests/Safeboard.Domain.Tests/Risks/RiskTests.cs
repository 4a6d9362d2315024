using Safeboard.Domain.Actions;
using Safeboard.Domain.Risks;
using Safeboard.Domain.Shared;
using Shouldly;
using Xunit;

namespace Safeboard.Domain.Tests.Risks;

public sealed class RiskTests
{
    private static readonly TimeProvider Clock = TimeProvider.System;
    private static readonly DateOnly Today = Clock.TodayInLondon;
    private static readonly DateOnly Raised = Today.AddDays(-90);
    private static readonly RiskMatrix Usual = RiskMatrix.Usual;

    [Fact]
    public void A_risk_says_what_might_happen_and_begins_without_a_score()
    {
        var risk = New(new("  Children wait  ") { Cause = " vacant posts ", RaisedOn = Raised });
        (risk.Name, risk.Event, risk.Cause, risk.Current, risk.CurrentScore, risk.IsOpen).ShouldBe(("Risk 7", "Children wait", "vacant posts", null, 0, true));
        Broken(() => New(new(" ") { RaisedOn = Raised })).ShouldBe(("Event", "Enter what might happen"));
        Broken(() => New(new("x") { RaisedOn = Today.AddDays(1) })).ShouldBe(("RaisedOn", "The day it was raised must be today or in the past"));
        Broken(() => New(new("x") { RaisedOn = Raised, ReviewOn = Today.AddDays(-1) })).ShouldBe(("ReviewOn", "The review must be today or later"));
        Broken(() => New(new("x") { RaisedOn = Raised, Target = new(2, 6) })).Field.ShouldBe("TargetImpact");
        Broken(() => New(new(new string('x', Risk.LongestText + 1)) { RaisedOn = Raised })).ShouldBe(("Event", "Use 4,000 characters or fewer"));
    }

    [Fact]
    public void A_first_score_has_no_direction_and_later_ones_go_up_down_or_stay()
    {
        var risk = Waiting();
        risk.Score(new(3, 4), Raised, null, Usual, Today).Title.ShouldBe("Scored: likelihood 3, impact 4, Medium");
        (risk.CurrentScore, risk.CurrentBand, risk.PreviousScore).ShouldBe((12, 2, null));
        risk.Score(new(4, 5), Today, " Two more left ", Usual, Today).ShouldSatisfyAllConditions(
            f => f.Title.ShouldBe("Scored again: likelihood 4, impact 5, High, up from 12 to 20"), f => f.Text.ShouldBe("Two more left"));
        (risk.CurrentScore, risk.CurrentBand, risk.PreviousScore).ShouldBe((20, 3, 12));
        risk.Score(new(5, 4), Today, "Another way", Usual, Today).Title.ShouldBe("Scored again: likelihood 5, impact 4, High, the same as before, 20");
        risk.Score(new(1, 2), Today, "Posts are filled", Usual, Today).Title.ShouldBe("Scored again: likelihood 1, impact 2, Low, down from 20 to 2");
    }

    [Fact]
    public void A_score_needs_both_parts_inside_the_matrix_a_reason_and_a_possible_day()
    {
        var risk = Waiting();
        Broken(() => risk.Score(default, Today, null, Usual, Today)).ShouldBe(("CurrentLikelihood", "Choose the likelihood"));
        Broken(() => risk.Score(new(4, 6), Today, null, Usual, Today)).ShouldBe(("CurrentImpact", "The impact must be from 1 to 5: that is the size of the board’s matrix"));
        Broken(() => risk.Score(new(4, 4), Today.AddDays(1), null, Usual, Today)).Field.ShouldBe("ScoredOn");
        Broken(() => risk.Score(new(4, 4), Raised.AddDays(-1), null, Usual, Today)).Message.ShouldStartWith("The day it was scored must be on or after the day it was raised");
        risk.Current.ShouldBeNull();
        risk.Score(new(4, 4), Today, null, Usual, Today);
        Broken(() => risk.Score(new(4, 5), Today, " ", Usual, Today)).ShouldBe(("Because", "Say why it has this score now"));
        Broken(() => risk.Score(new(4, 5), Today.AddDays(-1), "x", Usual, Today)).Message.ShouldContain("already: enter that day or a later one");
        risk.CurrentScore.ShouldBe(16);
    }

    [Fact]
    public void What_changed_in_the_wording_says_what_stood_there()
    {
        var risk = New(new("Children wait") { Cause = "Vacant posts", Controls = "Weekly calls", RaisedOn = Raised });
        var fact = risk.Reword(new("Children wait for weeks") { Cause = "Vacant posts", Effect = "Harm is seen late" })!;
        fact.Text.ShouldBe("The event said: “Children wait” The effect is new. The controls are taken out. It said: “Weekly calls”");
        (risk.Event, risk.Controls).ShouldBe(("Children wait for weeks", null));
        risk.Reword(new("Children wait for weeks") { Cause = "Vacant posts", Effect = "Harm is seen late" }).ShouldBeNull();
    }

    [Fact]
    public void It_has_one_owner_or_none()
    {
        var risk = Waiting();
        risk.GiveTo(new(OwnerKind.Role, " All chairs "))!.Text.ShouldBe("Given to All chairs.");
        risk.GiveTo(new(OwnerKind.Role, "All chairs")).ShouldBeNull();
        risk.GiveTo(new(OwnerKind.Role, "The chair"))!.Text.ShouldBe("From All chairs to The chair.");
        risk.GiveTo(null)!.Text.ShouldBe("The chair no longer. Nobody owns it now.");
        risk.GiveTo(null).ShouldBeNull();
    }

    [Fact]
    public void A_review_says_what_it_found_and_when_the_next_one_is()
    {
        var risk = Waiting();
        Broken(() => risk.Review(Today.AddDays(30), " ", Today)).ShouldBe(("Note", "Say what the review found"));
        Broken(() => risk.Review(Today, "The controls hold", Today)).ShouldBe(("ReviewOn", "The next review must be after today"));
        risk.Review(Today.AddDays(30), "The controls hold", Today).Text.ShouldBe("The controls hold");
        (risk.ReviewOn, risk.ReviewedOn).ShouldBe((Today.AddDays(30), Today));
    }

    [Fact]
    public void It_is_accepted_by_somebody_until_a_day_because_of_something_and_then_no_longer()
    {
        var risk = Waiting();
        Broken(() => risk.Accept("", Today.AddDays(1), "x", Today)).Field.ShouldBe("AcceptedBy");
        Broken(() => risk.Accept("The Board", Today, "x", Today)).Field.ShouldBe("AcceptedUntil");
        Broken(() => risk.Accept("The Board", Today.AddDays(1), "", Today)).Field.ShouldBe("AcceptedBecause");
        Broken(() => risk.EndAcceptance("x")).Message.ShouldStartWith("Risk 7 is not accepted");
        risk.Accept("The Board", Today.AddDays(1), "It costs more than it saves", Today);
        risk.IsOpen.ShouldBeTrue();
        risk.EndAcceptance("It grew").Text.ShouldStartWith("It grew It was accepted by The Board until");
        risk.AcceptedBy.ShouldBeNull();
    }

    [Fact]
    public void A_closed_risk_takes_nothing_until_it_is_opened_again()
    {
        var risk = Waiting();
        Broken(() => risk.Close(" ", Today)).ShouldBe(("Because", "Say why it is closed"));
        risk.Close("Posts are filled", Today).Text.ShouldBe("Posts are filled");
        (risk.IsOpen, risk.ClosedOn).ShouldBe((false, Today));
        Action[] acts = [() => risk.Score(new(1, 1), Today, "x", Usual, Today), () => risk.Review(Today.AddDays(1), "x", Today), () => risk.Accept("x", Today.AddDays(1), "x", Today), () => risk.Close("x", Today), () => risk.Reword(new("x"))];
        foreach (var act in acts) Broken(act).Message.ShouldStartWith("Risk 7 is closed. Open it again to ");
        risk.Reopen("They left again", Usual).Text.ShouldBe("They left again");
        Broken(() => risk.Reopen("x", Usual)).Message.ShouldBe("Risk 7 is open already");
    }

    [Fact]
    public void Opened_again_under_a_smaller_matrix_it_waits_to_be_scored()
    {
        var risk = Waiting();
        risk.Score(new(5, 5), Today, null, Usual, Today);
        risk.Close("Over", Today);
        var small = RiskMatrix.From(new(3, "A\nB\nC", "A\nB\nC", [("Low", 1), ("High", 6)]));
        risk.FitsIn(small).ShouldBeFalse();
        risk.Reopen("Again", small).Text.ShouldBe("Again The board’s matrix is smaller now: scores outside it wait to be given again.");
        (risk.Current, risk.CurrentBand).ShouldBe((null, 0));
    }

    [Fact]
    public void Flags_name_what_is_not_as_it_should_be_and_a_closed_risk_has_none()
    {
        var row = new RiskRow { Id = default, Number = 7, Event = "x", IsOpen = true };
        row.FlagsOn(Today).ShouldBe([RiskFlag.NotScored, RiskFlag.NoReviewDate, RiskFlag.NoAction, RiskFlag.NoOwner]);
        var good = row with { CurrentLikelihood = 2, CurrentImpact = 2, ReviewOn = Today, HasOpenAction = true, OwnerName = "Sarah Colley", AcceptedUntil = Today };
        good.FlagsOn(Today).ShouldBeEmpty();
        good.IsAcceptedOn(Today).ShouldBeTrue();
        good.FlagsOn(Today.AddDays(1)).ShouldBe([RiskFlag.NotReviewed, RiskFlag.AcceptanceEnded]);
        (row with { IsOpen = false }).FlagsOn(Today).ShouldBeEmpty();
    }

    private static Risk Waiting() => New(new("Children wait") { RaisedOn = Raised });

    private static Risk New(RiskDraft draft) => Risk.From(draft, Id<Board>.New(Clock), 7, Usual, Clock);

    private static (string Field, string Message) Broken(Action act)
    {
        var broken = Should.Throw<RuleBrokenException>(act);
        return (broken.Field, broken.Message);
    }
}
