using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Groups;

/// <summary>The groups of the board: itself, its executive, its sub-groups.</summary>
[Needs(Permission.SeeBoard)]
public sealed class GroupsModel(BoardDb db, BoardVisit visit) : PageModel
{
    public BoardVisit Visit => visit;
    public IReadOnlyList<GroupChoice> Groups { get; private set; } = [];
    public bool MayManage => visit.Viewer.May(Permission.ManageBoard);

    public async Task OnGetAsync(CancellationToken cancel) => Groups = await db.GroupsAsync(visit.Viewer, cancel);
}
