using System.Globalization;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Plans;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Plans;

/// <summary>How the pages of plans write kinds, states, ratings, leads and flags.</summary>
internal static class PlanWords
{
    public static string Kind(PlanKind kind) => kind switch { PlanKind.Strategy => "Strategy", PlanKind.TaskAndFinish => "Task and finish plan", _ => "Business plan" };

    /// <summary>What an objective is rated, in words; the colour only underlines them.</summary>
    public static string Rating(PlanRating rating) => rating switch
    {
        PlanRating.Red => "Red: off track", PlanRating.Amber => "Amber: at risk", PlanRating.Green => "Green: on track", PlanRating.Complete => "Complete", _ => "Not rated",
    };

    public static string Colour(PlanRating rating) => rating switch { PlanRating.Red => "red", PlanRating.Amber => "orange", PlanRating.Green => "green", PlanRating.Complete => "teal", _ => "grey" };

    /// <summary>“Sarah Colley, Northmere Council”</summary>
    public static string Lead(Lead lead, string? agency) => lead switch
    {
        { Name: null } => "Nobody",
        { Kind: OwnerKind.Person } when agency is not null => $"{lead.Name}, {agency}",
        _ => lead.Name,
    };

    public static string Flag(ObjectiveFlag flag, ObjectiveRow objective, DateOnly today) => flag switch
    {
        ObjectiveFlag.MilestoneLate => objective.Milestones.Count(m => m.IsLateOn(today)) is var late && late == 1 ? "1 milestone late" : $"{late} milestones late",
        ObjectiveFlag.PastItsDay => $"Late since {objective.DueOn!.Value.ShortBeside(today)}",
        ObjectiveFlag.NoProgress => "No progress noted for 3 months",
        ObjectiveFlag.NotRated => "Not rated",
        ObjectiveFlag.NoLead => "No lead",
        _ => "No measure",
    };

    public static string Colour(ObjectiveFlag flag) => flag is ObjectiveFlag.MilestoneLate or ObjectiveFlag.PastItsDay ? "red" : "orange";

    /// <summary>“£1,250”</summary>
    public static string Pounds(int pounds) => "£" + pounds.ToString("N0", CultureInfo.GetCultureInfo("en-GB"));

    /// <summary>“£250 from Northmere Council”</summary>
    public static string? Cost(PlanRow plan) => (plan.Cost, plan.Funder) switch
    {
        ({ } cost, { } funder) => $"{Pounds(cost)} from {funder}",
        ({ } cost, null) => $"{Pounds(cost)}, no funder named",
        var (_, funder) => funder,
    };

    /// <summary>“1 red, 2 amber, 1 not rated”; the worst first.</summary>
    public static string Counts(RatingCounts counts) => counts.All == 0 ? "no objectives yet" : string.Join(", ", new[]
    {
        (counts.Red, "red"), (counts.Amber, "amber"), (counts.Green, "green"), (counts.Complete, "complete"), (counts.NotRated, "not rated"),
    }.Where(c => c.Item1 > 0).Select(c => $"{c.Item1} {c.Item2}"));

    public static (string Words, string Colour) State(PlanRow plan, DateOnly today) => plan switch
    {
        { State: PlanState.Draft } => ("Draft", "grey"),
        { State: PlanState.Ended, EndedOn: { } on } => ($"Ended {on.ShortBeside(today)}", "grey"),
        _ when plan.IsPastItsDay(today) => ("Past its last day", "orange"),
        _ => ("Current", "blue"),
    };

    /// <summary>Milestones in a line: “done 3 May 2026: …”, “by 1 June 2026: …”.</summary>
    public static string Milestone(MilestoneRow milestone) => $"{milestone.Words}: {(milestone.DoneOn is { } done ? $"reached {done.InWords}" : $"by {milestone.DueOn.InWords}")}";
}
