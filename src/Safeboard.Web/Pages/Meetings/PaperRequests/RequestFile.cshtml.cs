using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Meetings.PaperRequests;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Meetings.PaperRequests;

/// <summary>The file that came for a request, to be kept, never opened in the page: it came from outside.</summary>
[Needs(Permission.SeeBoard)]
public sealed class RequestFileModel(BoardDb db, FileStore files, BoardVisit visit) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Id<PaperRequest> id, CancellationToken cancel)
    {
        if (await db.ReceivedFileAsync(visit.Viewer, id, cancel) is not { } file) return NotFound();
        return File(await files.ReadAsync(file.FileId, cancel), "application/octet-stream", file.FileName);
    }
}
