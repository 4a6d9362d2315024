using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Registers;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Returns;

/// <summary>What everybody on the board declared or agreed to in one round, for everybody on the board.</summary>
[Needs(Permission.SeeBoard)]
public sealed class RegisterModel(BoardDb db, SetMemory sets, BoardVisit visit) : PageModel
{
    [FromRoute] public Guid Id { get; set; }
    public RegisterRow Row { get; private set; } = null!;
    public IReadOnlyList<RegisterEntry> Entries { get; private set; } = [];

    public IReadOnlyList<Crumb> Crumbs => visit.Viewer.May(Permission.SeeReturns)
        ? [new("Home", $"/{visit.Board.Slug}"), new("Returns", CampaignLinks.List(visit.Board.Slug)), new(Row.Name, CampaignLinks.Of(visit.Board.Slug, Row.Id))] : [new("Home", $"/{visit.Board.Slug}"), new("Registers", CampaignLinks.Registers(visit.Board.Slug))];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await db.RegisterAsync(new(Id), sets, visit.Viewer, cancel) is not { } found) return NotFound();
        (Row, Entries) = found;
        return Page();
    }
}
