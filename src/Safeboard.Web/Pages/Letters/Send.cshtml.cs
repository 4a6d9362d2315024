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

/// <summary>Says on which day a letter was sent.</summary>
[Needs(Permission.ManageRegisters), LoadsLetter]
public sealed class SendModel(BoardDb db, FileStore files, IDataProtectionProvider seals, SendLetter operation, BoardVisit visit, TimeProvider clock) : PageModel, ILetterPage
{
    [BindProperty] public int Version { get; set; }
    [BindProperty, Required(ErrorMessage = "Enter the day it was sent"), Display(Name = "The day it was sent")] public DateOnly? SentOn { get; set; } = clock.TodayInLondon;
    [BindProperty, Display(Name = "The day of the reply")] public DateOnly? ReplyBy { get; set; }
    [BindProperty] public List<IFormFile> Files { get; set; } = [];
    [BindProperty] public List<string> Kept { get; set; } = [];
    public IReadOnlyList<KeptFile> KeptFiles { get; private set; } = [];
    public LetterRow Subject { get; set; } = null!;
    public string Board => visit.Board.Slug;

    public void OnGet() => ReplyBy = Subject.ReplyBy;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        KeptFiles = await new Uploads(db, files, seals).KeepAsync(Files, Kept, ModelState, nameof(Files), cancel);
        if (!ModelState.IsValid) return Page();
        await operation.RunAsync(Subject.Id, Version, SentOn!.Value, ReplyBy, [.. KeptFiles.Select(f => f.File)], visit.Viewer, cancel);
        return this.RedirectSaying($"{Subject.Name} is sent.", LetterLinks.Detail(Board, Subject.Id));
    }
}
