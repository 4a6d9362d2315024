using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Plans.Referrals;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Referrals;

/// <summary>One gap or recommendation: what was put to whom, what they answered, what came of it.</summary>
[Needs(Permission.SeeBoard), LoadsReferral]
public sealed class DetailModel(BoardDb db, BoardVisit visit, TimeProvider clock) : PageModel, IReferralPage
{
    private const int MostHistory = 20;

    public ReferralRow Subject { get; set; } = null!;
    /// <summary>What is to be done because of it.</summary>
    public IReadOnlyList<MeetingActionRow> Actions { get; private set; } = [];
    public IReadOnlyList<HistoryRow> History { get; private set; } = [];
    public Board Board => visit.Board;
    public DateOnly Today { get; } = clock.TodayInLondon;
    public bool MayManage => visit.Viewer.May(Permission.ManageRegisters);
    public bool MayAddActions => visit.Viewer.May(Permission.ManageActions);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Actions = await db.ActionsFromAsync(visit.Viewer, OriginKind.Referral, Subject.Id.Value, cancel);
        History = await db.LatestOfAsync(visit.Viewer, Subject.Id.Value, MostHistory, cancel);
    }
}
