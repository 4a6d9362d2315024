using Safeboard.Domain.Actions;
using Safeboard.Domain.Plans;
using Safeboard.Domain.Shared;
using Shouldly;
using Xunit;

namespace Safeboard.Domain.Tests.Plans;

public sealed class PlanTests
{
    private static readonly TimeProvider Clock = TimeProvider.System;
    private static readonly DateOnly Today = Clock.TodayInLondon;
    private static readonly Viewer Ruth = Viewer.System(new(Guid.NewGuid())) with { Name = "Ruth Calder" };
    private static readonly PlanDraft Usual = new(PlanKind.BusinessPlan, " Business plan ", Today.AddMonths(-6), Today.AddMonths(18));

    [Fact]
    public void A_plan_begins_as_a_draft_and_runs_for_a_time()
    {
        var plan = New(Usual with { Cost = 250, Funder = "The council" });
        (plan.Name, plan.Title, plan.State, plan.Cost).ShouldBe(("Plan 3", "Business plan", PlanState.Draft, 250));
        Broken(() => New(Usual with { Title = " " })).ShouldBe(("Title", "Enter what the plan is called"));
        Broken(() => New(Usual with { Until = Usual.From })).Field.ShouldBe("Until");
        Broken(() => New(Usual with { Until = Usual.From.AddYears(11) })).Message.ShouldBe("A plan runs for 10 years at most: enter an earlier last day");
        Broken(() => New(Usual with { Cost = -1 })).ShouldBe(("Cost", "The cost must be whole pounds from 0 to 100,000,000"));
        Broken(() => New(Usual with { Lead = new(OwnerKind.Role, new string('x', 301)) })).Field.ShouldBe("OtherOwner");
    }

    [Fact]
    public void It_is_made_current_ends_with_how_it_ended_and_can_go_on()
    {
        var plan = New(Usual);
        plan.Begin(Today).Title.ShouldBe("Made current");
        Broken(() => plan.Begin(Today)).Message.ShouldBe("Plan 3 is current already");
        Broken(() => plan.End(" ", Today)).Field.ShouldBe("Because");
        plan.End("Two of three reached", Today).Text.ShouldBe("Two of three reached");
        Broken(() => plan.Change(Usual)).Message.ShouldBe("Plan 3 has ended. Make it current again to change it");
        plan.Begin(Today).Title.ShouldBe("Made current again");
        (plan.EndedOn, plan.EndedBecause).ShouldBe((null, null));
    }

    [Fact]
    public void A_rating_has_a_colour_in_words_and_a_reason()
    {
        var (objective, plan) = Objective();
        Broken(() => objective.Rate(PlanRating.NotRated, "x", Today, plan)).ShouldBe(("Rating", "Choose how it stands: red, amber, green or complete"));
        Broken(() => objective.Rate(PlanRating.Red, " ", Today, plan)).ShouldBe(("Because", "Say why it stands like this"));
        objective.Rate(PlanRating.Amber, "Half are trained", Today, plan).Title.ShouldBe("Rated amber: at risk");
        objective.Rate(PlanRating.Green, "All are trained", Today, plan).Title.ShouldBe("Rated green: on track, before amber: at risk");
        objective.Rate(PlanRating.Green, "Still", Today, plan).Title.ShouldBe("Rated green: on track, as before");
    }

    [Fact]
    public void Progress_is_kept_with_day_and_name()
    {
        var (objective, plan) = Objective();
        var (note, fact) = objective.Progress(" Two evenings held ", Today, Ruth, Clock, plan);
        (note.Text, note.ByName, note.On, fact.Text).ShouldBe(("Two evenings held", "Ruth Calder", Today, "Two evenings held"));
        Broken(() => objective.Progress("x", Today.AddDays(1), Ruth, Clock, plan)).Field.ShouldBe("On");
        Broken(() => objective.Progress(null, Today, Ruth, Clock, plan)).Field.ShouldBe("Note");
    }

    [Fact]
    public void What_is_taken_out_stays_as_it_was()
    {
        var (objective, plan) = Objective();
        objective.TakeOut("The grant ended", Today, plan).Text.ShouldBe("The grant ended");
        Broken(() => objective.Rate(PlanRating.Red, "x", Today, plan)).Message.ShouldBe("This objective was taken out of Plan 3: add it anew to rate it");
    }

    [Fact]
    public void An_objective_keeps_within_its_plan()
    {
        var (_, plan) = Objective();
        Broken(() => PlanObjective.From(new(default, "x") { DueOn = plan.UntilDay.AddDays(1) }, plan, 1, Clock)).Field.ShouldBe("DueOn");
        Broken(() => PlanObjective.From(new(default, ""), plan, 1, Clock)).ShouldBe(("Text", "Enter what is to be reached"));
    }

    [Fact]
    public void Only_a_current_plan_is_asked_for_progress_and_what_is_complete_for_nothing()
    {
        var late = new MilestoneRow(default, default, Today.AddDays(-1), "Trained", null);
        var row = new ObjectiveRow { Id = default, PlanId = default, PriorityId = default, PriorityOrder = 1, Order = 2, Text = "x", Lead = Lead.Nobody, Rating = PlanRating.NotRated, LastHeardOn = Today.AddMonths(-3).AddDays(-1), DueOn = Today.AddDays(-2), Milestones = [late] };
        row.Number.ShouldBe("1.2");
        row.FlagsOn(Today, PlanState.Current).ShouldBe([ObjectiveFlag.MilestoneLate, ObjectiveFlag.PastItsDay, ObjectiveFlag.NoProgress, ObjectiveFlag.NotRated, ObjectiveFlag.NoLead, ObjectiveFlag.NoMeasure]);
        row.FlagsOn(Today, PlanState.Draft).ShouldBe([ObjectiveFlag.NoLead, ObjectiveFlag.NoMeasure]);
        row.FlagsOn(Today, PlanState.Ended).ShouldBeEmpty();
        (row with { LastHeardOn = Today.AddMonths(-3) }).FlagsOn(Today, PlanState.Current).ShouldNotContain(ObjectiveFlag.NoProgress);
        (row with { Rating = PlanRating.Complete }).FlagsOn(Today, PlanState.Current).ShouldBeEmpty();
        (row with { Milestones = [late with { DoneOn = Today }] }).FlagsOn(Today, PlanState.Current).ShouldNotContain(ObjectiveFlag.MilestoneLate);
    }

    private static Plan New(PlanDraft draft) => Plan.From(draft, Ruth.BoardId, 3, Clock);

    private static (PlanObjective, Plan) Objective()
    {
        var plan = New(Usual);
        return (PlanObjective.From(new(default, "Schools name neglect"), plan, 1, Clock), plan);
    }

    private static (string Field, string Message) Broken(Action act)
    {
        var broken = Should.Throw<RuleBrokenException>(act);
        return (broken.Field, broken.Message);
    }
}
