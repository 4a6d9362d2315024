using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Plans.Horizon;
using Safeboard.Domain.Shared;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Horizon;

/// <summary>Keeps what the board decided about something on the horizon.</summary>
[Needs(Permission.ManageRegisters), LoadsHorizon]
public sealed class DecideModel(DecideHorizon operation, BoardVisit visit, TimeProvider clock) : PageModel, IHorizonPage
{
    [BindProperty] public int Version { get; set; }
    [BindProperty, Required(ErrorMessage = "Enter what was decided")] public string? Decision { get; set; }
    [BindProperty, Required(ErrorMessage = "Enter the day of the decision"), Display(Name = "The day of the decision")] public DateOnly? DecidedOn { get; set; } = clock.TodayInLondon;
    public HorizonRow Subject { get; set; } = null!;
    public string Board => visit.Board.Slug;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        await operation.RunAsync(Subject.Id, Version, Decision, DecidedOn!.Value, visit.Viewer, cancel);
        return this.RedirectSaying("The decision is kept.", HorizonLinks.Detail(Board, Subject.Id));
    }
}
