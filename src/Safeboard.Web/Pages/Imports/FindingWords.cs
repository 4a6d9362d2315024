using Microsoft.AspNetCore.Mvc.Rendering;
using Safeboard.Documents.Model;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Imports;
using Safeboard.Domain.Meetings;

namespace Safeboard.Web.Pages.Imports;

/// <summary>A finding in words: what it is called, one line of meaning, one line of facts.</summary>
public sealed class FindingWords(IReadOnlyList<Proposal> proposals)
{
    private readonly IReadOnlyDictionary<int, ItemFields> items = proposals.Where(p => p.Kind == ProposalKind.Item).ToDictionary(p => p.Order, p => p.FieldsAs<ItemFields>());
    private readonly IReadOnlyDictionary<int, PersonFields> people = proposals.Where(p => p.Kind == ProposalKind.Person).ToDictionary(p => p.Order, p => p.FieldsAs<PersonFields>());

    /// <summary>"AP43/17", "Item 7", "Decision 4".</summary>
    public string Label(Proposal p) => p.Kind switch
    {
        ProposalKind.Meeting => "Meeting",
        ProposalKind.Person => p.FieldsAs<PersonFields>().Name,
        ProposalKind.Item => p.FieldsAs<ItemFields>().Number is { } number ? $"Item {number}" : "Item",
        ProposalKind.Action => p.FieldsAs<ActionFields>().Reference ?? $"Action {p.Order}",
        ProposalKind.Decision => $"Decision {p.Order}",
        ProposalKind.NextMeeting => $"Next meeting {p.Order}",
        ProposalKind.ForwardPlan => $"To come back {p.Order}",
        _ => $"{p.Kind} {p.Order}",
    };

    /// <summary>The label on the document: a person is just that, since the name stands there.</summary>
    public string Chip(Proposal p) => p.Kind == ProposalKind.Person ? "Person" : Label(p);

    public string Line(Proposal p) => p.Kind switch
    {
        ProposalKind.Meeting => p.FieldsAs<MeetingFields>().Title,
        ProposalKind.Person => People(p.FieldsAs<PersonFields>()),
        ProposalKind.Item => p.FieldsAs<ItemFields>().Title,
        ProposalKind.Action => p.FieldsAs<ActionFields>().Text,
        ProposalKind.Decision => p.FieldsAs<DecisionFields>().Text,
        ProposalKind.NextMeeting => Next(p.FieldsAs<NextMeetingFields>()),
        ProposalKind.Challenge => p.FieldsAs<ChallengeFields>().Text,
        ProposalKind.Risk => p.FieldsAs<RiskFields>().Text,
        ProposalKind.Recommendation => p.FieldsAs<RecommendationFields>().Text,
        ProposalKind.Figure => Figure(p.FieldsAs<FigureFields>()),
        _ => p.FieldsAs<ForwardPlanFields>().Text,
    };

    /// <summary>What is doubtful, in bold before the facts; null when nothing is.</summary>
    public string? Doubt(Proposal p) => p.Kind switch
    {
        ProposalKind.Action => Doubt(p.FieldsAs<ActionFields>()),
        ProposalKind.Meeting when p.FieldsAs<MeetingFields>().Date is null => "No date found",
        ProposalKind.NextMeeting when p.FieldsAs<NextMeetingFields>().Date is null => "No date found",
        _ => null,
    };

    public IReadOnlyList<string> Facts(Proposal p)
    {
        string?[] facts = p.Kind switch
        {
            ProposalKind.Action => Facts(p.FieldsAs<ActionFields>()),
            ProposalKind.Meeting => Facts(p.FieldsAs<MeetingFields>()),
            ProposalKind.Item => [p.FieldsAs<ItemFields>().Presenter, p.FieldsAs<ItemFields>().Subitems.Count is > 0 and var parts ? ImportWords.Count(parts, "part") : null],
            ProposalKind.Decision => [Item(p.FieldsAs<DecisionFields>().Item)],
            ProposalKind.NextMeeting => [p.FieldsAs<NextMeetingFields>().Venue],
            ProposalKind.ForwardPlan => [p.FieldsAs<ForwardPlanFields>().DueOn?.ToString("d MMMM yyyy") ?? p.FieldsAs<ForwardPlanFields>().Due],
            ProposalKind.Challenge => p.FieldsAs<ChallengeFields>() is var c ? [c.By is null ? null : $"by {c.By}", c.To is null ? null : $"to {c.To}", Item(c.Item)] : [],
            ProposalKind.Risk => p.FieldsAs<RiskFields>() is var r ? [r.Rag is null ? null : $"rated {r.Rag.ToLowerInvariant()}", Item(r.Item)] : [],
            ProposalKind.Figure => [p.FieldsAs<FigureFields>().Subject, p.FieldsAs<FigureFields>().Period],
            _ => [],
        };
        return [.. facts.Where(f => !string.IsNullOrEmpty(f)).Select(f => f!)];
    }

    public string Owner(OwnerFields owner) => owner.Kind switch
    {
        OwnerKind.Person when owner.Person is { } number && people.TryGetValue(number, out var person) => person.Name == owner.Written || person.Name == owner.Name ? owner.Name : $"{owner.Name} ({owner.Written})",
        OwnerKind.AsWritten => $"“{owner.Written}”",
        _ => owner.Name,
    };

    public string? Item(int? number) => number is { } n && items.TryGetValue(n, out var item) ? item.Number is { } printed ? $"item {printed}" : item.Title : null;

    public IEnumerable<(int Order, string Text)> Items() => items.OrderBy(i => i.Key).Select(i => (i.Key, $"{(i.Value.Number is { } number ? number + ". " : "")}{i.Value.Title}"));

    public IEnumerable<(int Order, PersonFields Fields)> People() => people.OrderBy(p => p.Key).Select(p => (p.Key, p.Value));

    public static string Attended(AttendanceKind kind) => kind switch
    {
        AttendanceKind.Present => "Present", AttendanceKind.Chair => "In the chair", AttendanceKind.Apologies => "Apologies", AttendanceKind.InAttendance => "In attendance",
        AttendanceKind.Minutes => "Took the minutes", AttendanceKind.Deputy => "Deputy", _ => "Absent",
    };

    /// <summary>How sure it is, or that nobody can say.</summary>
    public static string Sure(Proposal p) => p.ByLanguageModel ? "proposed by the language model" : Sureness.InWords(p.IsAsked() ? Math.Min(p.Confidence, 0.7) : p.Confidence);

    /// <summary>The rule that found it, and how often it is right.</summary>
    public static string? Why(Proposal p) => p.Why is not { } why ? null : p.ByLanguageModel ? $"{why}. How often such findings are right is not known." : $"{why}. {Sureness.Meaning(p.Confidence)}";

    public static string State(Proposal p) => p.State switch
    {
        ProposalState.Accepted when p.AddedByHand => "Added", ProposalState.Accepted when p.Edited => "Edited", ProposalState.Accepted => "Accepted", _ => "Rejected",
    };

    /// <summary>How an action can stand when a document is read: minutes restate old ones too.</summary>
    public static IReadOnlyList<SelectListItem> States(ActionState? chosen) =>
    [
        new("Open", nameof(ActionState.Open), chosen is null or ActionState.Open), new("In progress", nameof(ActionState.InProgress), chosen == ActionState.InProgress),
        new("Complete", nameof(ActionState.Complete), chosen == ActionState.Complete), new("Replaced by another", nameof(ActionState.Superseded), chosen == ActionState.Superseded),
    ];

    public static string KindClass(ProposalKind kind) => kind switch
    {
        ProposalKind.Action => "sb-k-action", ProposalKind.Decision => "sb-k-decision", ProposalKind.Person => "sb-k-person", ProposalKind.Item => "sb-k-item",
        ProposalKind.Challenge or ProposalKind.Risk => "sb-k-challenge", _ => "sb-k-next",
    };

    private static string Figure(FigureFields f) => f.Text.Length > 0 ? $"{f.Value}: {f.Text}" : f.Value;

    private static string People(PersonFields p) => string.Join(", ", new[] { p.Role, p.Agency }.Where(x => !string.IsNullOrEmpty(x)));

    private static string Next(NextMeetingFields f) =>
        (f.Date?.ToString("dddd d MMMM yyyy") ?? "A meeting") + (f.Start is { } start ? $", {Time(start)}" : "") + (f.End is { } end ? $" to {Time(end)}" : "");

    public static string Time(TimeOnly time) => time.ToString(time.Minute == 0 ? "h tt" : "h:mm tt").Replace(" ", "").ToLowerInvariant();

    private static string? Doubt(ActionFields a) =>
        a.Owners.FirstOrDefault(o => o.Kind == OwnerKind.AsWritten) is { } open
            ? open.Candidates.Count(c => c.Person is not null) switch
            {
                > 1 and var count => $"{open.Written}, {(count == 2 ? "two" : count)} people", 1 => $"{open.Written}, or {open.Candidates[0].Name}?", _ => $"{open.Written}, not in attendance",
            }
            : a.Known == KnownReference.Ask ? "In the tracker already"
            : a.Owners.Count == 0 ? "No owner" : null;

    private string?[] Facts(ActionFields a) =>
    [
        string.Join(", ", a.Owners.Where(o => o.Kind != OwnerKind.AsWritten).Select(o => o.Name)), Due(a), Item(a.Item),
        a.State == ActionState.Complete ? "said to be complete" : null, a.Known == KnownReference.Same ? "the same as in the tracker" : a.Known == KnownReference.Different ? "gets a new number" : null,
    ];

    private static string Due(ActionFields a) =>
        a.DueOn is { } day ? day.ToString("d MMM yyyy") : a.Due is { } phrase ? $"“{phrase}”" : "no date";

    private static string?[] Facts(MeetingFields m) =>
    [
        m.IsMeeting ? null : "A report or message: makes no meeting", m.Date?.ToString("dddd d MMMM yyyy"), m.Start is { } start ? Time(start) + (m.End is { } end ? $" to {Time(end)}" : "") : null, m.Venue,
        m.Chair is { } chair ? $"in the chair: {chair}" : null, m.Reference,
    ];
}
