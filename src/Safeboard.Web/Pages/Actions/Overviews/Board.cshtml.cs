using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Actions.Overviews;

/// <summary>The tracker in columns: by state, by owner or by agency.</summary>
[Needs(Permission.SeeActions)]
public sealed class BoardModel(BoardDb db, TrackerMemory memory, BoardVisit visit, TimeProvider clock) : OverviewPage(db, memory, visit, clock)
{
    [FromQuery(Name = "by")] public string? ByName { get; set; }

    public TrackerColumns By => Enum.TryParse<TrackerColumns>(ByName, ignoreCase: true, out var by) && Enum.IsDefined(by) ? by : TrackerColumns.State;
    public TrackerBoard Shown { get; private set; } = null!;

    public override string Link(TrackerFilter filter) => OverviewLinks.Board(Board.Slug, filter, By);

    /// <summary>What the columns hold, in words.</summary>
    public string What => By == TrackerColumns.State ? "actions by state" : $"{TrackerWords.Listed(TrackerStates.OpenOr(Filter.State), 2)} by {(By == TrackerColumns.Owner ? "owner" : "agency")}";

    protected override async Task LoadAsync(CancellationToken cancel) => Shown = await Db.TrackerBoardAsync(Viewer, Filter, By, Today, cancel);
}
