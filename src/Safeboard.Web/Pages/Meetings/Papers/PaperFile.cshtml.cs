using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Meetings.Papers;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Meetings.Papers;

/// <summary>The file of a paper, to be kept, never opened in the page: it came from outside.</summary>
[Needs(Permission.SeeBoard)]
public sealed class PaperFileModel(BoardDb db, FileStore files, BoardVisit visit) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, Guid paper, CancellationToken cancel)
    {
        if (await db.PaperFileAsync(visit.Viewer, new(id), new(paper), cancel) is not { } file) return NotFound();
        return File(await files.ReadAsync(file.FileId, cancel), "application/octet-stream", file.FileName);
    }
}
