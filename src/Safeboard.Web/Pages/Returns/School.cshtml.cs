using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Returns.Schools;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Returns;

/// <summary>Changes one school, or notes that it left.</summary>
[Needs(Permission.ManageReturns)]
public sealed class SchoolModel(BoardDb db, KeepSchool keep, SchoolLeaves leaves, BoardVisit visit) : SchoolForm(visit)
{
    [FromRoute] public Guid Id { get; set; }
    [BindProperty] public int Version { get; set; }
    public School? Subject { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Subject = await db.SchoolAsync(new(Id), Viewer, HttpContext.RequestAborted);
        if (Subject is null) context.Result = NotFound();
        else await next();
    }

    public void OnGet()
    {
        Show(Subject!);
        Version = Subject!.Version;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        DfeNumber = Subject!.DfeNumber;
        if (!ModelState.IsValid) return Page();
        await keep.RunAsync(Subject.Id, Version, Line(), Viewer, cancel);
        return this.RedirectSaying($"{Name} is saved.", SchoolLinks.List(Board));
    }

    public async Task<IActionResult> OnPostLeaveAsync(CancellationToken cancel)
    {
        await leaves.RunAsync(Subject!.Id, left: true, Viewer, cancel);
        return this.RedirectSaying($"{Subject.Name} is asked no more.", SchoolLinks.List(Board));
    }

    public async Task<IActionResult> OnPostBackAsync(CancellationToken cancel)
    {
        await leaves.RunAsync(Subject!.Id, left: false, Viewer, cancel);
        return this.RedirectSaying($"{Subject.Name} can be asked again.", SchoolLinks.List(Board));
    }
}

/// <summary>Adds one school.</summary>
[Needs(Permission.ManageReturns)]
public sealed class AddSchoolModel(KeepSchool keep, BoardVisit visit) : SchoolForm(visit)
{
    public void OnGet()
    {
        // An empty form.
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        var school = await keep.RunAsync(null, 0, Line(), Viewer, cancel);
        return this.RedirectSaying($"{school.Name} is added.", SchoolLinks.List(Board));
    }
}
