using System.Globalization;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Actions;

/// <summary>How the pages of an action write sizes, days and changes.</summary>
public static class ActionWords
{
    private static readonly Dictionary<string, string> Fields = new()
    {
        [nameof(BoardAction.Text)] = "Wording", [nameof(BoardAction.DueOn)] = "Due", [nameof(BoardAction.DuePhrase)] = "Due in words",
        [nameof(BoardAction.NoDueBecause)] = "No date because", [nameof(BoardAction.OwnerLine)] = "Owners", [nameof(BoardAction.CompletedOn)] = "Done on",
        [nameof(BoardAction.Difference)] = "Difference made", [nameof(BoardAction.NoEvidenceBecause)] = "No evidence because", [nameof(BoardAction.State)] = "State",
    };

    /// <summary>What a history entry changed, from what to what; left out where its own sentence says it already.</summary>
    public static IEnumerable<(string Field, string From, string To)> Changes(HistoryLine entry) =>
        from change in HistoryChanges.Read(entry.Changes)
        where Fields.ContainsKey(change.Field)
        select (Fields[change.Field], Value(change.Field, change.From), Value(change.Field, change.To));

    private static string Value(string field, string? value) => value switch
    {
        null or "" => "nothing",
        _ when DateOnly.TryParseExact(value, "yyyy-MM-dd", out var day) => day.ToString("d MMMM yyyy", CultureInfo.CurrentCulture),
        _ when field == nameof(BoardAction.State) && Enum.TryParse<ActionState>(value, out var state) => State(state),
        _ => value,
    };

    public static string State(ActionState state) => state switch
    {
        ActionState.InProgress => "under way",
        ActionState.ToBeAgreed => "to be agreed",
        ActionState.Complete => "completed",
        ActionState.Superseded => "replaced",
        ActionState.Withdrawn => "withdrawn",
        _ => "open",
    };
}
