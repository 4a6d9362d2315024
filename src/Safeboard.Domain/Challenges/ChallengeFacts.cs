using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Challenges;

public sealed record ChallengeRaised(string Name, bool Again) : IFact
{
    public string Title => Again ? "Raised again" : "Put on the register";
}

public sealed record ChallengeChanged(string? Before) : IFact
{
    public string Title => "Wording, names or date changed";
    public string? Text => Before is null ? null : $"Before: “{Before}”";
}

public sealed record ChallengeAnswered(string From, string Words) : IFact
{
    public string Title => $"Answered by {From}";
    public string? Text => Words;
}

public sealed record AnswerNotEnough(string Because, DateOnly By) : IFact
{
    public string Title => $"The answer is not enough; another one is wanted by {By:d MMMM yyyy}";
    public string? Text => Because;
}

public sealed record ChallengeEscalated(string From, string To, string Because) : IFact
{
    public string Title => $"Taken from “{From}” to “{To}”";
    public string? Text => Because;
}

public sealed record ChallengeEnded(string Effect, string By) : IFact
{
    public string Title => $"Ended, signed off by {By}";
    public string? Text => Effect;
}

public sealed record ChallengeWithdrawn(string Because) : IFact
{
    public string Title => "Withdrawn";
    public string? Text => Because;
}

public sealed record ChallengeReopened(string Because) : IFact
{
    public string Title => "Opened again";
    public string? Text => Because;
}

/// <summary>The board's stages of escalation, or its procedure, are other than before.</summary>
public sealed record EscalationChanged : IFact
{
    public string Title => "Escalation of challenges changed";
}
