using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Letters;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Letters;

/// <summary>The form that adds a letter, or changes what the register says of it. Files stay while something else is mended.</summary>
public abstract class LetterForm(BoardDb db, FileStore files, IDataProtectionProvider seals, BoardVisit visit) : PageModel
{
    [BindProperty, Required(ErrorMessage = "Enter to whom the letter goes")] public string To { get; set; } = "";
    [BindProperty, Required(ErrorMessage = "Enter why the letter is written")] public string Why { get; set; } = "";
    [BindProperty] public string? Action { get; set; }
    [BindProperty, Display(Name = "The day of the reply")] public DateOnly? ReplyBy { get; set; }
    [BindProperty] public List<IFormFile> Files { get; set; } = [];
    [BindProperty] public List<string> Kept { get; set; } = [];
    public IReadOnlyList<KeptFile> KeptFiles { get; private set; } = [];
    public string Board => visit.Board.Slug;
    protected Viewer Viewer => visit.Viewer;

    protected LetterDraft Draft() => new(To, Why) { ReplyBy = ReplyBy, Action = Action };

    /// <summary>Keeps what was uploaded.</summary>
    protected async Task<IReadOnlyList<NamedFile>> KeepFilesAsync(CancellationToken cancel)
    {
        KeptFiles = await new Uploads(db, files, seals).KeepAsync(Files, Kept, ModelState, nameof(Files), cancel);
        return [.. KeptFiles.Select(f => f.File)];
    }
}
