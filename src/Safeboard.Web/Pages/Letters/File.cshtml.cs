using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Letters;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Letters;

/// <summary>A file of a letter, to be kept, never opened in the page: it may have come from outside.</summary>
[Needs(Permission.SeeBoard)]
public sealed class FileModel(BoardDb db, FileStore files, BoardVisit visit) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, Guid file, CancellationToken cancel)
    {
        if ((await db.FilesOfLetterAsync(new(id), visit.Viewer, cancel)).FirstOrDefault(f => f.Id.Value == file) is not { } found) return NotFound();
        return File(await files.ReadAsync(found.FileId, cancel), "application/octet-stream", found.FileName);
    }
}
