using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Groups;

/// <summary>Who sits on the board, by agency; and who has left.</summary>
[Needs(Permission.SeeBoard)]
public sealed class PeopleModel(BoardDb db, BoardVisit visit) : PageModel
{
    /// <summary>Shows those who have left.</summary>
    [BindProperty(SupportsGet = true, Name = "left")] public bool Left { get; set; }

    public BoardVisit Visit => visit;
    public IReadOnlyList<MemberRow> Members { get; private set; } = [];
    public bool MayManage => visit.Viewer.May(Permission.ManageBoard);

    /// <summary>Initials that more than one person has: minutes that use them need a question.</summary>
    public IReadOnlyList<string> SharedInitials => [.. Members.Where(m => m.Initials is not null)
        .GroupBy(m => m.Initials!, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => g.Key.ToUpperInvariant()).Order(StringComparer.Ordinal)];

    public async Task OnGetAsync(CancellationToken cancel) => Members = await db.MembersAsync(visit.Viewer, Left, cancel);
}
