using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Home;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Web.Pages.Meetings;

/// <summary>
/// A calendar for programmes that cannot sign in. Its address holds a secret of 256 random bits; whoever has it reads days, titles and
/// places of meetings, on somebody's own also the references of what they owe and its days, and nothing else. A secret that is not known, or was stopped, does not exist.
/// </summary>
[AllowAnonymous, EnableRateLimiting(CalendarFiles.RateLimit)]
public sealed class CalendarFeedModel(BoardDb db, TimeProvider clock) : PageModel
{
    /// <summary>Meetings of the last twelve months stay in the calendar.</summary>
    private const int MonthsBack = 12;

    public async Task<IActionResult> OnGetAsync(string secret, CancellationToken cancel)
    {
        var today = clock.TodayInLondon;
        if (await db.CalendarAtAsync(secret, today.AddMonths(-MonthsBack), today, cancel) is not { } calendar) return NotFound();
        // It may be kept, but is asked for again each time: so a reader learns by its tag that nothing changed.
        Response.Headers.CacheControl = "private, no-cache";
        var owed = calendar.OwnerId is { } owner ? (await db.MyWorkAsync(await db.VisitsOfAsync(owner, cancel), cancel)).Items : [];
        return CalendarFiles.Answer(CalendarFiles.Of(calendar, owed, today));
    }
}
