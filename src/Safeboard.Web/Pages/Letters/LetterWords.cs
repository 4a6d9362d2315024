using Safeboard.Domain.Letters;
using Safeboard.Domain.Shared;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Letters;

/// <summary>How the pages write states of letters.</summary>
internal static class LetterWords
{
    public static (string Words, string Colour) Tag(LetterRow row, DateOnly today) => row switch
    {
        { State: LetterState.Closed } => ("Closed", "grey"),
        { State: LetterState.Answered } => ("Answered", "green"),
        { State: LetterState.Draft } => ("Draft", "yellow"),
        _ when row.IsLateOn(today) => ((today.DayNumber - row.ReplyBy!.Value.DayNumber) is var days && days == 1 ? "Reply 1 day late" : $"Reply {days:N0} days late", "red"),
        _ => ("Sent", "blue"),
    };

    public static string Meta(LetterRow row) => string.Join(" · ", new[]
    {
        row.Why.Shortened(120), row.SentOn is { } sent ? $"sent {sent.InWords}" : null, row.State == LetterState.Sent && row.ReplyBy is { } by ? $"reply wanted by {by.InWords}" : null,
        row.RepliedOn is { } replied ? $"reply {replied.InWords}" : null, row.Action is { } action ? $"serves {action}" : null,
    }.OfType<string>());
}
