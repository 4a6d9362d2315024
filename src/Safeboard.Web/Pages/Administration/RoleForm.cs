using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Web.Pages.Administration;

/// <summary>The part of a form that chooses a role on a board.</summary>
public abstract class RoleForm(BoardDb db, TimeProvider clock) : InstallationPage(db, clock)
{
    [BindProperty, Required(ErrorMessage = "Choose a role")] public Role? Role { get; set; }
    [BindProperty] public Id<Board>? BoardId { get; set; }
    [BindProperty] public Id<Agency>? AgencyId { get; set; }

    public IReadOnlyList<BoardRow> AllBoards { get; private set; } = [];
    public IReadOnlyList<AgencyOnBoard> AllAgencies { get; private set; } = [];

    /// <summary>An administrator works on every board, and only an agency lead speaks for an agency: other choices are left out.</summary>
    protected RoleChoice Choice => new(Role!.Value)
    {
        BoardId = Role == Domain.Shared.Role.Administrator ? null : BoardId, AgencyId = Role == Domain.Shared.Role.AgencyLead ? AgencyId : null,
    };

    /// <summary>Each agency once, with the boards that it serves.</summary>
    public IEnumerable<SelectListItem> Agencies => AllAgencies.GroupBy(a => a.Id)
        .Select(g => new SelectListItem($"{g.First().Name} ({string.Join(", ", g.Select(a => AllBoards.FirstOrDefault(b => b.Id == a.BoardId)?.Name))})", g.Key.ToString()));

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        AllBoards = await Db.AllBoardsAsync(Administrator, cancel);
        AllAgencies = await Db.AgenciesOfBoardsAsync(Administrator, cancel);
        return true;
    }
}
