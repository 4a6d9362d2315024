using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Actions.Views;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Actions;

/// <summary>Views of the tracker under a name: to open, to keep the one that was just looked at, to remove.</summary>
[Needs(Permission.SeeActions)]
public sealed class ViewsModel(BoardDb db, SaveView save, RemoveView remove, BoardVisit visit) : PageModel
{
    [BindProperty] public string? Name { get; set; }
    [BindProperty] public bool IsForAll { get; set; }
    public IReadOnlyList<SavedView> Views { get; private set; } = [];

    /// <summary>The view that was looked at, as the page's own address has it.</summary>
    public TrackerFilter Filter { get; private set; } = new();
    public string Board => visit.Board.Slug;
    public bool MayShare => visit.Viewer.May(Permission.ManageActions);

    public bool MayRemove(SavedView view) => MayShare || view.AccountId == visit.Viewer.AccountId;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Filter = TrackerAddress.Read(Request.Query, out _);
        Views = await db.ViewsAsync(visit.Viewer, cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await OnGetAsync(cancel);
        await save.RunAsync(Name, ActionLinks.QueryOf(Filter), IsForAll, visit.Viewer, cancel);
        return this.RedirectSaying($"“{Name!.Trim()}” is kept.", ActionLinks.Views(Board, new()));
    }

    public async Task<IActionResult> OnPostRemoveAsync(Id<SavedView> view, CancellationToken cancel)
    {
        await OnGetAsync(cancel);
        await remove.RunAsync(view, visit.Viewer, cancel);
        return this.RedirectSaying("The view is removed. The actions in it are not.", ActionLinks.Views(Board, new()));
    }
}
