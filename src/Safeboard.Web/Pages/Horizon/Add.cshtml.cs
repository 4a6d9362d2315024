using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Plans.Horizon;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Horizon;

/// <summary>Adds something to the horizon log.</summary>
[Needs(Permission.ManageRegisters)]
public sealed class AddModel(BoardDb db, AddHorizon add, BoardVisit visit) : HorizonForm(db, visit)
{
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        var entry = await add.RunAsync(Draft(), Viewer, cancel);
        return this.RedirectSaying("It is in the horizon log.", HorizonLinks.Detail(Board, entry.Id));
    }
}
