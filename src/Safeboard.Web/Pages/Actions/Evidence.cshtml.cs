using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Actions;

/// <summary>A file of evidence, to be kept, never opened in the page: it came from outside.</summary>
[Needs(Permission.SeeActions)]
public sealed class EvidenceModel(BoardDb db, FileStore files, BoardVisit visit) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, Guid evidence, CancellationToken cancel)
    {
        if (await db.EvidenceAsync(new(id), new(evidence), visit.Viewer, cancel) is not { } file) return NotFound();
        return File(await files.ReadAsync(file.FileId, cancel), "application/octet-stream", file.FileName);
    }
}
