using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Actions.Overviews;

/// <summary>A page about what changed since a meeting of a group or a day; without either, since the last meeting of the board itself.</summary>
public abstract class ChangesPage(BoardDb db, BoardVisit visit, TimeProvider clock) : PageModel
{
    private const int MostMeetings = 12;
    private const int DaysWithoutMeeting = 90;

    [FromQuery(Name = "group")] public Id<BoardGroup>? GroupId { get; set; }

    /// <summary>A meeting’s identity, or a day.</summary>
    [FromQuery(Name = "since")] public string? SinceAsked { get; set; }

    public Board Board => visit.Board;
    public Viewer Viewer => visit.Viewer;
    public DateOnly Today { get; } = clock.TodayInLondon;
    public IReadOnlyList<GroupChoice> Groups { get; private set; } = [];

    /// <summary>Null while the board has no group.</summary>
    public GroupChoice? Group { get; private set; }

    /// <summary>The group’s last meetings, the latest first.</summary>
    public IReadOnlyList<HeldMeeting> Meetings { get; private set; } = [];
    public HeldMeeting? Meeting { get; private set; }
    public DateOnly Since { get; private set; }

    /// <summary>As addresses have it.</summary>
    public string SinceInAddress => OverviewLinks.Since(Meeting, Since);

    /// <summary>“Actions since 12 March 2026”.</summary>
    public string Called => $"Actions since {Since.InWords}";
    public bool IsBoards => Group is null or { Kind: GroupKind.Board };

    /// <summary>The board oversees every action; another group those that it agreed.</summary>
    public ChangesSince Asked => new(Since, IsBoards ? null : Group!.Id);

    protected BoardDb Db => db;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var cancel = HttpContext.RequestAborted;
        Groups = await db.GroupsAsync(Viewer, cancel);
        Group = Groups.FirstOrDefault(g => g.Id == GroupId) ?? Groups.FirstOrDefault(g => g.Kind == GroupKind.Board) ?? Groups.FirstOrDefault();
        Meetings = Group is null ? [] : await db.HeldMeetingsAsync(Viewer, Group.Id, Today, MostMeetings, cancel);
        ReadSince();
        await next();
    }

    private void ReadSince()
    {
        Meeting = Meetings.FirstOrDefault(m => m.Id.ToString() == SinceAsked);
        if (Meeting is null && SinceAsked.TrimmedOrNull is { } typed && DayBinder.TryRead(typed, out var day) && day <= Today) Since = day;
        else Since = (Meeting ??= Meetings.FirstOrDefault())?.Date ?? Today.AddDays(-DaysWithoutMeeting);
    }
}
