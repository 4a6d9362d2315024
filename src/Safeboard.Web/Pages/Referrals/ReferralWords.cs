using Safeboard.Domain.Plans.Referrals;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Referrals;

/// <summary>How the pages write answers and states of what was put to others.</summary>
internal static class ReferralWords
{
    public static string Answer(ReferralAnswer answer) => char.ToUpperInvariant(answer.InWords[0]) + answer.InWords[1..];

    public static (string Words, string Colour) Tag(ReferralRow row, DateOnly today) => row switch
    {
        { State: ReferralState.Closed } => ("Closed", "grey"),
        { State: ReferralState.Answered, Answer: { } answer } => (Answer(answer), answer switch { ReferralAnswer.Accepted => "green", ReferralAnswer.Partly => "yellow", _ => "orange" }),
        _ when row.IsLateOn(today) => ((today.DayNumber - row.AnswerBy!.Value.DayNumber) is var days && days == 1 ? "Answer 1 day late" : $"Answer {days:N0} days late", "red"),
        _ => ("Waiting", "blue"),
    };

    public static string Meta(ReferralRow row) => string.Join(" · ", new[]
    {
        $"to {row.PutTo}", row.PutOn.InWords, row.State == ReferralState.Open && row.AnswerBy is { } by ? $"answer wanted by {by.InWords}" : null, row.AnsweredOn is { } on ? $"answered on {on.InWords}" : null,
        row.State == ReferralState.Answered ? "what came of it is still open" : null,
    }.OfType<string>());
}
