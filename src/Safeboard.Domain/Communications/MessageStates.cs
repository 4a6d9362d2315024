using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Communications;

/// <summary>What may happen to a message, and when it is tried again.</summary>
public sealed partial class OutgoingMessage
{
    public const int LongestText = 20000;
    private const int LongestReason = 500;

    /// <summary>How long it waits after each try that failed for the moment.</summary>
    internal static readonly IReadOnlyList<TimeSpan> Pauses =
        [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromHours(1), TimeSpan.FromHours(4), TimeSpan.FromHours(12)];

    /// <summary>It is handed to the outbox.</summary>
    /// <param name="address">The person's address as it is now, where none was known before.</param>
    internal void Release(string? address, string by, DateTime at)
    {
        if (State != MessageState.Prepared) throw new RuleBrokenException("", State == MessageState.NotSent ? "It was decided not to send this message" : "This message is sent already");
        Wait(address, by, at);
    }

    /// <summary>It failed for good, and the office tries once more.</summary>
    internal void TryAgain(string? address, string by, DateTime at)
    {
        if (State != MessageState.Failed) throw new RuleBrokenException("", "Only a message that could not be sent is sent again");
        Wait(address, by, at);
        (Attempts, Reason) = (0, null);
    }

    internal void Drop(string because)
    {
        if (State is not (MessageState.Prepared or MessageState.Failed)) throw new RuleBrokenException("", "This message is on its way or was sent. It cannot be taken back");
        (State, Reason, SealedSecret) = (MessageState.NotSent, because, null);
    }

    /// <summary>Somebody took the text and sends it in their own way.</summary>
    internal void TakeByHand(string by, DateTime at)
    {
        if (State is not (MessageState.Prepared or MessageState.Failed)) throw new RuleBrokenException("", "This message is on its way or was sent");
        (State, SentBy, SentAt, Reason, SealedSecret) = (MessageState.Sent, by, at, "Sent by hand", null);
    }

    internal void BeSent(DateTime at)
    {
        Attempts++;
        (State, SentAt, NextTryAt, Reason, SealedSecret) = (MessageState.Sent, at, null, null, null);
    }

    /// <summary>A try failed: for the moment, then it waits longer each time; or for good.</summary>
    internal void Fail(string reason, bool isTemporary, DateTime at)
    {
        Attempts++;
        Reason = reason.Length <= LongestReason ? reason : reason[..LongestReason];
        if (isTemporary && Attempts <= Pauses.Count) NextTryAt = at + Pauses[Attempts - 1];
        else (State, NextTryAt) = (MessageState.Failed, null);
    }

    /// <summary>The person answered: by the link, or signed in.</summary>
    internal void BeAnswered(string answer, DateTime at) => (Answer, AnsweredAt) = (answer, at);

    internal static RuleBrokenException NoAddress(string name) => new("", $"No address is known of {name}. Add it under People, or send the text yourself");

    private void Wait(string? address, string by, DateTime at)
    {
        ToAddress ??= address.TrimmedOrNull;
        if (ToAddress is null) throw NoAddress(ToName);
        (State, SentBy, NextTryAt) = (MessageState.Waiting, by, at);
    }
}
