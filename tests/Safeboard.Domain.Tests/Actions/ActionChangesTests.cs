using Safeboard.Domain.Actions;
using Safeboard.Domain.Shared;
using Shouldly;
using Xunit;

namespace Safeboard.Domain.Tests.Actions;

public sealed class ActionChangesTests
{
    private static readonly DateOnly Today = new(2026, 6, 9);
    private static readonly DateOnly Since = new(2026, 3, 12);

    [Fact]
    public void What_was_agreed_on_the_day_itself_is_new_and_what_was_agreed_before_is_not()
    {
        KindsOf(Action() with { AgreedOn = Since }).ShouldBe([ActionChangeKind.Added]);
        KindsOf(Action()).ShouldBeEmpty();
    }

    [Fact]
    public void Late_since_then_and_late_already_are_told_apart()
    {
        KindsOf(Action() with { DueOn = Since }).ShouldBe([ActionChangeKind.BecameLate]);
        KindsOf(Action() with { DueOn = Since.AddDays(-1) }).ShouldBe([ActionChangeKind.StillLate]);
        KindsOf(Action() with { DueOn = Today }).ShouldBeEmpty();
    }

    [Fact]
    public void What_is_said_to_be_done_is_not_late()
    {
        KindsOf(Action() with { DueOn = Since, State = ActionState.ToBeAgreed }).ShouldBe([ActionChangeKind.SaidDone]);
    }

    [Fact]
    public void Completed_counts_by_its_day_or_by_when_that_was_recorded()
    {
        KindsOf(Action() with { State = ActionState.Complete, CompletedOn = Since }).ShouldBe([ActionChangeKind.Completed]);
        KindsOf(Action() with { State = ActionState.Complete, CompletedOn = Since.AddDays(-9) }, nameof(CompletionAgreed)).ShouldBe([ActionChangeKind.Completed]);
        KindsOf(Action() with { State = ActionState.Complete, CompletedOn = Since.AddDays(-9) }).ShouldBeEmpty();
        KindsOf(Action(), nameof(ActionCompleted)).ShouldBeEmpty();
    }

    [Fact]
    public void Changes_of_an_action_that_is_over_are_not_told_but_how_it_ended_is()
    {
        KindsOf(Action() with { State = ActionState.Withdrawn }, nameof(DueChanged), nameof(OwnersChanged), nameof(ActionWithdrawn)).ShouldBe([ActionChangeKind.Ended]);
        KindsOf(Action(), nameof(DueChanged), nameof(OwnersChanged), nameof(ActionReopened), nameof(ActionWithdrawn))
            .ShouldBe([ActionChangeKind.DateChanged, ActionChangeKind.OwnersChanged, ActionChangeKind.OpenedAgain]);
    }

    [Fact]
    public void Each_heading_has_only_what_happened_under_it_the_latest_last()
    {
        var action = Action();
        ActionHappening Happened(string fact, string title, int hour) => new(action.Id, hour, fact, title, null, new(2026, 4, 1, hour, 0, 0, DateTimeKind.Utc));
        var changes = ActionChanges.From([action], [Happened(nameof(DueMoved), "Second", 11), Happened(nameof(OwnersChanged), "Owner", 10), Happened(nameof(DueChanged), "First", 9)], Since, Today);
        changes.Of(ActionChangeKind.DateChanged).Single().Happened.Select(h => h.Title).ShouldBe(["First", "Second"]);
        changes.Of(ActionChangeKind.OwnersChanged).Single().Happened.Select(h => h.Title).ShouldBe(["Owner"]);
    }

    private static IEnumerable<ActionChangeKind> KindsOf(ChangedAction action, params string[] facts) =>
        ActionChanges.From([action], [.. facts.Select(f => new ActionHappening(action.Id, 1, f, f, null, new(2026, 4, 1, 0, 0, 0, DateTimeKind.Utc)))], Since, Today).All.Select(c => c.Kind);

    private static ChangedAction Action() =>
        new(Id<BoardAction>.New(TimeProvider.System), "AP01/26", "Share the plan", Since.AddDays(-100), "Northmere Police", Today.AddDays(20), null, null, ActionState.Open);
}
