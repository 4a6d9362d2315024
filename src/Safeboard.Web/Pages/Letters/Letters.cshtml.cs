using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Letters;
using Safeboard.Domain.Plans;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Letters;

/// <summary>The letters of a board: to whom, why, what came back, and which reply is late.</summary>
[Needs(Permission.SeeBoard)]
public sealed class LettersModel(BoardDb db, BoardVisit visit, TimeProvider clock) : PageModel
{
    public Board Board => visit.Board;
    public DateOnly Today { get; } = clock.TodayInLondon;
    public StateFilter<LetterList> Filter { get; private set; } = new(default);
    public StatePage<LetterRow, LetterList> List { get; private set; } = null!;
    public bool MayManage => visit.Viewer.May(Permission.ManageRegisters);
    public bool SeesBoard => visit.Viewer.SeesWholeBoard;
    public StateTabs Tabs => StateTabs.Of("Letters", LetterLinks.List(Board.Slug), Filter, List.Counts, "Open", "Reply late", "Drafts", "Answered", "Closed", "All");

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Filter = StateAddress.Read<LetterList>(Request.Query);
        List = await db.LettersAsync(visit.Viewer, Filter, Today, cancel);
        Filter = Filter with { Page = List.Page };
    }
}
