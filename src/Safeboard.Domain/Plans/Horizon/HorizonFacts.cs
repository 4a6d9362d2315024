using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Plans.Horizon;

public sealed record HorizonAdded(string Entry) : IFact
{
    public string Title => "Added to the horizon log";
    public string? Text => Entry;
}

public sealed record HorizonChanged : IFact
{
    public string Title => "Changed";
}

/// <param name="Before">What had been decided before.</param>
public sealed record HorizonDecided(string Decision, DateOnly On, string? Before) : IFact
{
    public string Title => $"{(Before is null ? "Decided" : "Decided anew")} on {Plan.Day(On)}";
    public string? Text => Before is null ? Decision : $"{Decision} Before: “{Before}”";
}

public sealed record HorizonClosed(string Because) : IFact
{
    public string Title => "Closed";
    public string? Text => Because;
}

public sealed record HorizonReopened(string Because) : IFact
{
    public string Title => "Watched again";
    public string? Text => Because;
}
