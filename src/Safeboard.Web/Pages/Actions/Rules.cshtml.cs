using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Actions;

/// <summary>What a board asks for when an action is said to be done.</summary>
[Needs(Permission.ManageBoard)]
public sealed class RulesModel(BoardDb db, ChangeActionRules change, BoardVisit visit) : PageModel
{
    [BindProperty] public int Version { get; set; }
    [BindProperty] public WhoAgrees WhoAgrees { get; set; }
    [BindProperty] public bool AsksDifference { get; set; }
    public string Board => visit.Board.Slug;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var rules = await db.ActionRulesAsync(visit.Viewer, cancel);
        (Version, WhoAgrees, AsksDifference) = (rules.Version, rules.WhoAgrees, rules.AsksDifference);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await change.RunAsync(WhoAgrees, AsksDifference, Version, visit.Viewer, cancel);
        return this.RedirectSaying("Saved. It counts for what is completed from now on", ActionLinks.Tracker(Board));
    }
}
