using Stop = (string Route, string Path, string Name);

namespace Safeboard.Browser.Tests.Tour;

/// <summary>The tracker in columns, as a timeline, in charts and since the last meeting; the board at a glance.</summary>
internal static class OverviewStops
{
    /// <param name="full">A board with many actions.</param>
    public static IEnumerable<Stop> Of(string root, string full)
    {
        foreach (var view in (string[])["board", "timeline", "charts"])
        {
            yield return ($"/{{board}}/actions/{view}", $"{root}/actions/{view}", $"actions-{view}");
            yield return ($"/{{board}}/actions/{view}", $"{full}/actions/{view}", $"actions-{view}-full");
            yield return ($"/{{board}}/actions/{view}", $"{root}/actions/{view}?q=nothingmatchesthis", $"actions-{view}-nothing");
        }
        yield return ("/{board}/actions/board", full + "/actions/board?by=owner", "actions-board-owner");
        yield return ("/{board}/actions/board", full + "/actions/board?by=agency&state=late", "actions-board-agency");
        yield return ("/{board}/actions/changes", root + "/actions/changes", "actions-changes");
        yield return ("/{board}/actions/changes", full + "/actions/changes?since=2012-01-01", "actions-changes-full");
        yield return ("/{board}/actions/changes", root + "/actions/changes?day=soon", "actions-changes-error");
        yield return ("/{board}/actions/changes/put-on", root + "/actions/changes/put-on", "actions-changes-put-on");
        yield return ("/{board}/actions/changes/put-on", full + "/actions/changes/put-on", "actions-changes-put-on-nothing");
        yield return ("/{board}/at-a-glance", root + "/at-a-glance", "glance");
        yield return ("/{board}/at-a-glance", full + "/at-a-glance", "glance-full");
    }
}
