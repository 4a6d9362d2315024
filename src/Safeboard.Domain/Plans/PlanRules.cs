using Safeboard.Domain.Actions;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Plans;

/// <summary>What may happen to a plan, and when.</summary>
public sealed partial class Plan
{
    public const int LongestText = 4000;
    public const int LongestTitle = 300;
    public const int MostYears = 10;
    public const int HighestCost = 100_000_000;

    internal static Plan From(PlanDraft draft, Id<Board> board, int number, TimeProvider clock, Id<Plan>? rolledFrom = null)
    {
        var plan = new Plan { Id = Id<Plan>.New(clock), BoardId = board, Number = number, RolledFromId = rolledFrom };
        plan.Put(draft);
        return plan;
    }

    /// <summary>Changes what it says about itself; its objectives have ways of their own.</summary>
    internal PlanChanged Change(PlanDraft draft)
    {
        MustGoOn("change it");
        Put(draft);
        return new();
    }

    /// <summary>From now on the board works by it. A plan that had ended goes on.</summary>
    public PlanBegun Begin(DateOnly today)
    {
        if (State == PlanState.Current) throw new RuleBrokenException("", $"{Name} is current already");
        var again = State == PlanState.Ended;
        (State, BegunOn, EndedOn, EndedBecause) = (PlanState.Current, BegunOn ?? today, null, null);
        return new(again);
    }

    /// <summary>It is worked by no longer. It stays as it was.</summary>
    public PlanEnded End(string? because, DateOnly today)
    {
        MustGoOn("end it");
        EndedBecause = because.AtMost(LongestText, "Because") ?? throw new RuleBrokenException("Because", "Say how the plan ended: what was reached, what goes on elsewhere");
        (State, EndedOn) = (PlanState.Ended, today);
        return new(EndedBecause);
    }

    internal void MustGoOn(string toDo)
    {
        if (State == PlanState.Ended) throw new RuleBrokenException("", $"{Name} has ended. Make it current again to {toDo}");
    }

    private void Put(PlanDraft draft)
    {
        if (!Enum.IsDefined(draft.Kind)) throw new RuleBrokenException(nameof(Kind), "Choose what kind of plan it is");
        if (draft.Until <= draft.From) throw new RuleBrokenException("Until", $"The last day must be after the first, {Day(draft.From)}");
        if (draft.Until > draft.From.AddYears(MostYears)) throw new RuleBrokenException("Until", $"A plan runs for {MostYears} years at most: enter an earlier last day");
        if (draft.Cost is < 0 or > HighestCost) throw new RuleBrokenException(nameof(Cost), $"The cost must be whole pounds from 0 to {HighestCost:N0}");
        var title = draft.Title.AtMost(LongestTitle, nameof(Title)) ?? throw new RuleBrokenException(nameof(Title), "Enter what the plan is called");
        (Kind, Title, FromDay, UntilDay, GroupId, Cost) = (draft.Kind, title, draft.From, draft.Until, draft.GroupId, draft.Cost);
        (Purpose, Funder, Reach) = (draft.Purpose.AtMost(LongestText, nameof(Purpose)), draft.Funder.AtMost(LongestTitle, nameof(Funder)), draft.Reach.AtMost(LongestTitle, nameof(Reach)));
        Lead = Lead.Of(draft.Lead);
    }

    internal static string Day(DateOnly day) => BoardAction.Day(day);
}
