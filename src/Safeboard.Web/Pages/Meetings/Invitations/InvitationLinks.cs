using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;

namespace Safeboard.Web.Pages.Meetings.Invitations;

/// <summary>Addresses of invitations.</summary>
public static class InvitationLinks
{
    public static string Invite(string board, Id<Meeting> meeting) => $"{MeetingLinks.Record(board, meeting)}/invite";
    public static string Answer(string board, Id<Meeting> meeting) => $"{MeetingLinks.Record(board, meeting)}/answer";
}
