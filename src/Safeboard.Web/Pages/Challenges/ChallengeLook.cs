using Safeboard.Domain.Challenges;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Challenges;

/// <summary>How the pages of challenges write states, ages and stages.</summary>
internal static class ChallengeLook
{
    /// <summary>The states along the top, with the words on them.</summary>
    public static readonly (ChallengeList List, string Text)[] Lists =
    [
        (ChallengeList.Open, "Open"), (ChallengeList.Late, "Answer late"), (ChallengeList.Answered, "Answered"), (ChallengeList.Ended, "Ended"), (ChallengeList.Withdrawn, "Withdrawn"),
        (ChallengeList.Praise, "Praise"), (ChallengeList.All, "All"),
    ];

    /// <summary>The tag of a challenge: its words and their colour.</summary>
    public static (string Words, string Colour) Tag(ChallengeState state, DateOnly? responseBy, DateOnly today) => state switch
    {
        ChallengeState.Open when responseBy < today => (Late(today.DayNumber - responseBy!.Value.DayNumber), "red"),
        ChallengeState.Open => ("Answer wanted", "blue"),
        ChallengeState.Answered => ("Answered, to be decided", "teal"),
        ChallengeState.Ended => ("Ended", "green"),
        ChallengeState.Recorded => ("Praise", "green"),
        _ => ("Withdrawn", "grey"),
    };

    private static string Late(int days) => $"Answer {Wording.Count(days, "day")} late";

    /// <summary>Stage 2, Senior managers; and where it is time for the next.</summary>
    public static string Stage(Escalation escalation, int order, DateOnly since, ChallengeState state, DateOnly today)
    {
        var stage = escalation.At(order);
        var over = state == ChallengeState.Open && stage.IsOver(since, today) && escalation.Above(order).Any();
        return $"Stage {stage.Order}, {stage.Name}{(over ? ", ▲ time for the next" : "")}";
    }
}
