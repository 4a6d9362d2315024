using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Plans;

/// <summary>What may happen to an objective, and when.</summary>
public sealed partial class PlanObjective
{
    internal static PlanObjective From(ObjectiveDraft draft, Plan plan, int order, TimeProvider clock, Id<PlanObjective>? carriedFrom = null)
    {
        plan.MustGoOn("add to it");
        var objective = new PlanObjective
        {
            Id = Id<PlanObjective>.New(clock), BoardId = plan.BoardId, PlanId = plan.Id, Order = order, CarriedFromId = carriedFrom, LastHeardOn = clock.TodayInLondon,
        };
        objective.Put(draft, plan);
        return objective;
    }

    internal ObjectiveChanged Change(ObjectiveDraft draft, Plan plan)
    {
        MustStand(plan, "change it");
        Put(draft, plan);
        return new();
    }

    /// <summary>Says how it stands and why.</summary>
    public ObjectiveRated Rate(PlanRating rating, string? because, DateOnly today, Plan plan)
    {
        MustStand(plan, "rate it");
        if (!Enum.IsDefined(rating) || rating == PlanRating.NotRated) throw new RuleBrokenException(nameof(Rating), "Choose how it stands: red, amber, green or complete");
        var reason = because.AtMost(Plan.LongestText, "Because") ?? throw new RuleBrokenException("Because", "Say why it stands like this");
        var before = Rating;
        (Rating, RatedBecause, RatedOn) = (rating, reason, today);
        return new(rating, before, reason);
    }

    /// <summary>Adds to what was said about its progress.</summary>
    public (ProgressNote Note, ProgressNoted Fact) Progress(string? text, DateOnly on, Viewer by, TimeProvider clock, Plan plan)
    {
        MustStand(plan, "add a progress note");
        var said = text.AtMost(Plan.LongestText, "Note") ?? throw new RuleBrokenException("Note", "Say what was done, and what changed for children");
        if (on > clock.TodayInLondon) throw new RuleBrokenException("On", "The day of the note must be today or in the past");
        if (on > LastHeardOn) LastHeardOn = on;
        return (new() { Id = Id<ProgressNote>.New(clock), BoardId = BoardId, ObjectiveId = Id, On = on, Text = said, ByName = by.Name }, new(said));
    }

    public MilestoneAdded AddTo(PlanMilestone milestone, Plan plan)
    {
        MustStand(plan, "add a milestone");
        return new(milestone.Words, milestone.DueOn);
    }

    /// <summary>The board goes on without it. It stays in the plan, with the reason.</summary>
    public ObjectiveTakenOut TakeOut(string? because, DateOnly today, Plan plan)
    {
        MustStand(plan, "take it out");
        TakenOutBecause = because.AtMost(Plan.LongestText, "Because") ?? throw new RuleBrokenException("Because", "Say why the plan goes on without it");
        TakenOutOn = today;
        return new(TakenOutBecause);
    }

    /// <summary>The clock of its silence begins anew: a draft is not worked on.</summary>
    internal void BeginOn(DateOnly today)
    {
        if (LastHeardOn < today) LastHeardOn = today;
    }

    /// <summary>A milestone as it is typed.</summary>
    internal static (DateOnly Due, string Words) Milestone(DateOnly due, string? words) =>
        (due, words.AtMost(Plan.LongestTitle, "Words") ?? throw new RuleBrokenException("Words", "Enter what is to be there by then"));

    internal void MustStand(Plan plan, string toDo)
    {
        plan.MustGoOn(toDo);
        if (TakenOutOn is not null) throw new RuleBrokenException("", $"This objective was taken out of {plan.Name}: add it anew to {toDo}");
    }

    private void Put(ObjectiveDraft draft, Plan plan)
    {
        if (draft.DueOn is { } due && (due < plan.FromDay || due > plan.UntilDay))
            throw new RuleBrokenException(nameof(DueOn), $"The day must be within the plan, {Plan.Day(plan.FromDay)} to {Plan.Day(plan.UntilDay)}");
        Text = draft.Text.AtMost(Plan.LongestText, nameof(Text)) ?? throw new RuleBrokenException(nameof(Text), "Enter what is to be reached");
        (ToDo, Measure) = (draft.ToDo.AtMost(Plan.LongestText, nameof(ToDo)), draft.Measure.AtMost(Plan.LongestText, nameof(Measure)));
        (PriorityId, Lead, GroupId, DueOn) = (draft.PriorityId, Lead.Of(draft.Lead), draft.GroupId, draft.DueOn);
    }
}
