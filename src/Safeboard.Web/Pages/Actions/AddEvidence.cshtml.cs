using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Actions;

/// <summary>Adds what shows how an action is going: files, an address, words.</summary>
[Needs(Permission.UpdateActions), LoadsAction]
public sealed class AddEvidenceModel(BoardDb db, FileStore files, IDataProtectionProvider seals, AddEvidence add, BoardVisit visit) : PageModel, IActionPage
{
    [BindProperty] public List<IFormFile> Files { get; set; } = [];
    [BindProperty] public List<string> Kept { get; set; } = [];
    [BindProperty] public string? Link { get; set; }
    [BindProperty] public string? Text { get; set; }
    public IReadOnlyList<KeptFile> KeptFiles { get; private set; } = [];
    public ActionDetail Subject { get; set; } = null!;
    public string Board => visit.Board.Slug;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        KeptFiles = await new Uploads(db, files, seals).KeepAsync(Files, Kept, ModelState, nameof(Files), cancel);
        var added = EvidenceFields.Read(KeptFiles, Link, Text);
        if (ModelState.IsValid && added.Count == 0) ModelState.AddModelError(nameof(Files), "Choose a file, or enter an address or words");
        if (!ModelState.IsValid) return Page();
        await add.RunAsync(Subject.Id, added, visit.Viewer, cancel);
        return this.RedirectSaying($"Evidence is added to {Subject.Reference}.", ActionLinks.Detail(Board, Subject.Id));
    }
}
