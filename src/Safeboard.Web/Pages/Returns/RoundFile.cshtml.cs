using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Returns.Analysis;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Output.Documents;
using Safeboard.Output.Documents.Pdf;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Returns;

/// <summary>The report of a round, or all that was written as a joint response, as a file. A page only where a PDF cannot be made.</summary>
[Needs(Permission.SeeReturns), LoadsCampaign]
public sealed class RoundFileModel(BoardDb db, SetMemory sets, BoardVisit visit, TimeProvider clock, DocumentFiles files) : AnalysisPage(db, sets, visit)
{
    /// <summary>Why there is no PDF, without its full stop.</summary>
    public string WhyNot { get; private set; } = "";
    public string What { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string what, string format, CancellationToken cancel)
    {
        if (IsClosedToOffice) return NotFound();
        What = what;
        // What leaves the office counts what was sent in.
        WithUnfinished = false;
        var document = await WrittenAsync(cancel);
        try
        {
            return File(await files.WriteAsync(document, format, cancel), DocumentFiles.TypeOf(format), DocumentFiles.NameOf(document.Title, format));
        }
        catch (NotPrintedException failure)
        {
            WhyNot = failure.Message;
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Page();
        }
    }

    private async Task<WrittenDocument> WrittenAsync(CancellationToken cancel)
    {
        var analysis = await ReadAsync(cancel);
        if (What == "report") return new WrittenRound(Board, analysis, await Db.GapActionsAsync(Row.Id, Viewer, cancel), Disclosure, clock.TodayInLondon).ToDocument();
        List<(AnalysedReturn, WholeReturn)> returns = [];
        await foreach (var one in Db.WholeReturnsAsync(analysis, Viewer, cancel)) returns.Add(one);
        return WrittenJoint.Of(Board, analysis, returns, clock.TodayInLondon);
    }
}
