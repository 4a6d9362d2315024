using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Meetings;

/// <summary>The series of a board: how its dates are made.</summary>
[Needs(Permission.SeeBoard)]
public sealed class AllSeriesModel(BoardDb db, BoardVisit visit) : PageModel
{
    public Board Board => visit.Board;
    public bool MayChange => visit.Viewer.May(Permission.ManageMeetings);
    public IReadOnlyList<SeriesRow> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) => Rows = await db.SeriesAsync(visit.Viewer, cancel);
}
