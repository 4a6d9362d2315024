using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Output.Documents.Pdf;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Actions.Overviews;

/// <summary>What changed since a meeting as a file to hand out. A page only where a PDF cannot be made.</summary>
[Needs(Permission.SeeActions)]
public sealed class ChangesFileModel(BoardDb db, BoardVisit visit, TimeProvider clock, DocumentFiles files) : ChangesPage(db, visit, clock)
{
    /// <summary>Why there is no PDF, without its full stop.</summary>
    public string WhyNot { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string format, CancellationToken cancel)
    {
        var document = WrittenChanges.Of(this, await Db.ActionChangesForPaperAsync(Viewer, Asked, Today, cancel));
        try
        {
            return File(await files.WriteAsync(document, format, cancel), DocumentFiles.TypeOf(format), DocumentFiles.NameOf(Called, format));
        }
        catch (NotPrintedException failure)
        {
            WhyNot = failure.Message;
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Page();
        }
    }
}
