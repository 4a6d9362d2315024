using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Returns.Sets;

/// <summary>A ready question set: what it asks, and taking it as the board's own.</summary>
[Needs(Permission.ManageReturns)]
public sealed class ReadyModel(AddQuestionSet add, BoardVisit visit) : PageModel
{
    [FromRoute] public string Key { get; set; } = "";
    public string Board => visit.Board.Slug;
    public ReadySet Ready { get; private set; } = null!;

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (ReadySets.Find(Key) is { } found) Ready = found;
        else context.Result = NotFound();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var set = await add.RunAsync(Ready.AsDraft(), Ready.Key, visit.Viewer, cancel);
        return this.RedirectSaying($"{set.Name} is one of your sets now.", SetLinks.Of(Board, set.Id));
    }
}

/// <summary>A ready question set as a workbook.</summary>
[Needs(Permission.ManageReturns)]
public sealed class ReadyFileModel(BoardVisit visit) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel)
    {
        if (ReadySets.Find(key) is not { } ready) return NotFound();
        await SheetResponse.WriteBookAsync(Response, SetWorkbook.Of(ready.AsDraft()), $"{visit.Board.Slug}-{ready.Key}", cancel);
        return new EmptyResult();
    }
}
