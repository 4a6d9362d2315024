using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Plans;
using Safeboard.Domain.Publishing;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Plans;

/// <summary>Shows a copy of a plan to the public, after somebody has looked at what stops it; or shows it no longer.</summary>
[Needs(Permission.ManageRegisters), LoadsPlan]
public sealed class PublicModel(BoardDb db, ShowPlan show, HidePlan hide, BoardVisit visit) : PageModel, IPlanPage
{
    /// <summary>Words that stop it and may stay.</summary>
    [BindProperty] public List<string> Staying { get; set; } = [];
    public PlanRow Subject { get; set; } = null!;
    public PlanForPublic Made { get; private set; } = null!;
    public DateTime? ShownAt { get; private set; }
    public string Board => visit.Board.Slug;
    public PublicNames Rule => visit.Board.PublicNames;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Made = await db.PlanForPublicAsync(visit.Viewer, Subject, Rule, HttpContext.RequestAborted);
        ShownAt = await db.PlanShownAtAsync(visit.Viewer, Subject.Id, HttpContext.RequestAborted);
        await next();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await show.RunAsync(Subject.Id, Staying, visit.Viewer, cancel);
        return this.RedirectSaying($"{Subject.Name} is shown to the public.", PlanLinks.Detail(Board, Subject.Id));
    }

    public async Task<IActionResult> OnPostHideAsync(CancellationToken cancel)
    {
        await hide.RunAsync(Subject.Id, visit.Viewer, cancel);
        return this.RedirectSaying($"{Subject.Name} is no longer shown to the public.", PlanLinks.Detail(Board, Subject.Id));
    }
}
