using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Reports;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Reports;

/// <summary>The documents that came out of the record, and those that are being written.</summary>
[Needs(Permission.SeeBoard)]
public sealed class ReportsModel(BoardDb db, BoardVisit visit, TimeProvider clock) : PageModel
{
    private const int Most = 200;

    public string Board => visit.Board.Slug;
    public DateOnly Today { get; } = clock.TodayInLondon;
    public bool MayWrite => visit.Viewer.May(Permission.WriteReports);
    public IReadOnlyList<DocumentRow> Documents { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) => Documents = await db.BoardDocumentsAsync(visit.Viewer, Most, cancel);
}
