using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Outcomes;

/// <summary>A challenge, risk or key message; the others are facts of their own registers.</summary>
public sealed record OutcomeNoted(OutcomeKind Kind, string Words) : IFact
{
    public string Title => $"{Kind.InWords} noted";
    public string? Text => Words;
}

public sealed record OutcomeTakenBack(OutcomeKind Kind, string Words) : IFact
{
    public string Title => $"{Kind.InWords} taken back at the meeting";
    public string? Text => Words;
}
