using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Meetings;

/// <summary>One meeting as a file for a calendar.</summary>
[Needs(Permission.SeeBoard)]
public sealed class MeetingFileModel(BoardDb db, BoardVisit visit) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Id<Meeting> id, CancellationToken cancel)
    {
        if (await db.CalendarEntryAsync(visit.Viewer, id, cancel) is not { } entry) return NotFound();
        var day = entry.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return CalendarFiles.Answer(CalendarFiles.Of(entry), $"{visit.Board.Slug}-meeting-{day}.ics");
    }
}
