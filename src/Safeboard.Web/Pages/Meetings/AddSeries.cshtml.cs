using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Meetings;

/// <summary>Plans a series of meetings: shows the dates first, then saves them all.</summary>
[Needs(Permission.ManageMeetings)]
public sealed class AddSeriesModel(BoardDb db, PlanSeries plan, BoardVisit visit) : SeriesForm(db, visit)
{
    /// <summary>A link may bring the group.</summary>
    public void OnGet(Id<BoardGroup>? group)
    {
        ModelState.Clear();
        GroupId = group ?? (Groups is [var only] ? only.Id : null);
    }

    /// <param name="again">The dates are only to be shown.</param>
    public async Task<IActionResult> OnPostAsync(string? again, CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        if (!WereSeen(await plan.PreviewAsync(Draft, Visit.Viewer, cancel)) || again is not null) return Page();
        var series = await plan.RunAsync(Draft, Visit.Viewer, cancel);
        var count = Steps.Count(s => s.Act == SeriesAct.Plan);
        return this.RedirectSaying($"{Wording.Count(count, "meeting")} planned. Actions that are due at the next meeting take its date.", MeetingLinks.Series(Board.Slug, series.Id));
    }
}
