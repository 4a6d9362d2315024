using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Groups;

/// <summary>Gives a group another name or kind.</summary>
[Needs(Permission.ManageBoard)]
public sealed class GroupModel(BoardDb db, ChangeGroup change, BoardVisit visit) : GroupForm(visit)
{
    [FromRoute] public Id<BoardGroup> Id { get; set; }

    public BoardGroup Subject { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await db.GroupAsync(Visit.Viewer, Id, HttpContext.RequestAborted) is not { } group)
        {
            context.Result = NotFound();
            return;
        }
        Subject = group;
        await next();
    }

    public void OnGet() => (Name, Kind) = (Subject.Name, Subject.Kind);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        await change.RunAsync(Id, Draft, Visit.Viewer, cancel);
        return this.RedirectSaying($"{Name.Trim()} is changed", GroupLinks.Groups(Visit.Board.Slug));
    }
}
