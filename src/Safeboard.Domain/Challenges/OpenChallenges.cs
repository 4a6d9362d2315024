using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Agenda;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Challenges;

/// <summary>Open challenges on agendas, with age and stage: all of them on the board's, on another group's those that it raised.</summary>
public sealed class OpenChallenges(BoardDb db, TimeProvider clock) : IStandingMatters
{
    private const int Most = 30;
    private const int LongestText = 160;

    public async Task<IReadOnlyList<StandingMatter>> OfAsync(Viewer viewer, MeetingRow meeting, CancellationToken cancel)
    {
        var open = await db.OpenChallengesAsync(viewer, meeting.Kind == GroupKind.Board ? null : meeting.GroupId, Most, cancel);
        if (open.Count == 0) return [];
        var escalation = await db.EscalationAsync(viewer, cancel);
        return [.. open.Select(c => new StandingMatter("challenge", c.Id.Value, c.Name, Words(c, escalation.At(c.Stage))))];
    }

    private string Words(ChallengeRow challenge, EscalationStage stage)
    {
        var answer = challenge.State == ChallengeState.Answered ? ", answered" : challenge.IsLate(clock.TodayInLondon) ? ", answer late" : "";
        return $"{challenge.Text.Shortened(LongestText)} To {challenge.PutTo}; first raised {ChallengeAge.Of(challenge.FirstRaisedOn, clock.TodayInLondon)}; stage {stage.Order}, {stage.Name}{answer}";
    }
}

/// <summary>How long ago something was raised, in words.</summary>
public static class ChallengeAge
{
    /// <summary>Today, 3 days ago, 5 weeks ago, 14 months ago.</summary>
    public static string Of(DateOnly from, DateOnly today) => (today.DayNumber - from.DayNumber) switch
    {
        <= 0 => "today",
        < 21 and var days => Count(days, "day"),
        < 92 and var days => Count(days / 7, "week"),
        _ => Count(((today.Year - from.Year) * 12) + today.Month - from.Month - (today.Day < from.Day ? 1 : 0), "month"),
    };

    private static string Count(int number, string one) => $"{number} {one}{(number == 1 ? "" : "s")} ago";
}
