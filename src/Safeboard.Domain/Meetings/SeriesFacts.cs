using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Meetings;

public sealed record SeriesAdded(int Meetings, DateOnly First, DateOnly Last) : IFact
{
    public string Title => "Series planned";
    public string? Text => $"{Meetings} meetings from {First:d MMMM yyyy} to {Last:d MMMM yyyy}";
}

public sealed record SeriesChanged(int Planned, int Changed, int CalledOff) : IFact
{
    public string Title => "Series changed";
    public string? Text => $"{Planned} meetings added, {Changed} changed, {CalledOff} cancelled";
}

public sealed record SeriesEnded(DateOnly LastDay, string Because) : IFact
{
    public string Title => $"Series ended on {LastDay:d MMMM yyyy}";
    public string? Text => Because;
}

/// <summary>One meeting follows its series. The fact of the series is what other areas hear of.</summary>
public sealed record FollowedSeries(string What, string More) : IFact
{
    public string Title => What;
    public string? Text => More;
}
