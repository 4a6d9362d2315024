using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Letters;
using Safeboard.Domain.Shared;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Letters;

/// <summary>Closes a letter with what came of it.</summary>
[Needs(Permission.ManageRegisters), LoadsLetter]
public sealed class CloseModel(CloseLetter operation, BoardVisit visit) : PageModel, ILetterPage
{
    [BindProperty] public int Version { get; set; }
    [BindProperty, Required(ErrorMessage = "Say what came of it")] public string? Because { get; set; }
    public LetterRow Subject { get; set; } = null!;
    public string Board => visit.Board.Slug;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        await operation.RunAsync(Subject.Id, Version, Because, visit.Viewer, cancel);
        return this.RedirectSaying($"{Subject.Name} is closed.", LetterLinks.Detail(Board, Subject.Id));
    }
}
