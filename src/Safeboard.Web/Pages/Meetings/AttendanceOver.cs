using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings.OverTime;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Web.Pages.Meetings;

/// <summary>What the page and the file of attendance over time share: the group, the days, and what is counted by.</summary>
public abstract class AttendanceOver(BoardDb db, BoardVisit visit, TimeProvider clock) : PageModel
{
    private const int YearsShown = 2;
    private const int MostYears = 20;

    [BindProperty(SupportsGet = true, Name = "group")] public Id<BoardGroup>? Group { get; set; }
    [BindProperty(SupportsGet = true, Name = "by")] public CountedBy By { get; set; }
    [BindProperty(SupportsGet = true, Name = "from")] public DateOnly? From { get; set; }
    [BindProperty(SupportsGet = true, Name = "to")] public DateOnly? To { get; set; }

    public string Board => visit.Board.Slug;
    public IReadOnlyList<GroupChoice> Groups { get; private set; } = [];
    public GroupChoice? Chosen { get; private set; }
    public AttendanceOverTime Over { get; private set; } = new([], [], []);
    public IReadOnlyList<AttendanceLine> Lines { get; private set; } = [];
    public DateOnly First { get; private set; }
    public DateOnly Last { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var cancel = HttpContext.RequestAborted;
        Groups = await db.GroupsAsync(visit.Viewer, cancel);
        Chosen = Groups.FirstOrDefault(g => g.Id == Group) ?? Groups.FirstOrDefault();
        Last = To ?? clock.TodayInLondon;
        First = From ?? Last.AddYears(-YearsShown);
        if (First > Last) ModelState.AddModelError("from", "From must be before To");
        else if (First < Last.AddYears(-MostYears)) ModelState.AddModelError("from", $"Choose {MostYears} years or fewer");
        if (ModelState.IsValid && Chosen is { } group) Over = await db.AttendanceOverTimeAsync(visit.Viewer, group.Id, First, Last, cancel);
        if (!Enum.IsDefined(By)) By = CountedBy.Seat;
        Lines = Over.By(By);
        await next();
    }
}
