using Microsoft.AspNetCore.WebUtilities;
using Safeboard.Domain.Decisions;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Decisions;

/// <summary>Addresses of the decisions register.</summary>
public static class DecisionLinks
{
    public static string List(string board) => $"/{board}/decisions";
    public static string List(string board, DecisionFilter filter) => QueryHelpers.AddQueryString(List(board), new Dictionary<string, string?>
    {
        ["q"] = filter.Words.TrimmedOrNull, ["group"] = filter.GroupId?.ToString(), ["meeting"] = filter.MeetingId?.ToString(), ["state"] = filter.List == DecisionList.All ? null : DecisionLook.NameOf(filter.List),
        ["since"] = filter.Since?.InAddress, ["until"] = filter.Until?.InAddress, ["page"] = filter.Page > 1 ? filter.Page.ToString() : null,
    }.Where(pair => pair.Value is not null));

    public static string Of(string board, Id<Decision> id) => $"/{board}/decisions/{id}";

    /// <param name="act">note, end or restore.</param>
    public static string Act(string board, Id<Decision> id, string act) => $"/{board}/decisions/{id}/{act}";

    /// <summary>Earlier decisions that share the words of a text.</summary>
    public static string Before(string board, string? text) => $"/{board}/decisions/before?Text={Uri.EscapeDataString(text ?? "")}";
    public static string OfMeeting(string board, Id<Meeting> meeting) => $"/{board}/decisions?meeting={meeting}";
}
