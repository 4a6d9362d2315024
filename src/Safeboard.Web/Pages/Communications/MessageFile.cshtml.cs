using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Communications;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Communications;

/// <summary>The file that goes with a message.</summary>
[Needs(Permission.SendMessages)]
public sealed class MessageFileModel(BoardDb db, FileStore files, BoardVisit visit) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Id<OutgoingMessage> id, CancellationToken cancel) =>
        await db.MessageFileAsync(visit.Viewer, id, cancel) is { } file ? File(await files.ReadAsync(file.Id, cancel), "application/octet-stream", file.Name) : NotFound();
}
