using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Letters;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Letters;

/// <summary>Changes what the register says of a letter, and adds its files.</summary>
[Needs(Permission.ManageRegisters), LoadsLetter]
public sealed class ChangeModel(BoardDb db, FileStore files, IDataProtectionProvider seals, ChangeLetter change, BoardVisit visit) : LetterForm(db, files, seals, visit), ILetterPage
{
    [BindProperty] public int Version { get; set; }
    public LetterRow Subject { get; set; } = null!;

    public void OnGet() => (To, Why, Action, ReplyBy) = (Subject.To, Subject.Why, Subject.Action, Subject.ReplyBy);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var kept = await KeepFilesAsync(cancel);
        if (!ModelState.IsValid) return Page();
        await change.RunAsync(Subject.Id, Version, Draft(), kept, Viewer, cancel);
        return this.RedirectSaying($"{Subject.Name} is changed.", LetterLinks.Detail(Board, Subject.Id));
    }
}
