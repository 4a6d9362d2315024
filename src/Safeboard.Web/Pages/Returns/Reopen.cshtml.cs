using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Running;
using Safeboard.Domain.Shared;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Returns;

/// <summary>Opens a closed round again until a later day.</summary>
[Needs(Permission.ManageReturns), LoadsCampaign]
public sealed class ReopenModel(ReopenCampaign reopen, BoardVisit visit) : PageModel, ICampaignPage
{
    public WholeCampaign Subject { get; set; } = null!;
    [BindProperty] public int Version { get; set; }
    [BindProperty, Display(Name = "The new closing day")] public DateOnly? Until { get; set; }
    public string Board => visit.Board.Slug;

    public void OnGet() => Version = Subject.Row.Version;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        await reopen.RunAsync(Subject.Row.Id, Version, Until, visit.Viewer, cancel);
        return this.RedirectSaying("It is open again.", CampaignLinks.Of(Board, Subject.Row.Id));
    }
}
