using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Reports;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Output.Documents.Pdf;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Reports;

/// <summary>A document as a file. A page only where a PDF cannot be made.</summary>
[Needs(Permission.SeeBoard)]
public sealed class ReportFileModel(BoardDb db, BoardVisit visit, TimeProvider clock, DocumentFiles files) : DocumentPage(db, visit, clock)
{
    [FromQuery(Name = "version")] public int? Number { get; set; }

    /// <summary>Why there is no PDF, without its full stop.</summary>
    public string WhyNot { get; private set; } = "";

    /// <summary>What it is called in what this reader gets.</summary>
    public string Called { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string format, CancellationToken cancel)
    {
        if (await ContentAsync(Number, cancel) is not { } content) return NotFound();
        Called = content.Title;
        try
        {
            return File(await files.WriteAsync(Written(content, Number), format, cancel), DocumentFiles.TypeOf(format), DocumentFiles.NameOf($"{content.Title}{(IsDraft(Number) ? " draft" : "")}", format));
        }
        catch (NotPrintedException failure)
        {
            WhyNot = failure.Message;
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Page();
        }
    }
}
