using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Meetings.PaperRequests;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Meetings.PaperRequests;

/// <summary>The papers that somebody was asked for, late ones first.</summary>
[Needs(Permission.SeeBoard)]
public sealed class RequestsModel(BoardDb db, BoardVisit visit, TimeProvider clock) : PageModel
{
    private const int Most = 300;

    public string Board => visit.Board.Slug;
    public DateOnly Today { get; } = clock.TodayInLondon;
    public bool MayBuild => visit.Viewer.May(Permission.BuildAgenda);
    public IReadOnlyList<PaperRequestRow> Rows { get; private set; } = [];
    public IReadOnlyList<PaperRequestRow> Waiting => [.. Rows.Where(IsOpen)];
    public IReadOnlyList<PaperRequestRow> Settled => [.. Rows.Where(r => !IsOpen(r))];

    public async Task OnGetAsync(CancellationToken cancel) => Rows = await db.PaperRequestsAsync(visit.Viewer, Most, cancel);

    private static bool IsOpen(PaperRequestRow row) => row.State is PaperRequestState.Asked or PaperRequestState.Received or PaperRequestState.SentBack;
}
