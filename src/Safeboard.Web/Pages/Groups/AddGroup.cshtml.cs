using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Groups;

/// <summary>Adds a group to the board.</summary>
[Needs(Permission.ManageBoard)]
public sealed class AddGroupModel(BoardDb db, AddGroup add, BoardVisit visit) : GroupForm(db, visit)
{
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        var group = await add.RunAsync(Draft, Visit.Viewer, cancel);
        return this.RedirectSaying($"{group.Name} is added. Add its seats next.", GroupLinks.Group(Visit.Board.Slug, group.Id));
    }
}
