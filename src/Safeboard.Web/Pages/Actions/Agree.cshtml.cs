using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Actions;

/// <summary>The office agrees that an action is done, or asks.</summary>
[Needs(Permission.ManageActions), LoadsAction]
public sealed class AgreeModel(BoardDb db, AgreeCompletion agree, QuestionCompletion ask, BoardVisit visit, TimeProvider clock) : PageModel, IActionPage
{
    public const string Yes = "agree", No = "ask";

    [BindProperty] public int Version { get; set; }
    [BindProperty] public string? Answer { get; set; }
    [BindProperty] public string? Question { get; set; }

    /// <summary>The meeting at which the group agreed.</summary>
    [BindProperty] public Id<Meeting>? At { get; set; }
    public ActionDetail Subject { get; set; } = null!;
    public IReadOnlyList<EvidenceLine> Evidence { get; private set; } = [];

    /// <summary>Meetings that may have agreed; none where the office agrees itself.</summary>
    public IReadOnlyList<MeetingRow> Meetings { get; private set; } = [];
    public bool GroupAgrees { get; private set; }
    public string Board => visit.Board.Slug;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Evidence = await db.EvidenceOfAsync(Subject.Id, visit.Viewer, cancel);
        GroupAgrees = (await db.ActionRulesAsync(visit.Viewer, cancel)).WhoAgrees == WhoAgrees.Group;
        if (GroupAgrees) Meetings = [.. (await db.MeetingsBetweenAsync(visit.Viewer, Subject.AgreedOn, clock.TodayInLondon, cancel)).Where(m => (Subject.GroupId is null || m.GroupId == Subject.GroupId) && !m.State.IsCalledOff).Reverse()];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await OnGetAsync(cancel);
        if (Answer is not (Yes or No)) ModelState.AddModelError(nameof(Answer), "Choose whether it is done");
        else if (Answer == No && string.IsNullOrWhiteSpace(Question)) ModelState.AddModelError(nameof(Question), "Enter what you want to know");
        if (!ModelState.IsValid) return Page();
        if (Answer == Yes) await agree.RunAsync(Subject.Id, Version, GroupAgrees ? At : null, visit.Viewer, cancel);
        else await ask.RunAsync(Subject.Id, Version, Question!, visit.Viewer, cancel);
        return this.RedirectSaying(Answer == Yes ? $"{Subject.Reference} is agreed as done." : $"Your question stands in the history of {Subject.Reference}. It is under way again.", ActionLinks.Detail(Board, Subject.Id));
    }
}
