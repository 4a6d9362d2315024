using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Running;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Returns;

/// <summary>Gives one respondent more time, with the reason.</summary>
[Needs(Permission.ManageReturns)]
public sealed class TimeModel(BoardDb db, SetMemory sets, ExtendReturn extend, BoardVisit visit) : ReturnPage(db, sets, visit)
{
    [BindProperty, Display(Name = "The day until which they have time")] public DateOnly? Until { get; set; }
    [BindProperty] public string? Because { get; set; }

    public void OnGet() => Version = Subject.Row.Version;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        await extend.RunAsync(Subject.Row.Id, Version, Until, Because, Viewer, cancel);
        return this.RedirectSaying($"{Subject.Row.Name} has time until {Until!.Value.InWords}.", CampaignLinks.Return(Board, Subject.Row.Id));
    }
}
