using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups.Interests;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Groups;

/// <summary>The interests that people of the board declared.</summary>
[Needs(Permission.BuildAgenda)]
public sealed class InterestsModel(BoardDb db, EndInterest end, BoardVisit visit, TimeProvider clock) : PageModel
{
    [BindProperty, Display(Name = "Last day")] public DateOnly? To { get; set; }

    public BoardVisit Visit => visit;
    public DateOnly Today { get; } = clock.TodayInLondon;
    public IReadOnlyList<InterestRow> Interests { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Interests = await db.InterestsAsync(visit.Viewer, HttpContext.RequestAborted);
        await next();
    }

    public async Task<IActionResult> OnPostAsync(Id<DeclaredInterest> interest, CancellationToken cancel)
    {
        if (Interests.All(i => i.Id != interest)) return NotFound();
        if (!ModelState.IsValid) return Page();
        await end.RunAsync(interest, To, visit.Viewer, cancel);
        return this.RedirectSaying("The end of the interest is noted", GroupLinks.Interests(visit.Board.Slug));
    }
}
