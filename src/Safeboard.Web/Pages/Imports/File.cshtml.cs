using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Imports;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Imports;

/// <summary>The file as it was added, to be kept, never opened in the page: it came from outside.</summary>
[Needs(Permission.ImportDocuments)]
public sealed class FileModel(BoardDb db, FileStore files, BoardVisit visit) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Id<Import> id, CancellationToken cancel)
    {
        var import = await db.ImportsVisibleTo(visit.Viewer).AsNoTracking().SingleOrDefaultAsync(i => i.Id == id, cancel);
        return import is null ? NotFound() : File(await files.ReadAsync(import.FileId, cancel), "application/octet-stream", import.FileName);
    }
}
