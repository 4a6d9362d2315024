using Safeboard.Domain.Actions;

namespace Safeboard.Web.Pages.Actions;

/// <summary>How the tracker speaks of its states.</summary>
internal static class TrackerWords
{
    /// <summary>38 "open actions", 1 "open action".</summary>
    public static string Listed(TrackerState state, int count)
    {
        var actions = count == 1 ? "action" : "actions";
        return state switch
        {
            TrackerState.Open => $"open {actions}",
            TrackerState.Late => $"late {actions}",
            TrackerState.DueSoon => $"{actions} due in 30 days",
            TrackerState.NoOwner => $"{actions} that nobody owns",
            TrackerState.NoDate => $"{actions} without a date",
            TrackerState.ToBeAgreed => $"{actions} to be agreed as done",
            TrackerState.Completed => $"completed {actions}",
            _ => actions,
        };
    }

    /// <summary>What to say when a state holds nothing and nothing is filtered.</summary>
    public static string Nothing(TrackerState state) => state switch
    {
        TrackerState.Late => "Nothing is late.",
        TrackerState.DueSoon => "Nothing is due in the next 30 days.",
        TrackerState.NoOwner => "Every open action has an owner.",
        TrackerState.NoDate => "Every open action has a date, or a reason for having none.",
        TrackerState.ToBeAgreed => "Nothing waits to be agreed as done.",
        TrackerState.Completed => "Nothing is completed yet.",
        _ => "Nothing is open.",
    };
}
