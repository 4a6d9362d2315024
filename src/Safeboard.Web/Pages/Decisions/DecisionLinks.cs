using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;

namespace Safeboard.Web.Pages.Decisions;

/// <summary>Addresses of the decisions register.</summary>
public static class DecisionLinks
{
    public static string List(string board) => $"/{board}/decisions";
    public static string OfMeeting(string board, Id<Meeting> meeting) => $"/{board}/decisions?meeting={meeting}";
}
