using Safeboard.Domain.Actions;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Actions.Overviews;

/// <summary>How the ways to look at the tracker speak of days, ages and changes.</summary>
public static class OverviewWords
{
    /// <summary>The headings of what changed, in the order in which they stand.</summary>
    public static IReadOnlyList<(ActionChangeKind Kind, string Heading)> Kinds { get; } =
    [
        (ActionChangeKind.Added, "New"), (ActionChangeKind.Completed, "Completed"), (ActionChangeKind.SaidDone, "Said to be done, to be agreed"), (ActionChangeKind.DateChanged, "Dates that changed"),
        (ActionChangeKind.OwnersChanged, "Owners that changed"), (ActionChangeKind.OpenedAgain, "Opened again"), (ActionChangeKind.Ended, "Withdrawn or replaced"),
        (ActionChangeKind.BecameLate, "Became late"), (ActionChangeKind.StillLate, "Still late"),
    ];

    /// <summary>due 25 June, due “next Board”, no date</summary>
    public static string Due(DateOnly? on, string? phrase, string? noneBecause, DateOnly today) => (on, phrase, noneBecause) switch
    {
        ({ } day, _, _) => $"due {day.ShortBeside(today)}",
        (_, { } words, _) => $"due “{words}”",
        (_, _, { } because) => $"no date: {because}",
        _ => "no date",
    };

    /// <summary>Under 30 days, 30 to 59 days, 180 days or more</summary>
    public static string Age(AgeBand band) => band switch
    {
        { ToDays: null } => $"{band.FromDays} days or more",
        { FromDays: 0 } => $"Under {band.ToDays + 1} days",
        _ => $"{band.FromDays} to {band.ToDays} days",
    };

    /// <summary>What the last column of a table of changes holds.</summary>
    public static string Column(ActionChangeKind kind) => kind switch
    {
        ActionChangeKind.Completed => "What was done",
        ActionChangeKind.DateChanged or ActionChangeKind.OwnersChanged or ActionChangeKind.OpenedAgain or ActionChangeKind.Ended => "What changed",
        _ => "Due",
    };

    /// <summary>What changed in an action, a line for each thing.</summary>
    public static IEnumerable<string> Says(ActionChange change, DateOnly today)
    {
        var action = change.Action;
        return change.Kind switch
        {
            ActionChangeKind.Completed => Lines(action.CompletedOn is { } on ? $"Done on {on.InWords}" : null, action.CompletedSummary, action.Difference is { } made ? $"Difference: {made}" : null),
            ActionChangeKind.SaidDone => Lines(Capital(Due(action.DueOn, action.DuePhrase, action.NoDueBecause, today)), action.CompletedSummary),
            ActionChangeKind.BecameLate or ActionChangeKind.StillLate => Lines(Capital(Due(action.DueOn, action.DuePhrase, action.NoDueBecause, today)), action.StandingOn(today).Words),
            ActionChangeKind.Added => Lines(Capital(Due(action.DueOn, action.DuePhrase, action.NoDueBecause, today))),
            _ => change.Happened.SelectMany(h => Lines($"{h.Title} ({Wording.Day(h.At)})", h.Text)),
        };
    }

    /// <summary>“4 new, 2 completed, 1 became late.” What is still late is counted too.</summary>
    public static string Summary(ActionChanges changes)
    {
        var counts = Kinds.Select(k => (k.Kind, Count: changes.Of(k.Kind).Count)).Where(k => k.Count > 0).Select(k => $"{k.Count} {Counted(k.Kind, k.Count)}").ToList();
        return counts.Count == 0 ? "Nothing changed." : string.Join(", ", counts) + ".";
    }

    private static string Counted(ActionChangeKind kind, int count) => kind switch
    {
        ActionChangeKind.Added => "new",
        ActionChangeKind.Completed => "completed",
        ActionChangeKind.SaidDone => "to be agreed as done",
        ActionChangeKind.DateChanged => count == 1 ? "with another date" : "with other dates",
        ActionChangeKind.OwnersChanged => "with other owners",
        ActionChangeKind.OpenedAgain => "opened again",
        ActionChangeKind.Ended => "withdrawn or replaced",
        ActionChangeKind.BecameLate => "became late",
        _ => "still late",
    };

    private static IEnumerable<string> Lines(params IEnumerable<string?> lines) => lines.OfType<string>().Where(l => l.Length > 0);

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
