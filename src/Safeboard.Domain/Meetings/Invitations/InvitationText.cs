using System.Globalization;
using Safeboard.Domain.Communications;

namespace Safeboard.Domain.Meetings.Invitations;

/// <summary>The words of invitations, of changed ones and of cancellations.</summary>
internal static class InvitationText
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    public static string Title(MessageKind kind, MeetingRow meeting) => kind switch
    {
        MessageKind.ChangedInvitation => $"Changed: {meeting.TitleAndDay}",
        MessageKind.Cancellation => $"{(meeting.State.IsCalledOff ? "Cancelled" : "Invitation taken back")}: {meeting.TitleAndDay}",
        _ => $"Invitation: {meeting.TitleAndDay}",
    };

    public static string Body(MessageKind kind, MeetingRow meeting, string name, string board, string? note, string from)
    {
        string?[] parts =
        [
            $"Dear {name},",
            kind switch
            {
                // One person's invitation can be taken back from a meeting that takes place.
                MessageKind.Cancellation when !meeting.State.IsCalledOff => $"your invitation to this meeting of {board} is taken back. You need not come:",
                MessageKind.Cancellation => $"this meeting of {board} does not take place:",
                MessageKind.ChangedInvitation => $"a meeting of {board} that you are invited to has changed. It now is:",
                _ => $"you are invited to this meeting of {board}:",
            },
            Place(meeting), kind == MessageKind.Cancellation ? meeting.CalledOffBecause : null, note,
            kind == MessageKind.Cancellation ? null : $"Please say whether you are coming:\n{MessageText.LinkMark}",
            kind == MessageKind.Cancellation ? null : $"The address is yours: do not pass it on. It works until {meeting.Date.AddDays(1).ToString("d MMMM yyyy", British)}, and you can change your answer there.",
            $"{from}\n{board}",
        ];
        return string.Join("\n\n", parts.OfType<string>());
    }

    private static string Place(MeetingRow m)
    {
        var time = m.Start is { } start ? $", {Time(start)}{(m.End is { } end ? $" to {Time(end)}" : "")}" : ", time not set yet";
        return $"{m.Title}\n{m.Date.ToString("dddd d MMMM yyyy", British)}{time}\n{m.Venue ?? "Place not set yet"}";
    }

    private static string Time(TimeOnly time) => time.ToString(time.Minute == 0 ? "%h" : "h:mm", British) + (time.Hour < 12 ? "am" : "pm");
}
