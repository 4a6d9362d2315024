using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Actions.Overviews;

/// <summary>A way to look at the tracker under the tracker's own filter.</summary>
public abstract class OverviewPage(BoardDb db, TrackerMemory memory, BoardVisit visit, TimeProvider clock) : PageModel
{
    public Board Board => visit.Board;
    public Viewer Viewer => visit.Viewer;
    public DateOnly Today { get; } = clock.TodayInLondon;
    public TrackerFilter Filter { get; private set; } = new();
    public TrackerChoices Choices { get; private set; } = null!;

    protected BoardDb Db => db;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Filter = TrackerAddress.Read(Request.Query, out _) with { Page = 1 };
        Choices = await db.TrackerChoicesOfAsync(Viewer, TrackerStates.OpenOr(Filter.State), Today, memory, cancel);
        await LoadAsync(cancel);
    }

    /// <summary>This way to look, with another filter.</summary>
    public abstract string Link(TrackerFilter filter);

    public Frame FrameOf(string title) => new()
    {
        Title = title, Nav = NavPart.Actions, Crumbs = [new("Home", $"/{Board.Slug}"), new("Actions", ActionLinks.Tracker(Board.Slug, Filter))],
    };

    /// <summary>What is shown below the filter.</summary>
    protected abstract Task LoadAsync(CancellationToken cancel);
}
