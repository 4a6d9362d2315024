using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Groups;

/// <summary>Adds a person to the board.</summary>
[Needs(Permission.ManageBoard)]
public sealed class AddPersonModel(BoardDb db, AddMember add, BoardVisit visit) : MemberForm(db, visit)
{
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        await add.RunAsync(Draft, Visit.Viewer, cancel);
        return this.RedirectSaying($"{Name.Trim()} is added", GroupLinks.People(Visit.Board.Slug));
    }
}
