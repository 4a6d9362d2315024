using Safeboard.Domain.Administration;
using Safeboard.Domain.Meetings.OverTime;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Meetings;

/// <summary>Who came over time: by seat, agency and person, with what keeps coming back, as a table and a chart.</summary>
[Needs(Permission.SeeBoard)]
public sealed class AttendanceModel(BoardDb db, BoardVisit visit, TimeProvider clock) : AttendanceOver(db, visit, clock)
{
    public int Expected => Lines.Sum(l => l.Expected);
    public int Filled => Lines.Sum(l => l.Attended + l.Deputies);
    public int Deputies => Lines.Sum(l => l.Deputies);
    public IReadOnlyList<AttendanceLine> Patterns => [.. Lines.Where(l => l.Pattern != AttendancePattern.None)];
}
