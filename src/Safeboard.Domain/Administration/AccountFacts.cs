using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Administration;

public sealed record AccountAdded(string Name) : IFact
{
    public string Title => "Account added";
    public string? Text => Name;
}

public sealed record PasswordSet(string Name) : IFact
{
    public string Title => "New password set";
    public string? Text => Name;
}

public sealed record AccountUnlocked(string Name) : IFact
{
    public string Title => "Account unlocked";
    public string? Text => Name;
}

public sealed record JobTriedAgain(string Kind) : IFact
{
    public string Title => "Background work tried again";
    public string? Text => Kind;
}
