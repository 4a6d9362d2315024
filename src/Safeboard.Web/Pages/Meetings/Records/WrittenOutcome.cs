using Safeboard.Output.Minutes;
using Safeboard.Web.Pages.Shared;
using NotedKind = Safeboard.Domain.Outcomes.OutcomeKind;

namespace Safeboard.Web.Pages.Meetings.Records;

/// <summary>What came of an item, as written minutes have it.</summary>
internal static class WrittenOutcome
{
    public static MinutesOutcome Of(NotedKind kind, string text, string? reference, string? owner, DateOnly? dueOn, string? duePhrase)
    {
        var due = dueOn is { } day ? "by " + day.InWords : duePhrase;
        // Only an action has a place of its own for who owes it and by when.
        var more = kind == NotedKind.Action ? "" : string.Join(", ", new[] { owner, due }.OfType<string>());
        return new(Printed(kind), more.Length == 0 ? text : $"{text.TrimEnd('.')} ({more})") { Reference = reference, Owners = owner is null ? [] : [owner], Due = due };
    }

    private static OutcomeKind Printed(NotedKind kind) => kind switch
    {
        NotedKind.Decision => OutcomeKind.Decision,
        NotedKind.Challenge => OutcomeKind.Challenge,
        NotedKind.Risk => OutcomeKind.Risk,
        NotedKind.KeyMessage => OutcomeKind.KeyMessage,
        NotedKind.BringBack => OutcomeKind.BringBack,
        _ => OutcomeKind.Action,
    };
}
