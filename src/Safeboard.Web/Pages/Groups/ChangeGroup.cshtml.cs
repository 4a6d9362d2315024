using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Groups;

/// <summary>Changes what a group is: name, kind, whom it reports to, deputies and quorum.</summary>
[Needs(Permission.ManageBoard), LoadsGroup]
public sealed class ChangeGroupModel(BoardDb db, ChangeGroup change, BoardVisit visit) : GroupForm(db, visit), IGroupPage
{
    public BoardGroup Subject { get; set; } = null!;

    public void OnGet() => Fill(Subject);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        await change.RunAsync(Subject.Id, Draft, Visit.Viewer, cancel);
        return this.RedirectSaying($"{Name.Trim()} is changed", GroupLinks.Group(Visit.Board.Slug, Subject.Id));
    }
}
