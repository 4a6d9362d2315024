using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups.Terms;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Groups;

/// <summary>A version of terms of reference, to be kept, never opened in the page: it came from outside.</summary>
[Needs(Permission.SeeBoard)]
public sealed class TermsModel(BoardDb db, FileStore files, BoardVisit visit) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, int number, CancellationToken cancel)
    {
        if (await db.TermsVersionAsync(visit.Viewer, new(id), number, cancel) is not { } terms) return NotFound();
        return File(await files.ReadAsync(terms.File.FileId, cancel), "application/octet-stream", terms.File.FileName);
    }
}
