using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Shared;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Actions;

/// <summary>Changes when an action is due.</summary>
[Needs(Permission.ManageActions), LoadsAction]
public sealed class DueModel(ChangeDueDate change, BoardVisit visit) : PageModel, IActionPage
{
    [BindProperty] public int Version { get; set; }
    [BindProperty(Name = "")] public DueFields Fields { get; set; } = new();
    [BindProperty] public string? Because { get; set; }
    public ActionDetail Subject { get; set; } = null!;
    public string Board => visit.Board.Slug;

    public void OnGet() => Fields = DueFields.Of(Subject);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var due = Fields.Read(ModelState);
        if (due is null || !ModelState.IsValid) return Page();
        // The words that the day came from stay with it.
        if (due.On is { } day && day == Subject.DueOn) due = Subject.Due;
        await change.RunAsync(Subject.Id, Version, due, Because, visit.Viewer, cancel);
        return this.RedirectSaying($"When {Subject.Reference} is due is saved.", ActionLinks.Detail(Board, Subject.Id));
    }
}
