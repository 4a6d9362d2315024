using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Packs;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Meetings.Packs;

/// <summary>A finished pack, to be kept. The one for members is only for those who may see what is confidential.</summary>
[Needs(Permission.SeeBoard)]
public sealed class PackFileModel(BoardDb db, FileStore files, BoardVisit visit) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Id<Meeting> id, Guid file, CancellationToken cancel)
    {
        if (await db.PackFileAsync(visit.Viewer, id, new(file), cancel) is not { } pack || await db.MeetingAsync(visit.Viewer, id, cancel) is not { } meeting) return NotFound();
        var supplement = pack.Supplement is { } n ? $" supplement {n}" : "";
        var name = DocumentFiles.NameOf($"{meeting.Group} {meeting.Date.InAddress} pack{supplement} for {PackWords.Of(pack.Reader).ToLowerInvariant()}", "pdf");
        return File(await files.ReadAsync(pack.FileId, cancel), "application/pdf", name);
    }
}
