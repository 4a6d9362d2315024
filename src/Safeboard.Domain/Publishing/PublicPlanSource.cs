using Safeboard.Domain.Actions;
using Safeboard.Domain.Plans;
using Safeboard.Domain.Publishing.Redaction;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Publishing;

/// <summary>What the public would read of a plan, and what stops it until somebody says that it may stay or changes the words.</summary>
public sealed record PlanForPublic(PublicPlanContent Content, IReadOnlyList<Stop> Stops);

/// <summary>Makes of a plan what the public may read.</summary>
internal static class PublicPlanSource
{
    /// <param name="staying">Words that somebody looked at and lets stand.</param>
    public static async Task<PlanForPublic> MakeAsync(BoardDb db, PlanRow row, PublicNames rule, IReadOnlyList<string> staying, Viewer by, CancellationToken cancel)
    {
        var plan = await db.WholePlanAsync(row, by, cancel);
        var reading = await PublicReading.OfAsync(db, Texts(plan), rule, staying, by, cancel);
        return new(Content(plan, rule, reading), reading.Stops);
    }

    private static IEnumerable<string?> Texts(WholePlan plan) => new[] { plan.Plan.Title, plan.Plan.Purpose, WordsOf(plan.Plan.Lead) }
        .Concat(plan.Priorities.SelectMany(p => new[] { p.Title, p.Why })).Concat(plan.Objectives.SelectMany(o => new[] { o.Text, o.ToDo, o.Measure, WordsOf(o.Lead) }));

    private static PublicPlanContent Content(WholePlan plan, PublicNames rule, PublicReading reading)
    {
        string? Of(Lead lead) => lead.Kind == OwnerKind.Person ? reading.Shown(lead.PersonId) : reading.WriteOrNull(WordsOf(lead));
        var priorities = plan.Priorities.Where(p => p.Standing.Any()).Select(p => new PublicPriority(p.Order, reading.Write(p.Title), reading.WriteOrNull(p.Why),
            [.. p.Standing.Select(o => new PublicObjective(o.Number, reading.Write(o.Text), reading.WriteOrNull(o.ToDo), reading.WriteOrNull(o.Measure), Of(o.Lead), o.DueOn, o.Rating))]));
        return new(reading.Write(plan.Plan.Title), plan.Plan.From, plan.Plan.Until, reading.WriteOrNull(plan.Plan.Purpose), Of(plan.Plan.Lead), [.. priorities], rule);
    }

    /// <summary>What is no person's name by its kind; words that were typed are gone through like all others.</summary>
    private static string? WordsOf(Lead lead) => lead.Kind is OwnerKind.Person or null ? null : lead.Name;
}
