using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Letters;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Letters;

/// <summary>Puts a letter on the register, sent or still a draft.</summary>
[Needs(Permission.ManageRegisters)]
public sealed class AddModel(BoardDb db, FileStore files, IDataProtectionProvider seals, AddLetter add, BoardVisit visit) : LetterForm(db, files, seals, visit)
{
    [BindProperty, Display(Name = "The day it was sent")] public DateOnly? SentOn { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var kept = await KeepFilesAsync(cancel);
        if (!ModelState.IsValid) return Page();
        var letter = await add.RunAsync(Draft(), SentOn, kept, Viewer, cancel);
        return this.RedirectSaying($"{letter.Name} is on the register.", LetterLinks.Detail(Board, letter.Id));
    }
}
