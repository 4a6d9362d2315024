using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;

namespace Safeboard.Web.Pages.Meetings.Live;

/// <summary>Addresses of the meeting as it runs.</summary>
public static class LiveLinks
{
    public static string Live(string board, Id<Meeting> id) => $"/{board}/meetings/{id}/live";

    public static string Live(string board, Id<Meeting> id, Id<MeetingItem>? item, string pane) => $"{Live(board, id)}?pane={pane}{(item is null ? "" : $"&item={item}")}";

    /// <summary>Where notes are saved as they are typed.</summary>
    public static string Note(string board, Id<Meeting> id) => $"{Live(board, id)}/note";

    public static string Close(string board, Id<Meeting> id) => $"/{board}/meetings/{id}/close";
    public static string Projector(string board, Id<Meeting> id) => $"/{board}/meetings/{id}/projector";
}
