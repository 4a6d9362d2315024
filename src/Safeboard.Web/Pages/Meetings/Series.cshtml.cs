using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Meetings;

/// <summary>One series: its rule and its meetings.</summary>
[Needs(Permission.SeeBoard)]
public sealed class SeriesModel(BoardDb db, BoardVisit visit, TimeProvider clock) : PageModel
{
    private const int MostHistory = 6;

    [FromRoute] public Id<MeetingSeries> Id { get; set; }

    public Board Board => visit.Board;
    public DateOnly Today { get; } = clock.TodayInLondon;
    public bool MayChange => visit.Viewer.May(Permission.ManageMeetings);
    public SeriesRow Subject { get; private set; } = null!;
    public IReadOnlyList<MeetingRow> Meetings { get; private set; } = [];
    public IReadOnlyList<HistoryRow> History { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await db.SeriesAsync(visit.Viewer, Id, HttpContext.RequestAborted) is not { } series)
        {
            context.Result = NotFound();
            return;
        }
        Subject = series;
        await next();
    }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Meetings = await db.MeetingsOfSeriesAsync(visit.Viewer, Id, cancel);
        History = await db.LatestOfAsync(visit.Viewer, Id.Value, MostHistory, cancel);
    }
}
