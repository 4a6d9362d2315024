using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Meetings;

public sealed record MeetingPlanned(DateOnly Date) : IFact
{
    public string Title => "Meeting planned";
    public string? Text => $"For {Date:dddd d MMMM yyyy}";
}

public sealed record DateHeld(DateOnly Date) : IFact
{
    public string Title => "Date held";
    public string? Text => $"For {Date:dddd d MMMM yyyy}, not confirmed yet";
}

public sealed record DateConfirmed(DateOnly Date) : IFact
{
    public string Title => "Date confirmed";
    public string? Text => $"For {Date:dddd d MMMM yyyy}";
}

public sealed record DateReleased(DateOnly Date, string Because) : IFact
{
    public string Title => "Date released";
    public string? Text => Because;
}

public sealed record MeetingCancelled(DateOnly Date, string Because) : IFact
{
    public string Title => "Meeting cancelled";
    public string? Text => Because;
}

public sealed record MeetingReinstated(DateOnly Date) : IFact
{
    public string Title => "Planned again";
    public string? Text => $"For {Date:dddd d MMMM yyyy}";
}

/// <summary>A planned meeting has another day; due dates that hang on it follow.</summary>
public sealed record MeetingMoved(DateOnly From, DateOnly To) : IFact
{
    public string Title => "Meeting moved";
    public string? Text => $"From {From:d MMMM yyyy} to {To:d MMMM yyyy}";
}

public sealed record MeetingCorrected : IFact
{
    public string Title => "Meeting details corrected";
}
