using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Actions.Overviews;

/// <summary>The tracker in figures: opened and closed by month, the age of what is open, what agencies owe late.</summary>
[Needs(Permission.SeeActions)]
public sealed class ChartsModel(BoardDb db, TrackerMemory memory, BoardVisit visit, TimeProvider clock) : OverviewPage(db, memory, visit, clock)
{
    /// <summary>The month whose closed actions are listed: 2026-03.</summary>
    [FromQuery(Name = "closed")] public string? ClosedIn { get; set; }

    public TrackerFigures Figures { get; private set; } = null!;
    public DateOnly? ClosedMonth { get; private set; }
    public IReadOnlyList<ClosedAction> Closed { get; private set; } = [];

    /// <summary>Bars without any action say nothing.</summary>
    public bool IsEmpty => Figures.Open == 0 && Figures.Months.All(m => m.Opened + m.Closed == 0);

    public override string Link(TrackerFilter filter) => OverviewLinks.Charts(Board.Slug, filter);

    public static string StateWords(ClosedAction action) => action.State switch { ActionState.Complete => "completed", ActionState.Withdrawn => "withdrawn", _ => "replaced" };

    protected override async Task LoadAsync(CancellationToken cancel)
    {
        Figures = await Db.TrackerFiguresAsync(Viewer, Filter, Today, cancel);
        if (!DateOnly.TryParseExact(ClosedIn, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)) return;
        ClosedMonth = month;
        Closed = await Db.ClosedInAsync(Viewer, Filter, month, cancel);
    }
}
