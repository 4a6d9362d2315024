using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Decisions;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Meetings;

/// <summary>The meetings of a board: those to come, then those held, by group and year.</summary>
[Needs(Permission.SeeBoard)]
public sealed class MeetingsModel(BoardDb db, Viewer viewer, BoardVisit visit, TimeProvider clock) : PageModel
{
    private const int MostToCome = 30;

    [BindProperty(SupportsGet = true, Name = "group")] public Id<BoardGroup>? Group { get; set; }
    [BindProperty(SupportsGet = true, Name = "year")] public int? Year { get; set; }
    [FromQuery(Name = "page")] public int PageNumber { get; set; } = 1;

    public Board Board => visit.Board;
    public DateOnly Today { get; } = clock.TodayInLondon;
    public IReadOnlyList<GroupChoice> Groups { get; private set; } = [];
    public IReadOnlyList<int> Years { get; private set; } = [];
    public IReadOnlyList<MeetingRow> ToCome { get; private set; } = [];
    public MeetingPage Held { get; private set; } = new([], 0);
    public IReadOnlyDictionary<Id<Meeting>, MeetingActionCount> Actions { get; private set; } = new Dictionary<Id<Meeting>, MeetingActionCount>();
    public IReadOnlyDictionary<Id<Meeting>, int> Decisions { get; private set; } = new Dictionary<Id<Meeting>, int>();
    public int Pages => (Held.Count + MeetingFilter.PageSize - 1) / MeetingFilter.PageSize;
    public bool IsFiltered => Group is not null || Year is not null;
    public bool May(Permission permission) => viewer.May(permission);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        PageNumber = Math.Clamp(PageNumber, 1, 10_000);
        if (Year is < 1900 or > 2200) Year = null;
        Groups = await db.GroupsAsync(viewer, cancel);
        Years = await db.MeetingYearsAsync(viewer, cancel);
        ToCome = await db.MeetingsToComeAsync(viewer, Today, Group, MostToCome, cancel);
        Held = await db.MeetingsHeldAsync(viewer, new(Group, Year, PageNumber), Today, cancel);
        var shown = Held.Rows.Select(m => m.Id).ToList();
        Actions = await db.CountActionsOfAsync(viewer, shown, cancel);
        Decisions = await db.CountDecisionsAsync(viewer, shown, cancel);
    }
}
