using Safeboard.Domain.Publishing.Redaction;
using Safeboard.Domain.Shared;

// The history of a meeting is read by many: it never has the words that stopped a copy.
namespace Safeboard.Domain.Publishing;

public sealed record PublicCopyPrepared(int Version) : IFact
{
    public string Title => "Public copy prepared";
    public string? Text => $"From version {Version} of the minutes";
}

public sealed record PublicCopyLeft : IFact
{
    public string Title => "Prepared public copy left";
}

public sealed record StopDecided(StopKind Kind, StopAnswer Answer) : IFact
{
    public string Title => "Decided for the public copy";
    public string? Text => $"{Kind.InWords}: {(Answer switch { StopAnswer.TakeOut => "taken out", StopAnswer.Keep => "stays", _ => "replaced by other words" })}";
}

public sealed record ItemMadePublic : IFact
{
    public string Title => "Item made public";
}

public sealed record ItemKeptBack(string Because) : IFact
{
    public string Title => "Item kept from the public";
    public string? Text => Because;
}

public sealed record MinutesPublished(int Version, int Withheld, bool Replaces) : IFact
{
    public string Title => Replaces ? "Published minutes replaced" : "Minutes published";
    public string? Text => $"Version {Version}" + (Withheld == 0 ? "" : $", {Withheld} {(Withheld == 1 ? "item" : "items")} not for publication");
}

public sealed record MinutesTakenDown(string Because) : IFact
{
    public string Title => "Published minutes taken down";
    public string? Text => Because;
}
