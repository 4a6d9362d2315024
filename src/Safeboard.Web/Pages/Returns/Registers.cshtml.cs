using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Moderation;
using Safeboard.Domain.Returns.Registers;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Returns;

/// <summary>What a member sees of returns: those that they look at as one of a panel, and the rounds whose answers everybody on the board reads.</summary>
[Needs(Permission.SeeBoard)]
public sealed class RegistersModel(BoardDb db, BoardVisit visit) : PageModel
{
    public string Board => visit.Board.Slug;
    public IReadOnlyList<RegisterRow> Rows { get; private set; } = [];

    /// <summary>Rounds on whose panel the viewer sits.</summary>
    public IReadOnlyList<(Id<Campaign> Id, string Name)> Panels { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Rows = await db.RegistersAsync(visit.Viewer, cancel);
        Panels = await db.PanelsOfAsync(visit.Viewer, cancel);
    }
}
