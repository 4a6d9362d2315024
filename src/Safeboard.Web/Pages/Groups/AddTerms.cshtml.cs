using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Groups.Terms;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Groups;

/// <summary>Adds the next version of a group's terms of reference.</summary>
[Needs(Permission.ManageBoard), LoadsGroup]
public sealed class AddTermsModel(BoardDb db, FileStore files, IDataProtectionProvider seals, AddTerms add, BoardVisit visit) : PageModel, IGroupPage
{
    [BindProperty] public List<IFormFile> Files { get; set; } = [];
    [BindProperty] public List<string> Kept { get; set; } = [];

    [BindProperty, Required(ErrorMessage = "Enter the day they were agreed"), Display(Name = "Agreed on")]
    public DateOnly? AgreedOn { get; set; }

    [BindProperty, Required(ErrorMessage = "Enter who keeps the terms of reference")] public string Owner { get; set; } = "";
    [BindProperty, Display(Name = "Review by")] public DateOnly? ReviewOn { get; set; }
    [BindProperty] public string? Changes { get; set; }

    public BoardGroup Subject { get; set; } = null!;
    public string Board => visit.Board.Slug;
    public IReadOnlyList<KeptFile> KeptFiles { get; private set; } = [];

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        KeptFiles = await new Uploads(db, files, seals).KeepAsync(Files, Kept, ModelState, nameof(Files), cancel);
        if (KeptFiles.Count != 1 && ModelState.GetFieldValidationState(nameof(Files)) != ModelValidationState.Invalid)
            ModelState.AddModelError(nameof(Files), KeptFiles.Count == 0 ? "Choose the file of the terms of reference" : "Choose one file only");
        if (!ModelState.IsValid) return Page();
        await add.RunAsync(Subject.Id, new(KeptFiles[0].File, AgreedOn!.Value, Owner) { ReviewOn = ReviewOn, Changes = Changes }, visit.Viewer, cancel);
        return this.RedirectSaying("The terms of reference are added", GroupLinks.Group(Board, Subject.Id));
    }
}
