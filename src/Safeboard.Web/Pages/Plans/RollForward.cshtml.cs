using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Plans;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Plans;

/// <summary>Begins the next plan with the objectives that go on.</summary>
[Needs(Permission.ManageRegisters), LoadsPlan]
public sealed class RollForwardModel(BoardDb db, RollForward roll, BoardVisit visit) : PageModel, IPlanPage
{
    [BindProperty, Required(ErrorMessage = "Enter what the next plan is called")] public string Title { get; set; } = "";
    [BindProperty, Required(ErrorMessage = "Enter its first day"), Display(Name = "The first day")] public DateOnly? From { get; set; }
    [BindProperty, Required(ErrorMessage = "Enter its last day"), Display(Name = "The last day")] public DateOnly? Until { get; set; }
    [BindProperty] public List<Id<PlanObjective>> Objectives { get; set; } = [];
    public PlanRow Subject { get; set; } = null!;

    /// <summary>Those that can go on.</summary>
    public IReadOnlyList<ObjectiveRow> Open { get; private set; } = [];
    public string Board => visit.Board.Slug;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var whole = await db.WholePlanAsync(Subject, visit.Viewer, HttpContext.RequestAborted);
        Open = [.. whole.Objectives.Where(o => o.Rating != PlanRating.Complete)];
        await next();
    }

    public void OnGet()
    {
        From = Subject.Until.AddDays(1);
        Until = Subject.Until.AddDays(1).AddYears(1).AddDays(-1);
        Objectives = [.. Open.Select(o => o.Id)];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        var plan = await roll.RunAsync(Subject.Id, Title, From!.Value, Until!.Value, Objectives, visit.Viewer, cancel);
        return this.RedirectSaying($"{plan.Name} begins as a draft.", PlanLinks.Detail(Board, plan.Id));
    }
}
