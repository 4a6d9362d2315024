using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Actions.Responses;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Actions;

/// <summary>Chooses the agencies that are each to answer to one action.</summary>
[Needs(Permission.ManageActions), LoadsAction]
public sealed class AgenciesModel(BoardDb db, AskAgencies ask, BoardVisit visit) : PageModel, IActionPage
{
    [BindProperty] public int Version { get; set; }
    [BindProperty] public List<Id<Agency>> Agencies { get; set; } = [];
    public ActionDetail Subject { get; set; } = null!;

    /// <summary>Those that are not asked yet.</summary>
    public IReadOnlyList<AgencyRow> Others { get; private set; } = [];
    public IReadOnlyList<AgencyResponse> Responses { get; private set; } = [];
    public string Board => visit.Board.Slug;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Responses = await db.ResponsesAsync(visit.Viewer, Subject.Id, cancel);
        Others = [.. (await db.AgenciesAsync(visit.Viewer, cancel)).Where(a => Responses.All(r => r.AgencyId != a.Id))];
    }

    public async Task<IActionResult> OnPostAsync(string? all, CancellationToken cancel)
    {
        await OnGetAsync(cancel);
        if (all is not null)
        {
            ModelState.Clear();
            Agencies = [.. Others.Select(a => a.Id)];
            return Page();
        }
        await ask.RunAsync(Subject.Id, Version, Agencies, visit.Viewer, cancel);
        return this.RedirectSaying($"{(Agencies.Count == 1 ? "1 agency is" : $"{Agencies.Count} agencies are")} asked to answer. They are reminded until they have.", ActionLinks.Detail(Board, Subject.Id) + "#answers");
    }
}
