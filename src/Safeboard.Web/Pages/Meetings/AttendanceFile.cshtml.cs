using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Meetings.OverTime;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Output.Spreadsheets;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Meetings;

/// <summary>Attendance over time as a spreadsheet, with a column for each meeting.</summary>
[Needs(Permission.SeeBoard)]
public sealed class AttendanceFileModel(BoardDb db, BoardVisit visit, TimeProvider clock) : AttendanceOver(db, visit, clock)
{
    public async Task<IActionResult> OnGetAsync(string format, CancellationToken cancel)
    {
        if (Chosen is null || !ModelState.IsValid) return NotFound();
        SheetColumn[] columns =
        [
            new(By.ToString(), Width: 36), new("Detail", Width: 32), new("Expected", CellKind.Number, 10), new("Attended", CellKind.Number, 10), new("Deputy", CellKind.Number, 10),
            new("Apologies", CellKind.Number, 10), new("Absent", CellKind.Number, 10), new("Pattern", Width: 24), .. Over.Meetings.Select(m => new SheetColumn(m.Date.InWords, Width: 18)),
        ];
        var sheet = new SheetModel($"Attendance {Chosen.Name}", columns, Lines.Select(Cells));
        await SheetResponse.WriteAsync(Response, sheet, $"{Board}-attendance-{First.InAddress}-{Last.InAddress}", format, cancel);
        return new EmptyResult();
    }

    private static object?[] Cells(AttendanceLine line) =>
        [line.Name, line.Detail, line.Expected, line.Attended, line.Deputies, line.Apologies, line.Absences, AttendanceWords.Of(line)?.Words, .. line.ByMeeting.Select(p => (object?)p?.ToString())];
}
