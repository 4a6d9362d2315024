using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Groups;

/// <summary>Adds an agency to the board.</summary>
[Needs(Permission.ManageBoard)]
public sealed class AddAgencyModel(AddAgency add, BoardVisit visit) : AgencyForm(visit)
{
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        var agency = await add.RunAsync(Draft, Visit.Viewer, cancel);
        return this.RedirectSaying($"{agency.Name} is added", GroupLinks.Agencies(Visit.Board.Slug));
    }
}
