using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Plans;

public sealed record PlanAdded(string PlanTitle) : IFact
{
    public string Title => "Plan added";
    public string? Text => PlanTitle;
}

public sealed record PlanChanged : IFact
{
    public string Title => "Plan changed";
}

public sealed record PlanBegun(bool Again) : IFact
{
    public string Title => Again ? "Made current again" : "Made current";
}

public sealed record PlanEnded(string Because) : IFact
{
    public string Title => "Plan ended";
    public string? Text => Because;
}

/// <param name="Objectives">How many went along.</param>
public sealed record PlanRolledForward(string From, string To, int Objectives) : IFact
{
    public string Title => "Rolled forward";
    public string? Text => $"From {From} to {To}, with {(Objectives == 1 ? "1 objective" : $"{Objectives} objectives")}.";
}

public sealed record PriorityAdded(int Number, string Priority) : IFact
{
    public string Title => $"Priority {Number} added";
    public string? Text => Priority;
}

/// <param name="Was">The words before.</param>
public sealed record PriorityChanged(int Number, string Now, string Was, string? WhyBefore) : IFact
{
    public string Title => $"Priority {Number} changed";
    public string? Text => Was == Now ? WhyBefore is null ? $"{Now}: why it comes first is new." : $"Why it comes first said: “{WhyBefore}”" : $"“{Now}”, before “{Was}”.";
}

/// <param name="Number">Its place now.</param>
/// <param name="Before">Its place before.</param>
public sealed record PriorityMoved(int Number, int Before, string Priority) : IFact
{
    public string Title => $"Priority {Before} is now priority {Number}";
    public string? Text => Priority;
}

public sealed record PriorityRemoved(int Number, string Priority) : IFact
{
    public string Title => $"Priority {Number} removed";
    public string? Text => Priority;
}

public sealed record ObjectiveAdded(string Objective) : IFact
{
    public string Title => "Objective added";
    public string? Text => Objective;
}

public sealed record ObjectiveChanged : IFact
{
    public string Title => "Objective changed";
}

public sealed record ObjectiveRated(PlanRating Rating, PlanRating Before, string Because) : IFact
{
    public string Title => $"Rated {Rating.InWords}{(Before == PlanRating.NotRated ? "" : Before == Rating ? ", as before" : $", before {Before.InWords}")}";
    public string? Text => Because;
}

public sealed record ProgressNoted(string Note) : IFact
{
    public string Title => "Progress noted";
    public string? Text => Note;
}

public sealed record MilestoneAdded(string Words, DateOnly DueOn) : IFact
{
    public string Title => $"Milestone added for {Plan.Day(DueOn)}";
    public string? Text => Words;
}

public sealed record MilestoneChanged(string Words, DateOnly DueOn, string WordsBefore, DateOnly DueBefore) : IFact
{
    public string Title => "Milestone changed";
    public string? Text => $"{Words}, by {Plan.Day(DueOn)}. Before: {WordsBefore}, by {Plan.Day(DueBefore)}.";
}

public sealed record MilestoneReached(string Words, DateOnly On) : IFact
{
    public string Title => $"Milestone reached on {Plan.Day(On)}";
    public string? Text => Words;
}

public sealed record MilestoneOpenAgain(string Words) : IFact
{
    public string Title => "Milestone not reached after all";
    public string? Text => Words;
}

public sealed record MilestoneRemoved(string Words, DateOnly DueOn) : IFact
{
    public string Title => $"Milestone for {Plan.Day(DueOn)} removed";
    public string? Text => Words;
}

public sealed record ObjectiveTakenOut(string Because) : IFact
{
    public string Title => "Taken out of the plan";
    public string? Text => Because;
}

/// <summary>The words of the ratings.</summary>
public static class PlanRatings
{
    extension(PlanRating rating)
    {
        /// <summary>“amber: at risk”</summary>
        public string InWords => rating switch
        {
            PlanRating.Red => "red: off track",
            PlanRating.Amber => "amber: at risk",
            PlanRating.Green => "green: on track",
            PlanRating.Complete => "complete",
            _ => "not rated",
        };
    }
}
