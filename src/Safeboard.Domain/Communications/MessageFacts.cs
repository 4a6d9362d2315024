using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Communications;

public sealed record MessagesPrepared(MessageKind Kind, int Count) : IFact
{
    public string Title => "Messages prepared";
    public string? Text => Kind.Count(Count);
}

public sealed record MessagesSent(MessageKind Kind, int Count) : IFact
{
    public string Title => "Messages sent";
    public string? Text => Kind.Count(Count);
}

public sealed record MessagesNotSent(MessageKind Kind, int Count) : IFact
{
    public string Title => "Messages not sent";
    public string? Text => Kind.Count(Count);
}

/// <summary>Kinds of messages in words.</summary>
public static class MessageKinds
{
    /// <summary>Those to one person that wait at the same time go as one mail, whichever boards they come from.</summary>
    internal static readonly MessageKind[] InOneMail = [MessageKind.Reminder, MessageKind.Escalation];

    extension(MessageKind kind)
    {
        public string InWords => kind switch
        {
            MessageKind.Invitation => "Invitation",
            MessageKind.ChangedInvitation => "Changed invitation",
            MessageKind.Cancellation => "Cancellation",
            MessageKind.CommentRequest => "Minutes to comment on",
            MessageKind.MinutesSent => "Minutes",
            MessageKind.PaperRequest => "Request for a paper",
            MessageKind.Reminder => "Reminder",
            MessageKind.Escalation => "Still late",
            MessageKind.ReturnInvitation => "Request for a return",
            MessageKind.ReturnReminder => "Reminder of a return",
            MessageKind.ReturnCode => "Code to open a return",
            MessageKind.ReturnSignOff => "Return to sign off",
            MessageKind.ReturnBack => "Return to be changed",
            MessageKind.ReturnShared => "Return shared with a colleague",
            MessageKind.ReturnCopy => "Copy of a return",
            _ => "Pack is ready",
        };

        public bool GoesInOneMail => InOneMail.Contains(kind);

        /// <summary>"11 × Invitation" would be no sentence: "Invitation, to 11 people".</summary>
        public string Count(int count) => $"{kind.InWords}, to {count} {(count == 1 ? "person" : "people")}";
    }
}
