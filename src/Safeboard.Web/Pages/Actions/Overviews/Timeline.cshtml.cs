using System.Globalization;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Actions.Overviews;

/// <summary>The open actions by the month in which they are due.</summary>
[Needs(Permission.SeeActions)]
public sealed class TimelineModel(BoardDb db, TrackerMemory memory, BoardVisit visit, TimeProvider clock) : OverviewPage(db, memory, visit, clock)
{
    public IReadOnlyList<TimelineStretch> Stretches { get; private set; } = [];
    public TrackerState State => TrackerStates.OpenOr(Filter.State);
    public int Count => Stretches.Sum(s => s.Count);

    public override string Link(TrackerFilter filter) => OverviewLinks.Timeline(Board.Slug, filter);

    public static string NameOf(TimelineStretch stretch) => stretch.Part switch
    {
        TimelinePart.Late => "Late",
        TimelinePart.NoDate => "No date",
        _ => stretch.Month!.Value.ToString("MMMM yyyy", CultureInfo.GetCultureInfo("en-GB")),
    };

    /// <summary>Its place on the page.</summary>
    public static string PlaceOf(TimelineStretch stretch) => stretch.Part switch
    {
        TimelinePart.Late => "late",
        TimelinePart.NoDate => "no-date",
        _ => stretch.Month!.Value.ToString("yyyy-MM", CultureInfo.InvariantCulture),
    };

    protected override async Task LoadAsync(CancellationToken cancel) => Stretches = await Db.TimelineAsync(Viewer, Filter, Today, cancel);
}
