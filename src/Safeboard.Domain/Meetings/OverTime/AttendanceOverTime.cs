using Safeboard.Domain.Groups.Seats;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Meetings.OverTime;

/// <summary>A meeting whose minutes are here.</summary>
public sealed record HeldMeeting(Id<Meeting> Id, DateOnly Date);

/// <summary>A line of some minutes: who, for which agency, and how they attended.</summary>
public sealed record PresentLine(Id<Meeting> MeetingId, Id<Person>? PersonId, string Name, Id<Agency>? AgencyId, string? Agency, AttendanceKind Kind);

/// <summary>
/// Counts who came over several meetings, from what their minutes say: by seat, by agency, by person. A seat and a person
/// are expected from the first day on the seat; an agency while it holds one, and whenever minutes name it.
/// </summary>
public sealed class AttendanceOverTime(IReadOnlyList<HeldMeeting> meetings, IReadOnlyList<PresentLine> lines, IReadOnlyList<SeatRow> seats)
{
    private readonly ILookup<Id<Meeting>, PresentLine> byMeeting = lines.ToLookup(l => l.MeetingId);

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<HeldMeeting> Meetings { get; } = [.. meetings.OrderBy(m => m.Date)];

    public IReadOnlyList<AttendanceLine> By(CountedBy by) => by switch
    {
        CountedBy.Seat => BySeat(),
        CountedBy.Agency => ByAgency(),
        _ => ByPerson(),
    };

    private List<AttendanceLine> BySeat() =>
        [.. seats.Select(seat => new AttendanceLine(seat.Agency ?? seat.Role, seat.Agency is null ? null : seat.Role, seat.Id.Value)
        {
            ByMeeting = [.. Meetings.Select(m => OfSeat(seat, m))], NeverHeld = seat.Holdings.Count == 0,
        }).Where(line => line.Expected > 0 || line.NeverHeld)];

    /// <summary>The holder's own line decides; else a deputy's; else, where it is the agency's only seat, whoever came for the agency.</summary>
    private Presence? OfSeat(SeatRow seat, HeldMeeting meeting)
    {
        if (!seat.IsNeededOn(meeting.Date) || seat.HolderOn(meeting.Date) is not { } holder) return null;
        var there = byMeeting[meeting.Id].ToList();
        var own = there.Find(l => Is(l, holder));
        if (own is not null && Of(own.Kind) == Presence.Attended) return Presence.Attended;
        var deputies = seat.DeputiesOn(meeting.Date).ToList();
        if (there.Exists(l => CameFor(l) && deputies.Exists(d => Is(l, d)))) return Presence.Deputy;
        var others = there.FindAll(l => seat.AgencyId is not null && l.AgencyId == seat.AgencyId && CameFor(l) && !Holds(l, meeting.Date));
        if (others.Exists(l => l.Kind == AttendanceKind.Deputy) || (others.Count > 0 && seats.Count(s => s.AgencyId == seat.AgencyId && s.IsNeededOn(meeting.Date)) == 1)) return Presence.Deputy;
        return own is null ? Presence.Absent : Of(own.Kind);
    }

    private List<AttendanceLine> ByAgency()
    {
        var agencies = lines.Where(l => l.Agency is not null).Select(l => (l.AgencyId, Name: l.Agency!))
            .Concat(seats.Where(s => s.Agency is not null).Select(s => (s.AgencyId, Name: s.Agency!)))
            .DistinctBy(a => a.AgencyId?.ToString() ?? a.Name.ToUpperInvariant()).OrderBy(a => a.Name, StringComparer.OrdinalIgnoreCase);
        return [.. agencies.Select(a => new AttendanceLine(a.Name, null, a.AgencyId?.Value) { ByMeeting = [.. Meetings.Select(m => OfAgency(a.AgencyId, a.Name, m))] }).Where(l => l.Expected > 0)];
    }

    private Presence? OfAgency(Id<Agency>? id, string name, HeldMeeting meeting)
    {
        var named = byMeeting[meeting.Id].Where(l => id is not null ? l.AgencyId == id : l.AgencyId is null && string.Equals(l.Agency, name, StringComparison.OrdinalIgnoreCase)).Select(l => l.Kind).ToList();
        if (named.Count > 0) return named.Exists(k => k is not AttendanceKind.Deputy && Of(k) == Presence.Attended) ? Presence.Attended : named.Select(Of).Min();
        var expected = id is not null && seats.Any(s => s.AgencyId == id && s.IsNeededOn(meeting.Date) && s.HolderOn(meeting.Date) is not null);
        return expected ? Presence.Absent : null;
    }

    private List<AttendanceLine> ByPerson()
    {
        var people = lines.Select(l => (l.PersonId, l.Name))
            .Concat(seats.SelectMany(s => s.Holdings).Where(h => h.Kind == HoldingKind.Holder).Select(h => (PersonId: (Id<Person>?)h.PersonId, h.Name)))
            .DistinctBy(p => p.PersonId?.ToString() ?? p.Name.ToUpperInvariant()).OrderBy(p => p.Name, StringComparer.OrdinalIgnoreCase);
        return [.. people.Select(p => new AttendanceLine(p.Name, DetailOf(p.PersonId, p.Name), p.PersonId?.Value) { ByMeeting = [.. Meetings.Select(m => OfPerson(p.PersonId, p.Name, m))] }).Where(l => l.Expected > 0)];
    }

    private string? DetailOf(Id<Person>? id, string name) =>
        seats.FirstOrDefault(s => s.Holdings.Any(h => h.PersonId == id && h.Kind == HoldingKind.Holder))?.Name ?? lines.LastOrDefault(l => id is not null ? l.PersonId == id : l.Name == name)?.Agency;

    private Presence? OfPerson(Id<Person>? id, string name, HeldMeeting meeting)
    {
        var named = byMeeting[meeting.Id].FirstOrDefault(l => id is not null ? l.PersonId == id : l.PersonId is null && string.Equals(l.Name, name, StringComparison.OrdinalIgnoreCase));
        if (named is not null) return Of(named.Kind);
        var expected = id is not null && seats.Any(s => s.IsNeededOn(meeting.Date) && s.HolderOn(meeting.Date)?.PersonId == id);
        return expected ? Presence.Absent : null;
    }

    private bool Holds(PresentLine line, DateOnly day) => seats.Any(s => s.HolderOn(day) is { } holder && Is(line, holder));

    private static bool Is(PresentLine line, HoldingRow holding) =>
        line.PersonId is { } person ? person == holding.PersonId : string.Equals(line.Name, holding.Name, StringComparison.OrdinalIgnoreCase);

    private static bool CameFor(PresentLine line) => Of(line.Kind) is Presence.Attended or Presence.Deputy;

    private static Presence Of(AttendanceKind kind) => kind switch
    {
        AttendanceKind.Apologies => Presence.Apologies,
        AttendanceKind.Absent => Presence.Absent,
        AttendanceKind.Deputy => Presence.Deputy,
        _ => Presence.Attended,
    };
}
