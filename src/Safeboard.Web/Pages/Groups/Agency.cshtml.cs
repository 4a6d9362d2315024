using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Groups;

/// <summary>Corrects an agency.</summary>
[Needs(Permission.ManageBoard)]
public sealed class AgencyModel(BoardDb db, ChangeAgency change, BoardVisit visit) : AgencyForm(visit)
{
    [FromRoute] public Id<Agency> Id { get; set; }

    public AgencyRow Subject { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if ((await db.AgenciesAsync(Visit.Viewer, HttpContext.RequestAborted)).FirstOrDefault(a => a.Id == Id) is not { } agency)
        {
            context.Result = NotFound();
            return;
        }
        Subject = agency;
        await next();
    }

    public void OnGet() => (Name, Sector, AlsoKnownAs) = (Subject.Name, Subject.Sector, Subject.AlsoKnownAs);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        await change.RunAsync(Id, Draft, Visit.Viewer, cancel);
        return this.RedirectSaying($"{Name.Trim()} is changed", GroupLinks.Agencies(Visit.Board.Slug));
    }
}
