using Safeboard.Domain.Groups;
using Safeboard.Domain.Imports;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.ForwardPlan;
using Safeboard.Domain.Meetings.Packs;
using Safeboard.Domain.Shared;

namespace Safeboard.Web.Pages.Meetings;

/// <summary>Addresses of meetings and of the places their records came from.</summary>
public static class MeetingLinks
{
    public static string List(string board) => $"/{board}/meetings";
    public static string List(string board, Id<BoardGroup>? group, int? year, int page = 1)
    {
        string?[] parts = [group is null ? null : $"group={group}", year is null ? null : $"year={year}", page < 2 ? null : $"page={page}"];
        var query = string.Join('&', parts.OfType<string>());
        return List(board) + (query.Length == 0 ? "" : "?" + query);
    }
    public static string Attendance(string board) => $"/{board}/meetings/attendance";
    public static string ForwardPlan(string board, Id<BoardGroup>? group = null) => $"/{board}/meetings/forward-plan{(group is { } id ? $"?group={id}" : "")}";
    public static string AddTopic(string board, Id<BoardGroup> group) => $"/{board}/meetings/forward-plan/add?group={group}";
    public static string Topic(string board, Id<ForwardPlanEntry> id) => $"/{board}/meetings/forward-plan/{id}";
    public static string Plan(string board) => $"/{board}/meetings/plan";
    public static string Record(string board, Id<Meeting> id) => $"/{board}/meetings/{id}";
    public static string Item(string board, Id<Meeting> id, Guid item) => $"/{board}/meetings/{id}#item-{item}";
    public static string Decision(string board, Id<Meeting> id, Guid decision) => $"/{board}/meetings/{id}#decision-{decision}";
    public static string Change(string board, Id<Meeting> id) => $"/{board}/meetings/{id}/change";

    public static string CallOff(string board, Id<Meeting> id) => $"/{board}/meetings/{id}/call-off";
    public static string Confirm(string board, Id<Meeting> id) => $"/{board}/meetings/{id}/confirm";

    public static string Calendar(string board) => $"/{board}/meetings/calendar";
    public static string Calendar(string board, CalendarYear year, Id<BoardGroup>? group) => $"{Calendar(board)}?year={year.Name}{(group is null ? "" : $"&group={group}")}";
    public static string Feeds(string board) => $"/{board}/meetings/calendar/addresses";
    public static string CalendarFile(string board, Id<Meeting> id) => $"/{board}/meetings/{id}/meeting.ics";

    /// <summary>The minutes as a document: html, docx, pdf or odt; whole, or one item of them.</summary>
    public static string MinutesFile(string board, Id<Meeting> id, string format, Id<MeetingItem>? item = null) => $"/{board}/meetings/{id}/minutes.{format}{(item is { } one ? $"?item={one}" : "")}";
    public static string Pack(string board, Id<Meeting> id, PackReader reader = PackReader.Members) => $"/{board}/meetings/{id}/pack{(reader == PackReader.Members ? "" : $"?for={reader}")}";
    public static string MakeSupplement(string board, Id<Meeting> id, PackReader reader) => $"/{board}/meetings/{id}/pack?handler=Supplement&for={reader}";

    /// <summary>The pack as web pages: its agenda, or the part with this key.</summary>
    public static string ReadPack(string board, Id<Meeting> id, string? part = null, int page = 1) =>
        $"/{board}/meetings/{id}/pack/read{(part is null ? "" : $"?part={part}")}{(page > 1 ? $"&p={page}#page-{page}" : "")}";
    public static string PackFile(string board, Id<Meeting> id, Id<PackFile> file) => $"/{board}/meetings/{id}/pack/{file}";
    public static string AllSeries(string board) => $"/{board}/meetings/series";
    public static string AddSeries(string board) => $"/{board}/meetings/series/add";
    public static string Series(string board, Id<MeetingSeries> id) => $"/{board}/meetings/series/{id}";
    public static string ChangeSeries(string board, Id<MeetingSeries> id) => $"/{board}/meetings/series/{id}/change";
    public static string EndSeries(string board, Id<MeetingSeries> id) => $"/{board}/meetings/series/{id}/end";

    /// <summary>The document at the words a record came from.</summary>
    public static string Source(string board, SourcePlace place) => $"/{board}/documents/{place.ImportId}/source?at={place.Start}";
    public static string Documents(string board) => $"/{board}/documents";
}
