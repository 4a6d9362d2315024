using Safeboard.Domain.Communications;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Communications;

/// <summary>Messages in words.</summary>
internal static class MessageWords
{
    public static IReadOnlyList<(MessageState? State, string Words)> States { get; } =
        [(null, "All"), (MessageState.Prepared, "Prepared"), (MessageState.Waiting, "On their way"), (MessageState.Failed, "Could not be sent"), (MessageState.Sent, "Sent"), (MessageState.NotSent, "Not sent")];

    public static (string Words, string Colour) Tag(MessageState state, int attempts) => state switch
    {
        MessageState.Prepared => ("Prepared", "blue"),
        MessageState.Waiting => attempts == 0 ? ("On its way", "yellow") : ("Tried, waits", "orange"),
        MessageState.Sent => ("Sent", "green"),
        MessageState.Failed => ("Could not be sent", "red"),
        _ => ("Not sent", "grey"),
    };

    /// <summary>How it stands, as one soft line.</summary>
    public static string Facts(MessageRow row, DateOnly today)
    {
        string?[] facts =
        [
            row.HasAddress ? null : "no address known",
            row.SentAt is { } sent ? $"sent {Wording.Moment(sent, today)}" : row.State == MessageState.Prepared ? $"prepared by {row.PreparedBy}, {Wording.Moment(row.PreparedAt, today)}" : null,
            row.Attempts > 0 && row.State is MessageState.Waiting or MessageState.Failed ? $"tried {Wording.Count(row.Attempts, "time")}" : null,
            row.State == MessageState.Waiting && row.Attempts > 0 && row.NextTryAt is { } next ? $"next try {Wording.Moment(next, today)}" : null,
            row.Reason, row.Answer is { } answer ? $"{answer}, {Wording.Moment(row.AnsweredAt!.Value, today)}" : null,
        ];
        return string.Join(" · ", facts.OfType<string>());
    }
}
