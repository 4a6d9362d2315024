using Safeboard.Domain.Outcomes;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Meetings.Live;

/// <summary>How an outcome looks, and its facts in a line.</summary>
internal static class OutcomeLook
{
    public static string ClassOf(OutcomeKind kind) => kind switch
    {
        OutcomeKind.Action => "sb-k-action",
        OutcomeKind.Decision => "sb-k-decision",
        OutcomeKind.Challenge or OutcomeKind.Risk => "sb-k-challenge",
        _ => "sb-k-next",
    };

    /// <summary>"Priya Raman · due 24 September 2026"; an owner who is not settled is a question.</summary>
    public static string Facts(OutcomeRow outcome)
    {
        string?[] facts =
        [
            outcome switch
            {
                { IsOwnerOpen: true } => $"▲ Owner to be chosen: {outcome.Owner}",
                { Owner: { } owner } => owner,
                { LacksOwner: true } => "▲ No owner",
                _ => null,
            },
            outcome switch
            {
                { DueOn: { } day, DuePhrase: { } words } => $"due {words}, {day.InWords}",
                { DueOn: { } day } => $"due {day.InWords}",
                { DuePhrase: { } words } => $"due “{words}”",
                { LacksDate: true } => "▲ no date",
                _ => null,
            },
        ];
        return string.Join(" · ", facts.OfType<string>());
    }
}
