using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Running;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Returns;

/// <summary>Gives a return back, with what is to be changed.</summary>
[Needs(Permission.ManageReturns)]
public sealed class BackModel(BoardDb db, SetMemory sets, AskForChanges ask, BoardVisit visit) : ReturnPage(db, sets, visit)
{
    [BindProperty] public string? ChangesWanted { get; set; }

    public void OnGet() => Version = Subject.Row.Version;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await ask.RunAsync(Subject.Row.Id, Version, ChangesWanted, Viewer, cancel);
        return this.RedirectSaying("It is given back, and they are written to.", CampaignLinks.Return(Board, Subject.Row.Id));
    }
}
