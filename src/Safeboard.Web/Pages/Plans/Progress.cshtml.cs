using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Plans;
using Safeboard.Domain.Shared;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Plans;

/// <summary>Adds a note to the progress of an objective.</summary>
[Needs(Permission.ManageRegisters), LoadsObjective]
public sealed class ProgressModel(NoteProgress operation, BoardVisit visit, TimeProvider clock) : PageModel, IObjectivePage
{
    [BindProperty, Required(ErrorMessage = "Say what was done, and what changed for children")] public string? Note { get; set; }
    [BindProperty, Required(ErrorMessage = "Enter the day of the note"), Display(Name = "The day of the note")] public DateOnly? On { get; set; } = clock.TodayInLondon;
    public ObjectiveDetail Subject { get; set; } = null!;
    public string Board => visit.Board.Slug;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        await operation.RunAsync(Subject.Objective.Id, Note, On!.Value, visit.Viewer, cancel);
        return this.RedirectSaying("The note is added.", PlanLinks.Objective(Board, Subject.Objective.Id));
    }
}
