using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Returns.Sets;

/// <summary>The question sets of the board, and the ready ones that it can take.</summary>
[Needs(Permission.SeeReturns)]
public sealed class ListModel(BoardDb db, BoardVisit visit) : PageModel
{
    public string Board => visit.Board.Slug;
    public IReadOnlyList<QuestionSetRow> Sets { get; private set; } = [];
    public bool MayManage => visit.Viewer.May(Permission.ManageReturns);

    public async Task OnGetAsync(CancellationToken cancel) => Sets = await db.QuestionSetsAsync(visit.Viewer, cancel);
}
