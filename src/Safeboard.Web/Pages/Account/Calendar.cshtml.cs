using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Meetings;

namespace Safeboard.Web.Pages.Account;

/// <summary>Makes, replaces and stops the secret address of one's own calendar over all boards. It is shown once.</summary>
[SignedIn]
public sealed class CalendarModel(BoardDb db, MakeCalendarAddress make, StopCalendarAddress stop, UserManager<Domain.Shared.Account> accounts, TimeProvider clock) : PageModel
{
    private const string Here = "/account/calendar";

    /// <summary>The address just made; it waits sealed in a cookie for this one showing.</summary>
    [TempData] public string? NewAddress { get; set; }

    /// <summary>Who is signed in. It looks at no board, so it has no role.</summary>
    public Viewer Viewer { get; private set; } = null!;
    public DateOnly Today { get; } = clock.TodayInLondon;
    public FeedRow? Feed { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await accounts.GetUserAsync(User) is not { } account)
        {
            context.Result = NotFound();
            return;
        }
        Viewer = new() { AccountId = account.Id, Name = account.Name, BoardId = default, Roles = [] };
        Feed = await db.OwnFeedAsync(Viewer, HttpContext.RequestAborted);
        await next();
    }

    public async Task<IActionResult> OnPostMakeAsync(CancellationToken cancel)
    {
        NewAddress = CalendarFiles.Address(Request, await make.RunAsync(null, Viewer, cancel));
        return this.RedirectSaying("The address is made. It is shown this once.", Here);
    }

    public async Task<IActionResult> OnPostStopAsync(CancellationToken cancel)
    {
        await stop.RunAsync(null, Viewer, cancel);
        return this.RedirectSaying("The address is stopped. Calendars that read it get nothing new.", Here);
    }
}
