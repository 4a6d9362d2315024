using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Actions;

/// <summary>The office agrees that an action is done, or asks.</summary>
[Needs(Permission.ManageActions), LoadsAction]
public sealed class AgreeModel(BoardDb db, AgreeCompletion agree, QuestionCompletion ask, BoardVisit visit) : PageModel, IActionPage
{
    public const string Yes = "agree", No = "ask";

    [BindProperty] public int Version { get; set; }
    [BindProperty] public string? Answer { get; set; }
    [BindProperty] public string? Question { get; set; }
    public ActionDetail Subject { get; set; } = null!;
    public IReadOnlyList<EvidenceLine> Evidence { get; private set; } = [];
    public string Board => visit.Board.Slug;

    public async Task OnGetAsync(CancellationToken cancel) => Evidence = await db.EvidenceOfAsync(Subject.Id, visit.Viewer, cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        Evidence = await db.EvidenceOfAsync(Subject.Id, visit.Viewer, cancel);
        if (Answer is not (Yes or No)) ModelState.AddModelError(nameof(Answer), "Choose whether it is done");
        else if (Answer == No && string.IsNullOrWhiteSpace(Question)) ModelState.AddModelError(nameof(Question), "Enter what you want to know");
        if (!ModelState.IsValid) return Page();
        if (Answer == Yes) await agree.RunAsync(Subject.Id, Version, visit.Viewer, cancel);
        else await ask.RunAsync(Subject.Id, Version, Question!, visit.Viewer, cancel);
        return this.RedirectSaying(Answer == Yes ? $"{Subject.Reference} is agreed as done." : $"Your question stands in the history of {Subject.Reference}. It is under way again.", ActionLinks.Detail(Board, Subject.Id));
    }
}
