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

/// <summary>Changes a priority of a plan or its place, or removes one that holds nothing.</summary>
[Needs(Permission.ManageRegisters), LoadsPlan]
public sealed class ChangePriorityModel(BoardDb db, ChangePriority change, RemovePriority remove, BoardVisit visit) : PageModel, IPlanPage
{
    [BindProperty, Required(ErrorMessage = "Enter the priority in a few words")] public string Title { get; set; } = "";
    [BindProperty] public string? Why { get; set; }
    [BindProperty] public int Place { get; set; }
    public PlanRow Subject { get; set; } = null!;
    public PriorityRow Priority { get; private set; } = null!;
    public int Count { get; private set; }
    public string Board => visit.Board.Slug;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var all = await db.PrioritiesOfAsync(Subject.Id, visit.Viewer, HttpContext.RequestAborted);
        if (all.FirstOrDefault(p => p.Id.ToString() == RouteData.Values["priority"] as string) is not { } found)
        {
            context.Result = NotFound();
            return;
        }
        (Priority, Count) = (found, all.Count);
        await next();
    }

    public void OnGet() => (Title, Why, Place) = (Priority.Title, Priority.Why, Priority.Order);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        await change.RunAsync(Subject.Id, Priority.Id, Title, Why, Place, visit.Viewer, cancel);
        return this.RedirectSaying("The priority is changed.", PlanLinks.Detail(Board, Subject.Id));
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken cancel)
    {
        ModelState.Clear();
        OnGet();
        await remove.RunAsync(Subject.Id, Priority.Id, visit.Viewer, cancel);
        return this.RedirectSaying($"Priority {Priority.Order} is removed.", PlanLinks.Detail(Board, Subject.Id));
    }
}
