using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Actions.Overviews;

/// <summary>What changed in the actions since the last meeting.</summary>
[Needs(Permission.SeeActions)]
public sealed class ChangesModel(BoardDb db, BoardVisit visit, TimeProvider clock) : ChangesPage(db, visit, clock)
{
    /// <summary>Another day, where no meeting is meant.</summary>
    [FromQuery(Name = "day")] public string? DayTyped { get; set; }

    public ActionChanges Changes { get; private set; } = null!;

    /// <summary>“4 new, 2 completed, 1 became late”.</summary>
    public string Summary => OverviewWords.Summary(Changes);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (DayTyped.TrimmedOrNull is { } typed)
        {
            if (DayBinder.TryRead(typed, out var day) && day <= Today) return Redirect(OverviewLinks.Changes(Board.Slug, GroupId, day.InAddress));
            ModelState.AddModelError("day", "Enter a day of the past, like 12 March 2026");
        }
        Changes = await Db.ActionChangesAsync(Viewer, Asked, Today, cancel);
        return Page();
    }
}
