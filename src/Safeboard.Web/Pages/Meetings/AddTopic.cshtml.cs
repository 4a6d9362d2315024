using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.ForwardPlan;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Meetings;

/// <summary>Puts a topic on the forward plan of a group.</summary>
[Needs(Permission.ManageMeetings)]
public sealed class AddTopicModel(BoardDb db, AddTopic add, BoardVisit visit, TimeProvider clock) : TopicForm
{
    private const int MostMeetings = 12;

    [BindProperty(SupportsGet = true, Name = "group")] public Id<BoardGroup>? Group { get; set; }
    [BindProperty(SupportsGet = true, Name = "meeting")] public Id<Meeting>? MeetingId { get; set; }

    public string Board => visit.Board.Slug;
    public GroupChoice Chosen { get; private set; } = null!;
    public IReadOnlyList<MeetingRow> Meetings { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var cancel = HttpContext.RequestAborted;
        if ((await db.GroupsAtWorkAsync(visit.Viewer, cancel)).FirstOrDefault(g => Group is null || g.Id == Group) is not { } group)
        {
            context.Result = NotFound();
            return;
        }
        Chosen = group;
        Meetings = await db.MeetingsToComeAsync(visit.Viewer, clock.TodayInLondon, group.Id, MostMeetings, cancel);
        await next();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        await add.RunAsync(Draft with { GroupId = Chosen.Id, Kind = EveryMonths is null ? TopicKind.Topic : TopicKind.Report }, MeetingId, visit.Viewer, cancel);
        return this.RedirectSaying("The topic is on the forward plan", MeetingLinks.ForwardPlan(Board, Chosen.Id));
    }
}
