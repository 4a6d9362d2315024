using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Minutes;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Minutes;

/// <summary>Records which later meeting agreed the minutes, and at which item.</summary>
[Needs(Permission.ManageMeetings), LoadsMinutes]
public sealed class AgreeModel(BoardDb db, AgreeMinutes agree, Viewer viewer, BoardVisit visit, TimeProvider clock) : PageModel, IMinutesPage
{
    [FromRoute] public Id<Meeting> Id { get; set; }
    [BindProperty] public string? At { get; set; }

    public string Board => visit.Board.Slug;
    public MeetingRow Meeting { get; set; } = null!;
    public MeetingMinutes Minutes { get; set; } = null!;
    public IReadOnlyList<SelectListItem> Meetings { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Meetings = await LaterMeetings.ChoicesAsync(db, viewer, Meeting, clock.TodayInLondon, HttpContext.RequestAborted);
        await next();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var (meeting, item) = LaterMeetings.Read(At);
        await agree.RunAsync(Id, meeting, item, viewer, cancel);
        return this.RedirectSaying("The minutes are agreed. Record what the meeting corrected, then lock them.", MinutesLinks.Of(Board, Id));
    }
}
