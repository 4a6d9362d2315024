using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Actions;

/// <summary>Asks before evidence is taken off an action.</summary>
[Needs(Permission.UpdateActions), LoadsAction]
public sealed class RemoveEvidenceModel(BoardDb db, RemoveEvidence remove, BoardVisit visit) : PageModel, IActionPage
{
    [FromRoute] public Guid Evidence { get; set; }
    public ActionDetail Subject { get; set; } = null!;
    public string FileName { get; private set; } = "";
    public string Board => visit.Board.Slug;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await FindAsync(cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await FindAsync(cancel)) return NotFound();
        await remove.RunAsync(Subject.Id, new(Evidence), visit.Viewer, cancel);
        return this.RedirectSaying($"“{FileName}” is no longer evidence of {Subject.Reference}.", ActionLinks.Detail(Board, Subject.Id));
    }

    private async Task<bool> FindAsync(CancellationToken cancel)
    {
        var file = await db.EvidenceAsync(Subject.Id, new(Evidence), visit.Viewer, cancel);
        FileName = file?.FileName ?? "";
        return file is not null;
    }
}
