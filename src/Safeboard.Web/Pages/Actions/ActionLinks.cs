using System.Text;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Shared;

namespace Safeboard.Web.Pages.Actions;

/// <summary>Addresses of the tracker and of actions.</summary>
public static class ActionLinks
{
    public static string Tracker(string board) => $"/{board}/actions";
    public static string Tracker(string board, TrackerFilter filter) => Tracker(board) + QueryOf(filter);
    public static string Csv(string board, TrackerFilter filter) => $"/{board}/actions/download.csv" + QueryOf(filter with { Page = 1 });
    public static string Excel(string board, TrackerFilter filter) => $"/{board}/actions/download.xlsx" + QueryOf(filter with { Page = 1 });
    public static string Add(string board) => $"/{board}/actions/add";
    public static string AddFor(string board, OriginKind kind, Guid record) => $"/{board}/actions/add?{kind.ToString().ToLowerInvariant()}={record}";
    public static string Detail(string board, Id<BoardAction> id) => $"/{board}/actions/{id}";
    public static string Complete(string board, Id<BoardAction> id) => $"/{board}/actions/{id}/complete";
    public static string Update(string board, Id<BoardAction> id) => $"/{board}/actions/{id}/update";
    public static string MoreTime(string board, Id<BoardAction> id) => $"/{board}/actions/{id}/more-time";
    public static string Agree(string board, Id<BoardAction> id) => $"/{board}/actions/{id}/agree";
    public static string Reopen(string board, Id<BoardAction> id) => $"/{board}/actions/{id}/reopen";
    public static string Replace(string board, Id<BoardAction> id) => $"/{board}/actions/{id}/replace";
    public static string Withdraw(string board, Id<BoardAction> id) => $"/{board}/actions/{id}/withdraw";
    public static string Split(string board, Id<BoardAction> id) => $"/{board}/actions/{id}/split";
    public static string Agencies(string board, Id<BoardAction> id) => $"/{board}/actions/{id}/agencies";
    public static string Answer(string board, Id<BoardAction> id, Id<Agency> agency) => $"/{board}/actions/{id}/answer?agency={agency}";
    public static string AgencyTime(string board, Id<BoardAction> id, Id<Agency> agency) => $"/{board}/actions/{id}/agency-time?agency={agency}";
    public static string Tags(string board, Id<BoardAction> id) => $"/{board}/actions/{id}/tags";
    public static string Many(string board, TrackerFilter filter) => $"/{board}/actions/many" + QueryOf(filter with { Page = 1 });
    public static string Views(string board, TrackerFilter filter) => $"/{board}/actions/views" + QueryOf(filter with { Page = 1 });
    public static string Log(string board) => $"/{board}/actions/log";
    public static string Rules(string board) => $"/{board}/settings/actions";
    public static string Text(string board, Id<BoardAction> id) => $"/{board}/actions/{id}/text";
    public static string Owners(string board, Id<BoardAction> id) => $"/{board}/actions/{id}/owners";
    public static string Due(string board, Id<BoardAction> id) => $"/{board}/actions/{id}/due";
    public static string AddEvidence(string board, Id<BoardAction> id) => $"/{board}/actions/{id}/evidence";
    public static string Evidence(string board, Id<BoardAction> id, Id<ActionEvidence> evidence) => $"/{board}/actions/{id}/evidence/{evidence}";
    public static string RemoveEvidence(string board, Id<BoardAction> id, Id<ActionEvidence> evidence) => $"/{board}/actions/{id}/evidence/{evidence}/remove";

    /// <summary>The filter as it stands in an address; what is as the tracker opens is left out.</summary>
    public static string QueryOf(TrackerFilter filter)
    {
        var query = new StringBuilder();
        if (filter.State != TrackerState.Open) Append(query, "state", TrackerAddress.Name(filter.State));
        Append(query, "q", filter.Words);
        Append(query, "owner", filter.Owner?.ToString() ?? filter.OwnerName);
        foreach (var agency in filter.Agencies) Append(query, "agency", agency.ToString());
        Append(query, "group", filter.Group?.ToString());
        Append(query, "meeting", filter.Meeting?.ToString());
        Append(query, "since", filter.AgreedSince?.ToString("yyyy-MM-dd"));
        Append(query, "until", filter.AgreedUntil?.ToString("yyyy-MM-dd"));
        Append(query, "source", filter.Source is { } source ? TrackerAddress.Name(source) : null);
        Append(query, "tag", filter.Tag);
        if (filter.Sort != TrackerSort.Due) Append(query, "sort", TrackerAddress.Name(filter.Sort));
        if (filter.Descending) Append(query, "order", "desc");
        if (filter.Page > 1) Append(query, "page", filter.Page.ToString());
        return query.ToString();
    }

    private static void Append(StringBuilder query, string name, string? value)
    {
        if (string.IsNullOrEmpty(value)) return;
        query.Append(query.Length == 0 ? '?' : '&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
    }
}
