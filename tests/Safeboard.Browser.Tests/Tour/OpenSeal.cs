using Safeboard.Domain.Communications;
using Safeboard.Domain.Meetings.Invitations;

namespace Safeboard.Browser.Tests.Tour;

/// <summary>Seals nothing: the tour opens the addresses that it prepares.</summary>
internal sealed class OpenSeal : ISecretSeal
{
    public string Seal(string secret) => secret;

    public string Open(string sealedSecret) => sealedSecret;
}

/// <summary>A calendar file that nobody reads.</summary>
internal sealed class NoCalendar : IInvitationFiles
{
    public MailFile Write(InvitationFile file) => new("meeting.ics", "text/calendar", "BEGIN:VCALENDAR"u8.ToArray());
}
