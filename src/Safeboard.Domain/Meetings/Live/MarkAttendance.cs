using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Groups.Seats;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings.Live;

/// <summary>How somebody is marked: by a button beside their seat, or by their initials.</summary>
public sealed record RollMark(AttendanceKind Kind, RollPerson Person)
{
    /// <summary>Whom a deputy sits for.</summary>
    public string? For { get; init; }
    public bool HasLeft { get; init; }

    /// <summary>Was here from the start, although it is only noted now.</summary>
    public bool FromStart { get; init; }

    /// <summary>In the history: "apologies", "deputy for Helen Strand", "left".</summary>
    public string InWords => HasLeft ? "left" : Kind switch
    {
        AttendanceKind.Deputy => $"deputy for {For}",
        AttendanceKind.Chair => "in the chair",
        AttendanceKind.InAttendance => "in attendance",
        AttendanceKind.Apologies => "apologies",
        AttendanceKind.Absent => "absent",
        _ => FromStart ? "here from the start" : "here",
    };
}

/// <summary>Marks who is here. Who comes or goes once the meeting has gone on from its first item keeps the time and the item.</summary>
public sealed class MarkAttendance(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Meeting> id, IReadOnlyList<RollMark> marks, Viewer by, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var meeting = await db.MeetingToRunAsync(by, id, cancel);
        var gone = await db.Set<MeetingItem>().AnyAsync(i => i.BoardId == by.BoardId && i.MeetingId == id && i.TakenUpAt != null && i.Id != meeting.CurrentItemId, cancel);
        var rows = await db.Set<Attendance>().Where(a => a.BoardId == by.BoardId && a.MeetingId == id).OrderBy(a => a.Order).ToListAsync(cancel);
        var seats = await db.Set<Seat>().Where(s => s.BoardId == by.BoardId && s.GroupId == meeting.GroupId).Select(s => s.Id).ToListAsync(cancel);
        foreach (var mark in marks)
        {
            if (mark.Person.SeatId is { } seat && !seats.Contains(seat)) throw new RuleBrokenException("Typed", "Choose a seat of this group");
            Apply(mark, meeting, rows, gone);
            db.Record(new AttendanceMarked(mark.Person.Name, mark.InWords), new("meeting", id.Value), by, clock.UtcInstant);
        }
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }

    private void Apply(RollMark mark, Meeting meeting, List<Attendance> rows, bool gone)
    {
        // A seat is filled by one person at a time; without a seat the person is the line.
        var last = rows.FindLast(r => r.LeftAt is null && (mark.Person.SeatId is { } seat && !mark.HasLeft ? r.SeatId == seat : Is(r, mark.Person)));
        if (mark.HasLeft)
        {
            if (last is null || !last.Kind.CameIn) throw new RuleBrokenException("Typed", $"{mark.Person.Name} is not marked as here, so they cannot have left");
            Leave(last, meeting);
            return;
        }
        var comes = mark.Kind.CameIn;
        if (last is not null && last.Kind.CameIn && comes && !Is(last, mark.Person) && gone)
        {
            Leave(last, meeting);
            last = null;
        }
        var wasThere = last is not null && last.Kind.CameIn && Is(last, mark.Person);
        last ??= Add(mark, meeting, rows);
        Write(mark, last);
        if (mark.FromStart || !comes) (last.ArrivedAt, last.ArrivedAtItemId) = (null, null);
        else if (gone && !wasThere) (last.ArrivedAt, last.ArrivedAtItemId) = (clock.UtcInstant, meeting.CurrentItemId);
    }

    private Attendance Add(RollMark mark, Meeting meeting, List<Attendance> rows)
    {
        var row = new Attendance { Id = Id<Attendance>.New(clock), BoardId = meeting.BoardId, MeetingId = meeting.Id, Order = rows.Count == 0 ? 1 : rows.Max(r => r.Order) + 1, Name = mark.Person.Name };
        db.Add(row);
        rows.Add(row);
        return row;
    }

    private static void Write(RollMark mark, Attendance row)
    {
        var person = mark.Person;
        (row.Name, row.Role, row.PersonId, row.AgencyId, row.SeatId) = (person.Name, person.Role, person.PersonId, person.AgencyId, person.SeatId);
        (row.Kind, row.DeputyFor) = (mark.Kind, mark.Kind == AttendanceKind.Deputy ? mark.For : null);
    }

    private void Leave(Attendance row, Meeting meeting) => (row.LeftAt, row.LeftAtItemId) = (clock.UtcInstant, meeting.CurrentItemId);

    private static bool Is(Attendance row, RollPerson person) =>
        person.PersonId is { } id ? row.PersonId == id : row.PersonId is null && string.Equals(row.Name, person.Name, StringComparison.OrdinalIgnoreCase);
}
