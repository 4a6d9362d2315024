using Safeboard.Domain.Actions;

namespace Safeboard.Web.Pages.Actions.Overviews;

/// <summary>The ways to look at the tracker.</summary>
public enum TrackerView { List, Board, Timeline, Charts, Changes }

/// <summary>The switch between the ways to look at the tracker, which all keep the filter.</summary>
public sealed record TrackerSwitch(string Board, TrackerFilter Filter, TrackerView At)
{
    public IEnumerable<(TrackerView View, string Text, string Href)> Views =>
    [
        (TrackerView.List, "List", ActionLinks.Tracker(Board, First)), (TrackerView.Board, "Board view", OverviewLinks.Board(Board, First, TrackerColumns.State)),
        (TrackerView.Timeline, "Timeline", OverviewLinks.Timeline(Board, First)), (TrackerView.Charts, "Charts", OverviewLinks.Charts(Board, First)),
        (TrackerView.Changes, "Since the last meeting", OverviewLinks.Changes(Board)),
    ];

    private TrackerFilter First => Filter with { Page = 1 };
}
