using Safeboard.Domain.Groups.Seats;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Meetings.Live;

/// <summary>How somebody attends a meeting, as its screen shows it.</summary>
public sealed record RollRow
{
    public required Id<Attendance> Id { get; init; }
    public required string Name { get; init; }
    public required AttendanceKind Kind { get; init; }
    public Id<Person>? PersonId { get; init; }
    public string? Initials { get; init; }
    public Id<Agency>? AgencyId { get; init; }
    public string? Agency { get; init; }
    public string? Role { get; init; }
    public Id<Seat>? SeatId { get; init; }
    public string? DeputyFor { get; init; }
    public DateTime? ArrivedAt { get; init; }
    public Id<MeetingItem>? ArrivedAtItemId { get; init; }
    public DateTime? LeftAt { get; init; }
    public Id<MeetingItem>? LeftAtItemId { get; init; }

    /// <summary>Came, whether or not they are still there.</summary>
    public bool Came => Kind.CameIn;
    public bool IsThere => Came && LeftAt is null;

    /// <summary>Whether they were there just before an instant.</summary>
    public bool WasThereBefore(DateTime at) => Came && (ArrivedAt is null || ArrivedAt < at) && (LeftAt is null || LeftAt >= at);
}

/// <summary>A line of who is here: a seat with whoever sits on it now, or somebody in attendance.</summary>
public sealed record RollLine(SeatRow? Seat, HoldingRow? Holder, RollRow? Row)
{
    public string Name => Row?.Name ?? Holder?.Name ?? "Vacant seat";

    /// <summary>Somebody is expected, and nobody has said yet whether they are here.</summary>
    public bool IsOpen => Row is null && Holder is not null;
}

/// <summary>Somebody who may be meant by initials.</summary>
public sealed record RollPerson(string Name, string? Initials)
{
    public Id<Person>? PersonId { get; init; }
    public Id<Agency>? AgencyId { get; init; }
    public string? Agency { get; init; }
    public string? Role { get; init; }
    public Id<Seat>? SeatId { get; init; }
    public bool IsHolder { get; init; }
}
