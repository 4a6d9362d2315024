using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Returns;

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
        var set = await add.RunAsync(Ready.Name, Ready.For, Ready.Key, Ready.Content, visit.Viewer, cancel);
        return this.RedirectSaying($"{set.Name} is one of your sets now.", CampaignLinks.Set(Board, set.Id));
    }
}
