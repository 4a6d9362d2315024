using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Letters;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Letters;

/// <summary>Keeps the reply to a letter.</summary>
[Needs(Permission.ManageRegisters), LoadsLetter]
public sealed class ReplyModel(BoardDb db, FileStore files, IDataProtectionProvider seals, ReplyLetter operation, BoardVisit visit, TimeProvider clock) : PageModel, ILetterPage
{
    [BindProperty] public int Version { get; set; }
    [BindProperty, Required(ErrorMessage = "Enter what they replied, in a sentence or two")] public string? Reply { get; set; }
    [BindProperty, Required(ErrorMessage = "Enter the day of the reply"), Display(Name = "The day of the reply")] public DateOnly? RepliedOn { get; set; } = clock.TodayInLondon;
    [BindProperty] public List<IFormFile> Files { get; set; } = [];
    [BindProperty] public List<string> Kept { get; set; } = [];
    public IReadOnlyList<KeptFile> KeptFiles { get; private set; } = [];
    public LetterRow Subject { get; set; } = null!;
    public string Board => visit.Board.Slug;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        KeptFiles = await new Uploads(db, files, seals).KeepAsync(Files, Kept, ModelState, nameof(Files), cancel);
        if (!ModelState.IsValid) return Page();
        await operation.RunAsync(Subject.Id, Version, Reply, RepliedOn!.Value, [.. KeptFiles.Select(f => f.File)], visit.Viewer, cancel);
        return this.RedirectSaying($"The reply to {Subject.Name} is kept.", LetterLinks.Detail(Board, Subject.Id));
    }
}
