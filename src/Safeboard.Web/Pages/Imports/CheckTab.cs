using Safeboard.Domain.Imports;

namespace Safeboard.Web.Pages.Imports;

/// <summary>One part of the findings: its name in addresses, its words, and the kinds in it.</summary>
public sealed record CheckTab(string Slug, string Text, string One, string Many, params ProposalKind[] Kinds)
{
    public static IReadOnlyList<CheckTab> All { get; } =
    [
        new("meeting", "Meeting", "meeting", "meetings", ProposalKind.Meeting),
        new("people", "People", "person", "people", ProposalKind.Person),
        new("items", "Items", "item", "items", ProposalKind.Item),
        new("actions", "Actions", "action", "actions", ProposalKind.Action),
        new("decisions", "Decisions", "decision", "decisions", ProposalKind.Decision),
        new("next", "Next", "date or promise", "dates and promises", ProposalKind.NextMeeting, ProposalKind.ForwardPlan),
        new("more", "More", "other finding", "other findings", ProposalKind.Challenge, ProposalKind.Risk, ProposalKind.Recommendation, ProposalKind.Figure),
    ];

    /// <summary>Whether checking is not whole without it.</summary>
    public bool NeedsChecking => Kinds.Any(k => k.NeedsChecking());

    public static CheckTab? Find(string? slug) => All.FirstOrDefault(t => t.Slug == slug);

    public static CheckTab Of(ProposalKind kind) => All.First(t => t.Kinds.Contains(kind));
}
