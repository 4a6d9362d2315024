using Safeboard.Domain.Meetings;
using Safeboard.Output.Minutes;
using AttendanceKind = Safeboard.Domain.Meetings.AttendanceKind;
using PrintedKind = Safeboard.Output.Minutes.AttendanceKind;

namespace Safeboard.Web.Pages.Meetings.Records;

/// <summary>Who was there and who was not, under the headings of written minutes, in the words of the record.</summary>
internal sealed class WrittenAttendance(IReadOnlyList<AttendanceRow> rows)
{
    public string? MinuteTaker => rows.FirstOrDefault(r => r.Kind == AttendanceKind.Minutes)?.Name;

    public IReadOnlyList<AttendanceGroup> Groups =>
    [
        new("Present", People(AttendanceKind.Chair, AttendanceKind.Present, AttendanceKind.Deputy), PrintedKind.Present),
        new("In attendance", People(AttendanceKind.InAttendance, AttendanceKind.Minutes), PrintedKind.InAttendance),
        new("Apologies", People(AttendanceKind.Apologies), PrintedKind.Apologies),
        new("Absent", People(AttendanceKind.Absent), PrintedKind.Absent),
    ];

    private List<AttendanceLine> People(params AttendanceKind[] kinds) =>
        [.. rows.Where(r => kinds.Contains(r.Kind)).OrderBy(r => r.Kind != AttendanceKind.Chair).Select(r => new AttendanceLine(r.Name, Post: r.Role, Agency: r.Agency, Note: Note(r)))];

    private static string? Note(AttendanceRow row) => row switch
    {
        { DeputyFor: { } member } => $"for {member}",
        { Kind: AttendanceKind.Chair } => "chair",
        { Kind: AttendanceKind.Minutes } => "minutes",
        { Kind: AttendanceKind.Deputy } => "deputy",
        _ => null,
    };
}
