using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Safeboard.Domain.Meetings.Invitations;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Output.Calendars;
using Safeboard.Web.Pages.Minutes;

namespace Safeboard.Web.Pages.Meetings.Invitations;

/// <summary>The meeting of an invitation as a file for a calendar, for those whose mail came without one.</summary>
[AllowAnonymous, EnableRateLimiting(CommentByLinkModel.RateLimit)]
public sealed class ReplyFileModel(BoardDb db, TimeProvider clock) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string secret, CancellationToken cancel) =>
        await db.ReplyVisitAsync(secret, clock.TodayInLondon, cancel) is { IsOpen: true, Meeting: var meeting }
            ? CalendarFiles.Answer(CalendarFile.Write(meeting.Title, [CalendarFiles.Event(meeting, meeting.Title, isCancelled: false, clock.UtcInstant)]), "meeting.ics") : NotFound();
}
