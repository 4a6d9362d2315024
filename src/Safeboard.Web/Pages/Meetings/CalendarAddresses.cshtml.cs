using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Meetings;

/// <summary>Makes, replaces and stops the secret addresses of the groups' calendars. An address is shown once.</summary>
[Needs(Permission.ManageMeetings)]
public sealed class CalendarAddressesModel(BoardDb db, MakeCalendarAddress make, StopCalendarAddress stop, BoardVisit visit, TimeProvider clock) : PageModel
{
    [BindProperty] public Id<BoardGroup> Whose { get; set; }

    /// <summary>The address just made; it waits sealed in a cookie for this one showing.</summary>
    [TempData] public string? NewAddress { get; set; }

    public Board Board => visit.Board;
    public DateOnly Today { get; } = clock.TodayInLondon;
    public IReadOnlyList<GroupChoice> Groups { get; private set; } = [];
    public IReadOnlyDictionary<Id<BoardGroup>, FeedRow> Feeds { get; private set; } = new Dictionary<Id<BoardGroup>, FeedRow>();

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Groups = await db.GroupsAsync(visit.Viewer, HttpContext.RequestAborted);
        Feeds = await db.GroupFeedsAsync(visit.Viewer, HttpContext.RequestAborted);
        await next();
    }

    public async Task<IActionResult> OnPostMakeAsync(CancellationToken cancel)
    {
        NewAddress = CalendarFiles.Address(Request, await make.RunAsync(Whose, visit.Viewer, cancel));
        return this.RedirectSaying("The address is made. It is shown this once.", MeetingLinks.Feeds(Board.Slug));
    }

    public async Task<IActionResult> OnPostStopAsync(CancellationToken cancel)
    {
        await stop.RunAsync(Whose, visit.Viewer, cancel);
        return this.RedirectSaying("The address is stopped. Calendars that read it get nothing new.", MeetingLinks.Feeds(Board.Slug));
    }
}
