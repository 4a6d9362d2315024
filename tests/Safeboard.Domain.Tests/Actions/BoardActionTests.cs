using Safeboard.Domain.Actions;
using Safeboard.Domain.Shared;
using Shouldly;
using Xunit;

namespace Safeboard.Domain.Tests.Actions;

public sealed class BoardActionTests
{
    private static readonly DateOnly Today = new(2026, 6, 9);
    private static readonly DateOnly Agreed = new(2026, 3, 12);
    private static readonly Completion Done = new(Today, "It is done.") { NoEvidenceBecause = "it was spoken" };

    [Fact]
    public void An_update_puts_an_open_action_under_way()
    {
        var action = Action();
        action.Update("  Half done. ", Today).Text.ShouldBe("Half done.");
        (action.State, action.LatestUpdate, action.LatestUpdateOn).ShouldBe((ActionState.InProgress, "Half done.", Today));
        Broken(() => action.Update(" ", Today)).ShouldBe(("Note", "Say how it is going"));
    }

    [Fact]
    public void What_the_office_completes_is_closed_and_what_others_complete_waits()
    {
        var (byOffice, byAgency) = (Action(), Action());
        byOffice.Complete(Done, agreed: true, Today).ShouldBeOfType<ActionCompleted>();
        byAgency.Complete(Done, agreed: false, Today).ShouldBeOfType<CompletionProposed>();
        (byOffice.State, byOffice.IsOpen).ShouldBe((ActionState.Complete, false));
        (byAgency.State, byAgency.IsOpen).ShouldBe((ActionState.ToBeAgreed, true));
        Broken(() => byAgency.Complete(Done, agreed: false, Today)).Message.ShouldStartWith("AP01/26 already waits");
        byAgency.Agree();
        byAgency.State.ShouldBe(ActionState.Complete);
    }

    [Fact]
    public void Completing_needs_words_evidence_and_a_possible_day()
    {
        Broken(() => Action().Complete(Done with { Summary = "" }, true, Today)).ShouldBe(("Summary", "Say what was done"));
        Broken(() => Action().Complete(new(Today, "Done."), true, Today)).ShouldBe(("Evidence", "Choose the evidence, or say why there is none"));
        Broken(() => Action().Complete(Done with { CompletedOn = Today.AddDays(1) }, true, Today)).ShouldBe(("CompletedOn", "The date it was done must be today or in the past"));
        Broken(() => Action().Complete(Done with { CompletedOn = Agreed.AddDays(-1) }, true, Today))
            .ShouldBe(("CompletedOn", "The date it was done must be on or after the day it was agreed, 12 March 2026"));
    }

    [Fact]
    public void The_office_asks_and_the_action_is_under_way_again_without_its_completion()
    {
        var action = Action();
        action.Complete(Done, agreed: false, Today);
        action.Ask("How many?").Text.ShouldBe("How many?");
        (action.State, action.CompletedOn, action.CompletedSummary).ShouldBe((ActionState.InProgress, null, null));
        Broken(() => action.Ask("Again?")).Field.ShouldBe("");
        Broken(() => action.Agree()).Message.ShouldStartWith("Nobody has said that AP01/26 is done");
    }

    [Fact]
    public void Opening_again_needs_a_reason_and_forgets_how_it_ended()
    {
        var action = Action();
        Broken(() => action.Reopen("x")).Message.ShouldBe("AP01/26 is open already");
        action.Withdraw("Merged").Text.ShouldBe("Merged");
        Broken(() => action.Reopen("")).ShouldBe(("Because", "Say why it is opened again"));
        action.Reopen("Not merged after all");
        (action.State, action.IsOpen, action.WithdrawnBecause).ShouldBe((ActionState.Open, true, null));
    }

    [Fact]
    public void Nothing_replaces_itself_and_no_circle_comes_about()
    {
        var (first, second) = (Action("AP01/26"), Action("AP02/26"));
        Broken(() => first.SupersedeBy(first)).Field.ShouldBe("ReplacedBy");
        first.SupersedeBy(second).Title.ShouldBe("Replaced by AP02/26");
        first.SupersededById.ShouldBe(second.Id);
        Broken(() => second.SupersedeBy(first)).Message.ShouldBe("AP01/26 is itself replaced: choose an action that is still in force");
    }

    [Theory]
    [InlineData("update")]
    [InlineData("complete")]
    [InlineData("withdraw")]
    [InlineData("replace")]
    [InlineData("owners")]
    [InlineData("due")]
    [InlineData("time")]
    public void What_is_closed_stays_as_it_is_until_opened_again(string act)
    {
        var action = Action();
        action.Withdraw("Merged");
        Broken(() =>
        {
            switch (act)
            {
                case "update": action.Update("x", Today); break;
                case "complete": action.Complete(Done, true, Today); break;
                case "withdraw": action.Withdraw("x"); break;
                case "replace": action.SupersedeBy(Action("AP02/26")); break;
                case "owners": action.ChangeOwners([], TimeProvider.System); break;
                case "due": action.ChangeDue(DueDate.Day(Today), "x"); break;
                default: action.AskForMoreTime(Today.AddDays(9), "x", Today); break;
            }
        }).Message.ShouldStartWith("AP01/26 is withdrawn. Open it again to ");
    }

    [Fact]
    public void Owners_join_leave_and_change()
    {
        var action = Action();
        var (sarah, priya, tom) = (new OwnerChoice(OwnerKind.Person, "Sarah"), new OwnerChoice(OwnerKind.Person, "Priya"), new OwnerChoice(OwnerKind.AsWritten, "TE"));
        Change(sarah).ShouldBe("Owner added: Given to Sarah.");
        Change(sarah, priya).ShouldBe("Owner added: Priya joins Sarah.");
        Change(tom).ShouldBe("Owners changed: From Sarah and Priya to TE.");
        action.OwnerLine.ShouldBe("“TE”, not known");
        Change().ShouldBe("Owner removed: TE no longer. Nobody owns it now.");
        action.ChangeOwners([], TimeProvider.System).ShouldBeNull();
        Broken(() => action.ChangeOwners([.. Enumerable.Range(0, 21).Select(n => new OwnerChoice(OwnerKind.Role, $"Role {n}"))], TimeProvider.System)).Field.ShouldBe("Owners");

        string Change(params OwnerChoice[] owners) => action.ChangeOwners(owners, TimeProvider.System) is IFact fact ? $"{fact.Title}: {fact.Text}" : "";
    }

    [Fact]
    public void A_given_date_changes_only_with_a_reason_and_never_to_before_it_was_agreed()
    {
        var action = Action();
        action.ChangeDue(DueDate.Day(Today), null)!.Title.ShouldBe("Due date set: 9 June 2026");
        Broken(() => action.ChangeDue(DueDate.Day(Today.AddDays(7)), " ")).ShouldBe(("Because", "Say why the date changes"));
        Broken(() => action.ChangeDue(DueDate.Day(Agreed.AddDays(-1)), "x")).Field.ShouldBe("DueOn");
        action.ChangeDue(DueDate.Day(Today.AddDays(7)), "The trust asked")!.Title.ShouldBe("Due 16 June 2026 instead of 9 June 2026");
        action.ChangeDue(DueDate.None("it recurs"), "Agreed")!.Title.ShouldBe("No due date needed");
        action.DueSort.ShouldBe(DateOnly.MaxValue);
    }

    [Fact]
    public void More_time_is_asked_for_a_later_day_and_changes_nothing_yet()
    {
        var action = Action();
        action.SetDue(DueDate.Day(new(2026, 6, 25)));
        Broken(() => action.AskForMoreTime(new(2026, 6, 20), "x", Today)).Message.ShouldBe("The new date must be after the date it is due now, 25 June 2026");
        Broken(() => action.AskForMoreTime(new(2026, 7, 20), "", Today)).ShouldBe(("Because", "Say why more time is needed"));
        action.AskForMoreTime(new(2026, 7, 20), "Two are late", Today).Title.ShouldBe("More time asked for, until 20 July 2026");
        action.DueOn.ShouldBe(new DateOnly(2026, 6, 25));
    }

    [Theory]
    [InlineData(-70, "70 days late", "red")]
    [InlineData(-1, "1 day late", "red")]
    [InlineData(0, "Due today", "yellow")]
    [InlineData(1, "Due tomorrow", "yellow")]
    [InlineData(30, "Due in 30 days", "yellow")]
    [InlineData(31, "Open", "blue")]
    public void The_standing_follows_from_the_due_date(int days, string words, string colour)
    {
        var standing = Standing.Of(ActionState.Open, Today.AddDays(days), null, isOwned: true, Today);
        (standing.Words, standing.Colour).ShouldBe((words, colour));
    }

    [Fact]
    public void What_is_missing_shows_unless_the_action_is_late_or_closed()
    {
        Standing.Of(ActionState.Open, Today.AddDays(3), null, isOwned: false, Today).Words.ShouldBe("No owner");
        Standing.Of(ActionState.Open, null, null, isOwned: true, Today).Words.ShouldBe("No date");
        Standing.Of(ActionState.Open, null, "it recurs", isOwned: true, Today).Words.ShouldBe("Open");
        Standing.Of(ActionState.Open, Today.AddDays(-3), null, isOwned: false, Today).Words.ShouldBe("3 days late");
        Standing.Of(ActionState.ToBeAgreed, Today.AddDays(-3), null, isOwned: true, Today).Words.ShouldBe("To be agreed");
        Standing.Of(ActionState.Withdrawn, null, null, isOwned: false, Today).Words.ShouldBe("Withdrawn");
    }

    private static BoardAction Action(string reference = "AP01/26") => new()
    {
        Id = Id<BoardAction>.New(TimeProvider.System), BoardId = Id<Board>.New(TimeProvider.System), Reference = reference, Text = "Bring figures", AgreedOn = Agreed,
    };

    private static (string Field, string Message) Broken(Action act)
    {
        var broken = Should.Throw<RuleBrokenException>(act);
        return (broken.Field, broken.Message);
    }
}
