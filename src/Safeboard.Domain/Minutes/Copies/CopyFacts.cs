using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Minutes.Copies;

public sealed record MinutesReceived(string Name, int Number) : IFact
{
    public string Title => "Minutes received";
    public string? Text => $"{Name}, version {Number}";
}

public sealed record MinutesCopyStopped(string Name) : IFact
{
    public string Title => "Address of minutes stopped";
    public string? Text => Name;
}
