using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Groups.Partners;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Groups;

/// <summary>The bodies that a group reports to, works with or is shared with: names one, takes one away.</summary>
[Needs(Permission.ManageBoard), LoadsGroup]
public sealed class PartnersModel(BoardDb db, AddPartner add, RemovePartner remove, BoardVisit visit) : PageModel, IGroupPage
{
    [BindProperty, Required(ErrorMessage = "Enter the name of the other body")] public string Name { get; set; } = "";
    [BindProperty] public PartnerKind Kind { get; set; } = PartnerKind.WorksWith;

    public BoardGroup Subject { get; set; } = null!;
    public string Board => visit.Board.Slug;
    public IReadOnlyList<PartnerRow> Partners { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Partners = await db.PartnersAsync(visit.Viewer, Subject.Id, HttpContext.RequestAborted);
        await next();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        await add.RunAsync(Subject.Id, new(Kind, Name), visit.Viewer, cancel);
        return this.RedirectSaying($"{Name.Trim()} is named", GroupLinks.Group(Board, Subject.Id));
    }

    public async Task<IActionResult> OnPostRemoveAsync(Id<GroupPartner> partner, CancellationToken cancel)
    {
        await remove.RunAsync(partner, visit.Viewer, cancel);
        return this.RedirectSaying("The link is taken away", GroupLinks.Group(Board, Subject.Id));
    }
}
