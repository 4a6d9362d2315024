using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Decisions;
using Safeboard.Domain.Shared;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Decisions;

/// <summary>Who may act on a decision, which money it commits, and when it is looked at again.</summary>
[Needs(Permission.ManageRegisters), LoadsDecision]
public sealed class NoteModel(NoteDecision note, BoardVisit visit) : PageModel, IDecisionPage
{
    [BindProperty] public int Version { get; set; }
    [BindProperty] public string? WhoMayAct { get; set; }
    [BindProperty, Display(Name = "Money that it commits")] public long? Pounds { get; set; }
    [BindProperty, Display(Name = "The day it is looked at again")] public DateOnly? ReviewOn { get; set; }

    public DecisionDetail Subject { get; set; } = null!;
    public string Board => visit.Board.Slug;

    public void OnGet() => (WhoMayAct, Pounds, ReviewOn) = (Subject.Row.WhoMayAct, Subject.Row.Pounds, Subject.Row.ReviewOn);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        await note.RunAsync(Subject.Row.Id, Version, new(WhoMayAct, Pounds, ReviewOn), visit.Viewer, cancel);
        return this.RedirectSaying("It is noted", DecisionLinks.Of(Board, Subject.Row.Id));
    }
}
