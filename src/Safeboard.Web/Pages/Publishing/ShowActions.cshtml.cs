using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Publishing;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Publishing;

/// <summary>Shows a copy of the public actions, after somebody has looked at what stops it; or shows it no longer.</summary>
[Needs(Permission.ManageActions)]
public sealed class ShowActionsModel(BoardDb db, ShowActions show, HideActions hide, BoardVisit visit, TimeProvider clock) : PageModel
{
    /// <summary>Words that stop it and may stay.</summary>
    [BindProperty] public List<string> Staying { get; set; } = [];
    public ActionsForPublic Made { get; private set; } = null!;
    public DateTime? ShownAt { get; private set; }
    public string Board => visit.Board.Slug;
    public PublicNames Rule => visit.Board.PublicNames;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Made = await db.ActionsForPublicAsync(visit.Viewer, Rule, clock.TodayInLondon, HttpContext.RequestAborted);
        ShownAt = await db.ActionsShownAtAsync(visit.Viewer, HttpContext.RequestAborted);
        await next();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await show.RunAsync(Staying, visit.Viewer, cancel);
        return this.RedirectSaying("The public sees the actions as they stand now.", PublishingLinks.ShowActions(Board));
    }

    public async Task<IActionResult> OnPostHideAsync(CancellationToken cancel)
    {
        await hide.RunAsync(visit.Viewer, cancel);
        return this.RedirectSaying("The actions are no longer shown to the public.", PublishingLinks.ShowActions(Board));
    }
}
