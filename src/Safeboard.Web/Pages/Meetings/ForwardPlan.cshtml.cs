using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.ForwardPlan;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Meetings;

/// <summary>The topics to come, by meeting of one group; those without a meeting; the reports that are expected.</summary>
[Needs(Permission.SeeBoard)]
public sealed class ForwardPlanModel(BoardDb db, MoveTopic move, BoardVisit visit, TimeProvider clock) : PageModel
{
    private const int MostMeetings = 4;

    [BindProperty(SupportsGet = true, Name = "group")] public Id<BoardGroup>? Group { get; set; }

    public string Board => visit.Board.Slug;
    public DateOnly Today { get; } = clock.TodayInLondon;
    public bool MayManage => visit.Viewer.May(Permission.ManageMeetings);
    public bool MayAsk => visit.Viewer.May(Permission.BuildAgenda);
    public IReadOnlyList<GroupChoice> Groups { get; private set; } = [];
    public GroupChoice? Chosen { get; private set; }
    public IReadOnlyList<MeetingRow> Meetings { get; private set; } = [];
    public IReadOnlyList<TopicRow> Topics { get; private set; } = [];

    /// <summary>Topics whose meeting is not among those shown: none was chosen, or it has passed.</summary>
    public IReadOnlyList<TopicRow> WithoutMeeting => [.. Topics.Where(t => Meetings.All(m => m.Id != t.MeetingId))];
    public IReadOnlyList<TopicRow> Reports => [.. Topics.Where(t => t.Kind == TopicKind.Report)];

    public IReadOnlyList<TopicRow> At(MeetingRow meeting) => [.. Topics.Where(t => t.MeetingId == meeting.Id)];

    /// <summary>The meeting that a topic without one could go to: the first on or after the day it is due.</summary>
    public MeetingRow? CouldGoTo(TopicRow topic) => topic.DueOn is { } due ? Meetings.FirstOrDefault(m => m.Date >= due) ?? (due < Today ? Meetings.FirstOrDefault() : null) : null;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var cancel = HttpContext.RequestAborted;
        Groups = await db.GroupsAtWorkAsync(visit.Viewer, cancel);
        Chosen = Groups.FirstOrDefault(g => g.Id == Group) ?? Groups.FirstOrDefault();
        if (Chosen is { } group)
        {
            Meetings = await db.MeetingsToComeAsync(visit.Viewer, Today, group.Id, MostMeetings, cancel);
            Topics = await db.TopicsAsync(visit.Viewer, group.Id, cancel);
        }
        await next();
    }

    public async Task<IActionResult> OnPostAsync(Id<ForwardPlanEntry> topic, Id<Meeting>? to, CancellationToken cancel)
    {
        if (!MayManage) return Forbid();
        if (Topics.FirstOrDefault(t => t.Id == topic) is not { } row) return NotFound();
        await move.RunAsync(topic, to, visit.Viewer, cancel);
        var where = Meetings.FirstOrDefault(m => m.Id == to)?.Date.InWords ?? "no meeting yet";
        return this.RedirectSaying($"“{TypedText.Shortened(row.Text)}”: moved to {where}", MeetingLinks.ForwardPlan(Board, Chosen!.Id));
    }
}
