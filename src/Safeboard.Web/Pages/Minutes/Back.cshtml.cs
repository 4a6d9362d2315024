using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Minutes;
using Safeboard.Domain.Shared;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Minutes;

/// <summary>Takes minutes a step back, with the reason.</summary>
[Needs(Permission.CheckMinutes), LoadsMinutes]
public sealed class BackModel(StepMinutesBack back, BoardVisit visit) : PageModel, IMinutesPage
{
    [FromRoute] public Id<Meeting> Id { get; set; }
    [BindProperty] public string? Because { get; set; }

    public string Board => visit.Board.Slug;
    public MeetingRow Meeting { get; set; } = null!;
    public MeetingMinutes Minutes { get; set; } = null!;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await back.RunAsync(Id, Because, visit.Viewer, cancel);
        return this.RedirectSaying("The minutes are a step back.", MinutesLinks.Of(Board, Id));
    }
}
