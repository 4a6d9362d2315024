using Safeboard.Domain.Plans.Horizon;
using Safeboard.Web.Pages.Plans;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Horizon;

/// <summary>How the pages write states of the horizon log.</summary>
internal static class HorizonWords
{
    public static (string Words, string Colour) Tag(HorizonRow row, DateOnly today) => row switch
    {
        { State: HorizonState.Closed } => ("Closed", "grey"),
        { State: HorizonState.Decided } => ("Decided", "green"),
        _ when row.IsLateOn(today) => ((today.DayNumber - row.DecideBy!.Value.DayNumber) is var days && days == 1 ? "Decision 1 day late" : $"Decision {days:N0} days late", "red"),
        { DecideBy: null } => ("No day for a decision", "orange"),
        _ => ("Watching", "blue"),
    };

    public static string Meta(HorizonRow row) => string.Join(" · ", new[]
    {
        row.Source, row.OutOn is { } on ? on.InWords : null, row.State == HorizonState.Watching && row.DecideBy is { } by ? $"decision wanted by {by.InWords}" : null,
        $"lead: {PlanWords.Lead(row.Lead, row.LeadAgency)}",
    }.OfType<string>());
}
