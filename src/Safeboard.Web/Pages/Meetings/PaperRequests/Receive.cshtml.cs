using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Meetings.PaperRequests;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Meetings.Agenda;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Meetings.PaperRequests;

/// <summary>Takes in a paper that was asked for: from the office, or from whoever was asked.</summary>
[Needs(Permission.ProposeItems), LoadsRequest]
public sealed class ReceiveModel(BoardDb db, FileStore files, IDataProtectionProvider seals, ReceivePaper receive, BoardVisit visit) : PageModel, IRequestPage
{
    [BindProperty] public List<IFormFile> Files { get; set; } = [];
    [BindProperty] public List<string> Kept { get; set; } = [];

    public PaperRequest Subject { get; set; } = null!;
    public string Board => visit.Board.Slug;
    public IReadOnlyList<KeptFile> KeptFiles { get; private set; } = [];

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        KeptFiles = await new Uploads(db, files, seals).KeepAsync(Files, Kept, ModelState, nameof(Files), cancel);
        if (KeptFiles.Count != 1 && ModelState.GetFieldValidationState(nameof(Files)) != ModelValidationState.Invalid)
            ModelState.AddModelError(nameof(Files), KeptFiles.Count == 0 ? "Choose the file of the paper" : "Choose one file only");
        if (!ModelState.IsValid) return Page();
        await receive.RunAsync(Subject.Id, KeptFiles[0].File, visit.Viewer, cancel);
        return this.RedirectSaying("The paper is here. It waits to be checked against what was asked for", AgendaLinks.Request(Board, Subject.Id));
    }
}
