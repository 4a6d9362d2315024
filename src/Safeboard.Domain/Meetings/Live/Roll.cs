using Safeboard.Domain.Groups;
using Safeboard.Domain.Groups.Seats;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Meetings.Live;

/// <summary>Who is here, seat by seat, and whether that makes a quorum: now, at any instant of the meeting, and if one of them left.</summary>
/// <param name="seats">The seats of the group.</param>
/// <param name="rows">Who was marked, in the order of marking.</param>
public sealed class Roll(BoardGroup group, DateOnly day, IReadOnlyList<SeatRow> seats, IReadOnlyList<RollRow> rows)
{
    public IReadOnlyList<SeatRow> Seats { get; } = [.. seats.Where(s => s.IsNeededOn(day))];
    public IReadOnlyList<RollRow> Rows => rows;
    public DateOnly Day => day;

    /// <summary>Those not marked first, then seat by seat, then those in attendance.</summary>
    public IReadOnlyList<RollLine> Lines =>
        [.. Seats.Select(s => new RollLine(s, s.HolderOn(day), rows.LastOrDefault(r => r.SeatId == s.Id))).OrderByDescending(l => l.IsOpen),
            .. rows.Where(r => r.SeatId is null).Select(r => new RollLine(null, null, r))];

    public QuorumStanding Quorum => Of(r => r.IsThere);

    public QuorumStanding QuorumBefore(DateTime at) => Of(r => r.WasThereBefore(at));

    /// <summary>The seats without which the quorum would be lost.</summary>
    public IReadOnlyList<SeatRow> Needed =>
        !Quorum.HasRule || !Quorum.IsMet ? [] : [.. Seats.Where(s => IsFilled(s, r => r.IsThere) && !Of(r => r.IsThere && r.SeatId != s.Id).IsMet)];

    /// <summary>Whose leaving lost the quorum; null where it holds, or never was.</summary>
    public RollRow? LostBy =>
        Quorum.IsMet ? null : rows.Where(r => r.LeftAt is not null).OrderByDescending(r => r.LeftAt).FirstOrDefault(r => QuorumBefore(r.LeftAt!.Value).IsMet);

    /// <summary>Who may be meant by initials: those who sit or may sit on a seat, then those in attendance.</summary>
    public IReadOnlyList<IReadOnlyList<RollPerson>> People =>
    [
        [.. Seats.SelectMany(s => s.Holdings.Where(h => h.On(day)).Select(h => Person(s, h))),
            .. rows.Where(r => r.SeatId is not null && r.Came).Select(Person)],
        [.. rows.Where(r => r.SeatId is null).Select(Person)],
    ];

    private static RollPerson Person(SeatRow seat, HoldingRow holding) => new(holding.Name, holding.Initials)
    {
        PersonId = holding.PersonId, AgencyId = seat.AgencyId, Agency = seat.Agency, SeatId = seat.Id, IsHolder = holding.Kind == HoldingKind.Holder,
        Role = holding.Kind == HoldingKind.Holder ? seat.Role : null,
    };

    private static RollPerson Person(RollRow row) => new(row.Name, row.Initials) { PersonId = row.PersonId, AgencyId = row.AgencyId, Agency = row.Agency, Role = row.Role, SeatId = row.SeatId };

    private QuorumStanding Of(Func<RollRow, bool> there) => group.Quorum.Of([.. Seats.Select(s => new SeatFilled(s.Agency ?? s.Role, s.IsStatutory, IsFilled(s, there)))]);

    private bool IsFilled(SeatRow seat, Func<RollRow, bool> there) => rows.Any(r => r.SeatId == seat.Id && there(r) && MaySit(seat, r));

    /// <summary>The group says whether a deputy fills a seat.</summary>
    private bool MaySit(SeatRow seat, RollRow row) => row.Kind != AttendanceKind.Deputy || group.Deputies switch
    {
        DeputyRule.Allowed => true,
        DeputyRule.NamedOnly => seat.DeputiesOn(day).Any(d => row.PersonId is { } id ? id == d.PersonId : row.Name == d.Name),
        _ => false,
    };
}
