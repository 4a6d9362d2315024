using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Plans;
using Safeboard.Domain.Plans.Referrals;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Referrals;

/// <summary>Gaps passed to commissioners and recommendations put to other bodies, followed to their answer.</summary>
[Needs(Permission.SeeBoard)]
public sealed class ReferralsModel(BoardDb db, BoardVisit visit, TimeProvider clock) : PageModel
{
    public Board Board => visit.Board;
    public DateOnly Today { get; } = clock.TodayInLondon;
    public StateFilter<ReferralList> Filter { get; private set; } = new(default);
    public StatePage<ReferralRow, ReferralList> List { get; private set; } = null!;
    public bool MayManage => visit.Viewer.May(Permission.ManageRegisters);
    public bool SeesBoard => visit.Viewer.SeesWholeBoard;
    public StateTabs Tabs => StateTabs.Of("Entries", ReferralLinks.List(Board.Slug), Filter, List.Counts, "Waiting", "Late", "Answered", "Closed", "All");

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Filter = StateAddress.Read<ReferralList>(Request.Query);
        List = await db.ReferralsAsync(visit.Viewer, Filter, Today, cancel);
        Filter = Filter with { Page = List.Page };
    }
}
