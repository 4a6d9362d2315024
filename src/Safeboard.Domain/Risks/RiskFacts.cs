using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Risks;

public sealed record RiskAdded(string Event) : IFact
{
    public string Title => "Added to the register";
    public string? Text => Event;
}

public sealed record RiskReworded(IReadOnlyList<RewordedPart> Parts) : IFact
{
    public string Title => "Wording changed";
    public string? Text => string.Join(" ", Parts.Select(p => p.InWords));
}

public sealed record RiskOwnerChanged(string? Before, string? After) : IFact
{
    public string Title => After is null ? "Owner removed" : Before is null ? "Owner added" : "Owner changed";
    public string? Text => (Before, After) switch
    {
        (null, _) => $"Given to {After}.",
        (_, null) => $"{Before} no longer. Nobody owns it now.",
        _ => $"From {Before} to {After}.",
    };
}

/// <summary>It stands on the register of another group, or of the board.</summary>
public sealed record RiskMoved(string Before, string After) : IFact
{
    public string Title => "Moved to another register";
    public string? Text => $"From {Before} to {After}.";
}

public sealed record RiskAimsChanged(RiskRating? InherentBefore, RiskRating? Inherent, RiskRating? TargetBefore, RiskRating? Target) : IFact
{
    public string Title => (InherentBefore == Inherent, TargetBefore == Target) switch
    {
        (true, _) => "Target score changed",
        (_, true) => "Inherent score changed",
        _ => "Inherent and target score changed",
    };

    public string? Text => string.Join(" ", new[] { Change("Inherent", InherentBefore, Inherent), Change("Target", TargetBefore, Target) }.OfType<string>());

    private static string? Change(string of, RiskRating? before, RiskRating? after) =>
        before == after ? null : $"{of}: {Words(after)}, before {Words(before)}.";

    private static string Words(RiskRating? rating) => rating is { } given ? char.ToLowerInvariant(given.InWords[0]) + given.InWords[1..] : "none";
}

/// <param name="Before">The score before; null for a first one.</param>
/// <param name="On">The day that it stands for.</param>
public sealed record RiskScored(RiskRating Rating, string Band, int? Before, DateOnly On, string? Because) : IFact
{
    public string Title => $"{(Before is null ? "Scored" : "Scored again")}: {char.ToLowerInvariant(Rating.InWords[0])}{Rating.InWords[1..]}, {Band}" + RiskDirections.Between(Before, Rating.Score) switch
    {
        RiskDirection.Up => $", up from {Before} to {Rating.Score}",
        RiskDirection.Down => $", down from {Before} to {Rating.Score}",
        RiskDirection.Same => $", the same as before, {Rating.Score}",
        _ => "",
    };

    public string? Text => Because;
}

public sealed record RiskReviewed(DateOnly Next, string Note) : IFact
{
    public string Title => $"Reviewed, next on {Risk.Day(Next)}";
    public string? Text => Note;
}

public sealed record RiskAccepted(string By, DateOnly Until, string Because) : IFact
{
    public string Title => $"Accepted by {By} until {Risk.Day(Until)}";
    public string? Text => Because;
}

public sealed record AcceptanceEnded(string By, DateOnly Until, string Because) : IFact
{
    public string Title => "No longer accepted";
    public string? Text => $"{Because} It was accepted by {By} until {Risk.Day(Until)}.";
}

public sealed record RiskClosed(string Because) : IFact
{
    public string Title => "Closed";
    public string? Text => Because;
}

/// <param name="LostScores">The board's matrix is smaller than when it was closed.</param>
public sealed record RiskReopened(string Because, bool LostScores) : IFact
{
    public string Title => "Opened again";
    public string? Text => LostScores ? $"{Because} The board’s matrix is smaller now: scores outside it wait to be given again." : Because;
}
