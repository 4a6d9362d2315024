using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Groups.Partners;
using Safeboard.Domain.Groups.Seats;
using Safeboard.Domain.Groups.Terms;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Groups;

/// <summary>The groups of the board: itself, its executive, its sub-groups.</summary>
[Needs(Permission.SeeBoard)]
public sealed class GroupsModel(BoardDb db, BoardVisit visit, TimeProvider clock) : PageModel
{
    public BoardVisit Visit => visit;
    public IReadOnlyList<GroupRow> Groups { get; private set; } = [];
    public IReadOnlyDictionary<Id<BoardGroup>, SeatCount> Seats { get; private set; } = new Dictionary<Id<BoardGroup>, SeatCount>();
    public IReadOnlyDictionary<Id<BoardGroup>, TermsToReview> Reviews { get; private set; } = new Dictionary<Id<BoardGroup>, TermsToReview>();

    /// <summary>Groups that another board keeps for this one too.</summary>
    public IReadOnlyList<JointGroup> Joint { get; private set; } = [];
    public DateOnly Today { get; } = clock.TodayInLondon;
    public bool MayManage => visit.Viewer.May(Permission.ManageBoard);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Groups = await db.GroupListAsync(visit.Viewer, cancel);
        Seats = await db.CountSeatsByGroupAsync(visit.Viewer, Today, cancel);
        Reviews = (await db.TermsToReviewAsync(visit.Viewer, cancel)).ToDictionary(t => t.GroupId);
        Joint = await db.JointGroupsAsync(visit.Viewer, cancel);
    }
}
