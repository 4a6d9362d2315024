using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Minutes;
using Safeboard.Domain.Publishing;
using Safeboard.Domain.Shared;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Minutes;

namespace Safeboard.Web.Pages.Publishing;

/// <summary>Takes published minutes down: their page stays, with the day and the reason.</summary>
[Needs(Permission.ManageMeetings), LoadsMinutes]
public sealed class TakeDownModel(TakeDownMinutes takeDown, BoardVisit visit) : PageModel, IMinutesPage
{
    [FromRoute] public Id<Meeting> Id { get; set; }
    [BindProperty] public string? Because { get; set; }

    public string Board => visit.Board.Slug;
    public MeetingRow Meeting { get; set; } = null!;
    public MeetingMinutes Minutes { get; set; } = null!;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await takeDown.RunAsync(Id, Because, visit.Viewer, cancel);
        return this.RedirectSaying("The minutes are taken down.", MinutesLinks.Of(Board, Id));
    }
}
