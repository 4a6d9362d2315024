using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Actions;

/// <summary>Gives an action to other owners.</summary>
[Needs(Permission.ManageActions), LoadsAction]
public sealed class OwnersModel(BoardDb db, ChangeOwners change, BoardVisit visit) : PageModel, IActionPage
{
    [BindProperty] public int Version { get; set; }
    [BindProperty(Name = "")] public OwnerFields Fields { get; set; } = new();
    public ActionDetail Subject { get; set; } = null!;
    public string Board => visit.Board.Slug;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var now = await db.OwnersOfAsync(Subject.Id, visit.Viewer, cancel);
        Fields.Owners = [.. now.Select(o => o.Key)];
        await Fields.FillAsync(db, visit.Viewer, now, cancel);
    }

    public async Task<IActionResult> OnPostAsync(string? another, CancellationToken cancel)
    {
        var now = await db.OwnersOfAsync(Subject.Id, visit.Viewer, cancel);
        await Fields.FillAsync(db, visit.Viewer, now, cancel);
        if (another is not null)
        {
            Fields.ShowAnother();
            return Page();
        }
        if (!ModelState.IsValid) return Page();
        await change.RunAsync(Subject.Id, Version, Fields.Chosen(await db.OwnerChoicesOfAsync(Subject.Id, visit.Viewer, cancel)), visit.Viewer, cancel);
        return this.RedirectSaying($"The owners of {Subject.Reference} are saved.", ActionLinks.Detail(Board, Subject.Id));
    }
}
