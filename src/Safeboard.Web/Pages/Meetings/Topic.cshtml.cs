using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Meetings.ForwardPlan;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Meetings;

/// <summary>Changes a topic of the forward plan, or settles it: a meeting took it, or it is no longer needed.</summary>
[Needs(Permission.ManageMeetings)]
public sealed class TopicModel(BoardDb db, ChangeTopic change, SettleTopic settle, BoardVisit visit) : TopicForm
{
    [FromRoute] public Id<ForwardPlanEntry> Id { get; set; }
    [BindProperty] public string? Because { get; set; }

    public string Board => visit.Board.Slug;
    public TopicRow Subject { get; private set; } = null!;
    public string Back => Subject.GroupId is { } group ? MeetingLinks.ForwardPlan(Board, group) : MeetingLinks.ForwardPlan(Board);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await db.TopicAsync(visit.Viewer, Id, HttpContext.RequestAborted) is not { } topic)
        {
            context.Result = NotFound();
            return;
        }
        Subject = topic;
        await next();
    }

    public void OnGet() => Fill();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        await change.RunAsync(Id, Draft, visit.Viewer, cancel);
        return this.RedirectSaying("The topic is changed", Back);
    }

    public async Task<IActionResult> OnPostSettleAsync(TopicState how, CancellationToken cancel)
    {
        Fill();
        ModelState.Clear();
        if (how == TopicState.Open) return Page();
        await settle.RunAsync(Id, how, Because, visit.Viewer, cancel);
        return this.RedirectSaying(how == TopicState.Taken ? "A meeting took it: it leaves the plan" : "It is no longer needed: it leaves the plan", Back);
    }

    private void Fill() =>
        (Text, BroughtBy, Purpose, Minutes, DueOn, EveryMonths) = (Subject.Text, Subject.BroughtBy, Subject.Purpose, Subject.Minutes, Subject.DueOn, Subject.EveryMonths);
}
