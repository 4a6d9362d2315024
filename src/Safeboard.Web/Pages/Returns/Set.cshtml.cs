using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Returns;

/// <summary>One question set of the board, in one of its versions.</summary>
[Needs(Permission.SeeReturns)]
public sealed class SetModel(BoardDb db, BoardVisit visit) : PageModel
{
    [FromQuery(Name = "version")] public int? Number { get; set; }
    public string Board => visit.Board.Slug;
    public WholeSet Whole { get; private set; } = null!;
    public bool MayManage => visit.Viewer.May(Permission.ManageReturns);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (await db.QuestionSetAsync(new(id), Number, visit.Viewer, cancel) is not { } found) return NotFound();
        Whole = found;
        return Page();
    }
}
