using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Live;
using Safeboard.Domain.Outcomes;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Meetings.Live;

/// <summary>What the room sees: the item, what has been agreed in it, what is next. Of a confidential item no more than its number.</summary>
[Needs(Permission.ManageMeetings)]
public sealed class ProjectorModel(BoardDb db, BoardVisit visit, TimeProvider clock) : PageModel
{
    [FromRoute] public Id<Meeting> Id { get; set; }

    public string Board => visit.Board.Slug;
    public LiveMeeting Live { get; private set; } = null!;
    public MeetingClock Clock => new(Live, clock.UtcInstant);
    public IReadOnlyList<OutcomeRow> Agreed { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await db.LiveMeetingAsync(visit.Viewer, Id, cancel) is not { } live) return NotFound();
        Live = live;
        if (live.Current is { IsConfidential: false } item) Agreed = [.. (await db.OutcomesAsync(visit.Viewer, Id, cancel)).Where(o => o.ItemId == item.Id)];
        return Page();
    }
}
