using Safeboard.Domain.Actions;
using Safeboard.Domain.Groups;
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
    private const string KeptByHand = "Looked at by the office before the plan was shown";

    /// <param name="staying">Words that somebody looked at and lets stand.</param>
    public static async Task<PlanForPublic> MakeAsync(BoardDb db, PlanRow row, PublicNames rule, IReadOnlyList<string> staying, Viewer by, CancellationToken cancel)
    {
        var plan = await db.WholePlanAsync(row, by, cancel);
        var spellings = await db.AllSpellingsAsync(by, cancel);
        var members = (IReadOnlyList<MemberRow>)[.. await db.MembersAsync(by, left: false, cancel), .. await db.MembersAsync(by, left: true, cancel)];
        var people = members.DistinctBy(m => m.PersonId).ToDictionary(m => m.PersonId, m => new KnownPerson(m.Name, m.Initials, m.Role, m.Agency)
        {
            Spellings = spellings.TryGetValue(m.PersonId, out var lines) ? lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [],
        });
        var choices = Enum.GetValues<StopKind>().SelectMany(kind => staying.Distinct().Select(words => (kind, words))).ToDictionary(k => k, _ => new StopChoice(StopAnswer.Keep, KeptByHand));
        var redaction = TextRedaction.Of(Texts(plan), [.. people.Values], rule, choices, cancel);
        return new(Content(plan, rule, redaction, lead => Shown(lead, people, rule)), redaction.Stops);
    }

    private static IEnumerable<string> Texts(WholePlan plan) => new[] { plan.Plan.Title, plan.Plan.Purpose, WordsOf(plan.Plan.Lead) }
        .Concat(plan.Priorities.SelectMany(p => new[] { p.Title, p.Why })).Concat(plan.Objectives.SelectMany(o => new[] { o.Text, o.ToDo, o.Measure, WordsOf(o.Lead) })).OfType<string>();

    private static PublicPlanContent Content(WholePlan plan, PublicNames rule, TextRedaction redaction, Func<Lead, string?> person)
    {
        string? Write(string? text) => text is null ? null : redaction.Write(text);
        string? Of(Lead lead) => lead.Kind == OwnerKind.Person ? person(lead) : Write(WordsOf(lead));
        var priorities = plan.Priorities.Where(p => p.Standing.Any()).Select(p => new PublicPriority(p.Order, redaction.Write(p.Title), Write(p.Why),
            [.. p.Standing.Select(o => new PublicObjective(o.Number, redaction.Write(o.Text), Write(o.ToDo), Write(o.Measure), Of(o.Lead), o.DueOn, o.Rating))]));
        return new(redaction.Write(plan.Plan.Title), plan.Plan.From, plan.Plan.Until, Write(plan.Plan.Purpose), Of(plan.Plan.Lead), [.. priorities], rule);
    }

    /// <summary>What is no person's name by its kind; words that were typed are gone through like all others.</summary>
    private static string? WordsOf(Lead lead) => lead.Kind is OwnerKind.Person or null ? null : lead.Name;

    private static string? Shown(Lead lead, Dictionary<Id<Person>, KnownPerson> people, PublicNames rule) =>
        lead.PersonId is { } id && people.TryGetValue(id, out var person) ? person.Shown(rule) : null;
}
