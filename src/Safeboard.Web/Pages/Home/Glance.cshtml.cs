using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Home;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Home;

/// <summary>The board on one page, for its chair: what is late, what nobody owns, what changed, what is coming, and the registers.</summary>
[Needs(Permission.SeeBoard)]
public sealed class GlanceModel(BoardDb db, BoardVisit visit, TimeProvider clock) : PageModel
{
    private const int ShownLate = 7;
    private const int ShownOwnerless = 4;
    private const int ShownMeetings = 4;

    public Board Board => visit.Board;
    public DateOnly Today { get; } = clock.TodayInLondon;
    public TrackerCounts Counts { get; private set; } = TrackerCounts.None;
    public IReadOnlyList<HomeAction> Late { get; private set; } = [];
    public IReadOnlyList<HomeAction> NobodyOwns { get; private set; } = [];
    public IReadOnlyList<MeetingRow> Coming { get; private set; } = [];
    public RegistersAtGlance Registers { get; private set; } = null!;

    /// <summary>Null where the board has not met yet.</summary>
    public ChangesAtGlance? Changes { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var viewer = visit.Viewer;
        Counts = await db.CountActionsAsync(viewer, new(), Today, cancel);
        Late = await db.FirstActionsAsync(viewer, TrackerState.Late, Today, ShownLate, cancel);
        NobodyOwns = await db.FirstActionsAsync(viewer, TrackerState.NoOwner, Today, ShownOwnerless, cancel);
        Coming = await db.MeetingsToComeAsync(viewer, Today, null, ShownMeetings, cancel);
        Registers = await db.RegistersAtGlanceAsync(viewer, Today, cancel);
        Changes = await db.ChangesAtGlanceAsync(viewer, Today, cancel);
    }
}
