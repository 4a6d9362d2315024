using Safeboard.Domain.Communications;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Invitations;
using Safeboard.Output.Calendars;

namespace Safeboard.Web.Pages.Meetings.Invitations;

/// <summary>Invitations as calendar files. The event is the one of the board's calendar, so that a feed and an invitation do not make two.</summary>
internal sealed class InvitationFiles(MailAddresses addresses) : IInvitationFiles
{
    public MailFile Write(InvitationFile file)
    {
        var one = CalendarFiles.Event(file.Meeting, file.Meeting.Title, file.IsCancelled, file.At);
        var bytes = CalendarFile.WriteInvitation(one, new(file.Board, addresses.From), new(file.To.Name, file.To.Address ?? "unknown@invalid"));
        return new("meeting.ics", $"{CalendarFile.ContentType}; method={(file.IsCancelled ? "CANCEL" : "REQUEST")}", bytes);
    }
}
