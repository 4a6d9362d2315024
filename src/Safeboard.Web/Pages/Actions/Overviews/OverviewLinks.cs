using Microsoft.AspNetCore.WebUtilities;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Actions.Overviews;

/// <summary>Addresses of the ways to look at the tracker, and from their figures to lists.</summary>
public static class OverviewLinks
{
    public static string Board(string board, TrackerFilter filter, TrackerColumns by) =>
        With($"/{board}/actions/board{ActionLinks.QueryOf(filter)}", ("by", by == TrackerColumns.State ? null : by.ToString().ToLowerInvariant()));

    public static string Timeline(string board, TrackerFilter filter) => $"/{board}/actions/timeline{ActionLinks.QueryOf(filter)}";
    public static string Charts(string board, TrackerFilter filter) => $"/{board}/actions/charts{ActionLinks.QueryOf(filter)}";

    /// <param name="format">csv or xlsx.</param>
    public static string ChartsFile(string board, TrackerFilter filter, string format) => $"/{board}/actions/charts/download.{format}{ActionLinks.QueryOf(filter)}";

    /// <summary>What was closed in one month, below the charts.</summary>
    public static string Closed(string board, TrackerFilter filter, DateOnly month) => With(Charts(board, filter), ("closed", month.ToString("yyyy-MM"))) + "#closed";

    /// <summary>The list of what was agreed in one month.</summary>
    public static string Opened(string board, TrackerFilter filter, ActionMonth month) =>
        ActionLinks.Tracker(board, AgreedBetween(filter, month.Month, month.LastDay) with { State = TrackerState.All });

    /// <summary>The list of the open actions of one band of age.</summary>
    public static string OpenByAge(string board, TrackerFilter filter, AgeBand band, DateOnly today) =>
        ActionLinks.Tracker(board, AgreedBetween(filter, band.ToDays is { } most ? today.AddDays(-most) : null, band.FromDays > 0 ? today.AddDays(-band.FromDays) : null) with { State = TrackerState.Open });

    /// <summary>The list of what one agency owes late.</summary>
    public static string Late(string board, TrackerFilter filter, Id<Agency>? agency = null) =>
        ActionLinks.Tracker(board, filter with { State = TrackerState.Late, Agencies = agency is { } one ? [one] : filter.Agencies, Page = 1 });

    public static string Changes(string board, Id<BoardGroup>? group = null, string? since = null) => With($"/{board}/actions/changes", ("group", group?.ToString()), ("since", since));

    /// <summary>Since a meeting or a day, as an address has it.</summary>
    public static string Since(HeldMeeting? meeting, DateOnly day) => meeting?.Id.ToString() ?? day.InAddress;

    /// <param name="format">pdf, docx, odt or html.</param>
    public static string ChangesFile(string board, Id<BoardGroup>? group, string since, string format) => With($"/{board}/actions/changes/paper.{format}", ("group", group?.ToString()), ("since", since));
    public static string PutOn(string board, Id<BoardGroup>? group, string since) => With($"/{board}/actions/changes/put-on", ("group", group?.ToString()), ("since", since));

    private static TrackerFilter AgreedBetween(TrackerFilter filter, DateOnly? first, DateOnly? last) => filter with
    {
        AgreedSince = filter.AgreedSince > first || first is null ? filter.AgreedSince : first, AgreedUntil = filter.AgreedUntil < last || last is null ? filter.AgreedUntil : last, Page = 1,
    };

    private static string With(string address, params (string Name, string? Value)[] added) =>
        QueryHelpers.AddQueryString(address, added.Where(a => a.Value is not null).ToDictionary(a => a.Name, a => a.Value));
}
