using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Documents.Processing;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups.Membership;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Groups;

/// <summary>Brings a membership list in: choose the file, see what it will do line by line, take it in.</summary>
[Needs(Permission.ManageBoard)]
public sealed class ImportMembersModel(BoardDb db, FileStore files, IDataProtectionProvider seals, ReadingProcess reader, ImportMembership import, BoardVisit visit) : PageModel
{
    [BindProperty] public List<IFormFile> Files { get; set; } = [];
    [BindProperty] public List<string> Kept { get; set; } = [];

    public string Board => visit.Board.Slug;
    public KeptFile? List { get; private set; }

    /// <summary>What each line will do; empty before a file is chosen.</summary>
    public IReadOnlyList<MembershipStep> Steps { get; private set; } = [];
    public int Good => Steps.Count(s => s.Problem is null);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await LinesAsync(cancel) is not { } lines) return Page();
        Steps = await import.PreviewAsync(lines, null, visit.Viewer, cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostTakeAsync(CancellationToken cancel)
    {
        if (await LinesAsync(cancel) is not { } lines) return Page();
        Steps = await import.RunAsync(lines, null, visit.Viewer, cancel);
        var left = Steps.Count - Good;
        return this.RedirectSaying($"{Wording.Count(Good, "line")} taken in.{(left == 0 ? "" : $" {Wording.Count(left, "line")} left out.")}", GroupLinks.Groups(Board));
    }

    private async Task<IReadOnlyList<MembershipLine>?> LinesAsync(CancellationToken cancel)
    {
        var kept = await new Uploads(db, files, seals).KeepAsync(Files, Kept, ModelState, nameof(Files), cancel);
        List = kept.LastOrDefault();
        if (List is null && ModelState.GetFieldValidationState(nameof(Files)) != ModelValidationState.Invalid) ModelState.AddModelError(nameof(Files), "Choose a spreadsheet");
        if (List is null || !ModelState.IsValid) return null;
        var outcome = await files.AsFileAsync(List.File.FileId, file => reader.RunAsync(file, List.File.FileName, null, cancel), cancel);
        var lines = outcome is ReadingOutcome.Read read ? MembershipSheet.Of(read.Reading) : null;
        if (lines is null) ModelState.AddModelError(nameof(Files), outcome is ReadingOutcome.Failure why ? $"{why.Reason}. {why.Remedy}" : "The file has no table with the headings Name or Seat. Download the list as it is, fill that in, and choose it");
        if (lines is null) List = null;
        return lines;
    }
}
