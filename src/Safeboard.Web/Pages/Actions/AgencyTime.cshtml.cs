using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Actions.Responses;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Actions;

/// <summary>Gives one of many agencies more time to answer, or takes it back.</summary>
[Needs(Permission.ManageActions), LoadsAction]
public sealed class AgencyTimeModel(BoardDb db, GiveAgencyTime operation, BoardVisit visit) : PageModel, IActionPage
{
    [BindProperty(SupportsGet = true, Name = "agency")] public Id<Agency> Agency { get; set; }
    [BindProperty, Display(Name = "Until when")] public DateOnly? Until { get; set; }
    [BindProperty] public string? Because { get; set; }
    public ActionDetail Subject { get; set; } = null!;
    public AgencyResponse? Asked { get; private set; }
    public string Board => visit.Board.Slug;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel)) return NotFound();
        Until = Asked!.Until;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel)) return NotFound();
        if (!ModelState.IsValid) return Page();
        await operation.RunAsync(Subject.Id, Agency, Until, Because, visit.Viewer, cancel);
        return this.RedirectSaying(Until is { } day ? $"{Asked!.Agency} has until {day.InWords}." : $"{Asked!.Agency} has no longer than the others.", ActionLinks.Detail(Board, Subject.Id) + "#answers");
    }

    /// <summary>Only while the action has a day can somebody have longer than it.</summary>
    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Asked = await db.ResponseAsync(visit.Viewer, Subject.Id, Agency, cancel);
        return Asked is not null && Subject.DueOn is not null;
    }
}
