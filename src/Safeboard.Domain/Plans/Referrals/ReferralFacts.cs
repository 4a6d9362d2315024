using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Plans.Referrals;

public sealed record ReferralPut(ReferralKind Kind, string PutTo, string What) : IFact
{
    public string Title => $"{(Kind == ReferralKind.Gap ? "Gap passed" : "Recommendation put")} to {PutTo}";
    public string? Text => What;
}

public sealed record ReferralChanged : IFact
{
    public string Title => "Changed";
}

public sealed record ReferralAnswered(ReferralAnswer Answer, string Said, DateOnly On, bool Again) : IFact
{
    public string Title => $"{(Again ? "Answered anew" : "Answered")} on {Plan.Day(On)}: {Answer.InWords}";
    public string? Text => Said;
}

public sealed record ReferralClosed(string Effect) : IFact
{
    public string Title => "Closed";
    public string? Text => Effect;
}

public sealed record ReferralReopened(string Because) : IFact
{
    public string Title => "Followed again";
    public string? Text => Because;
}

/// <summary>The words of the answers.</summary>
public static class ReferralAnswers
{
    extension(ReferralAnswer answer)
    {
        public string InWords => answer switch { ReferralAnswer.Accepted => "accepted", ReferralAnswer.Partly => "accepted in part", _ => "not accepted" };
    }
}
