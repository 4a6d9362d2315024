using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Imports;
using Safeboard.Domain.Shared;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Imports;

/// <summary>Text of a document, pasted: it becomes a text file with a name.</summary>
[Needs(Permission.ImportDocuments)]
public sealed class PasteModel(AddDocuments add, BoardVisit visit) : PageModel
{
    [BindProperty]
    public string? PastedName { get; set; }

    [BindProperty]
    public string? PastedText { get; set; }

    public Board Board => visit.Board;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var import = await add.RunAsync(PastedName ?? "", PastedText ?? "", visit.Viewer, cancel);
        return import.State == ImportState.Waiting
            ? this.RedirectSaying($"{import.FileName} added. Reading has begun; you can leave this page.", ImportLinks.List(Board.Slug))
            : this.RedirectSayingNotDone($"{import.FileName} will not be read. The list says why.", ImportLinks.List(Board.Slug));
    }
}
