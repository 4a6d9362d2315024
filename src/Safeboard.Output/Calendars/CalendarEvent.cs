namespace Safeboard.Output.Calendars;

/// <summary>How sure an event is.</summary>
public enum EventStanding { Confirmed, Tentative, Cancelled }

/// <summary>One event of a calendar, by the London clock.</summary>
public sealed record CalendarEvent
{
    /// <summary>The same in every file in which the event stands, and like no other's.</summary>
    public required string Uid { get; init; }
    public required string Title { get; init; }
    public required DateOnly Day { get; init; }

    /// <summary>Empty: the event has the whole day.</summary>
    public TimeOnly? Start { get; init; }
    public TimeOnly? End { get; init; }
    public string? Place { get; init; }
    public EventStanding Standing { get; init; }

    /// <summary>Grows with each change, so that a calendar knows the newer one.</summary>
    public int Sequence { get; init; }

    /// <summary>The last change, in UTC.</summary>
    public required DateTime ChangedAt { get; init; }
}

/// <summary>Somebody who asks to an event or is asked.</summary>
public sealed record EventPerson(string Name, string Address);
