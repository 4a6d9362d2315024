using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Actions.Responses;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Actions;

/// <summary>One agency's answer to a duty that many have: by its lead, or noted by the office.</summary>
[Needs(Permission.UpdateActions), LoadsAction]
public sealed class AnswerModel(BoardDb db, AnswerForAgency operation, BoardVisit visit) : PageModel, IActionPage
{
    [BindProperty(SupportsGet = true, Name = "agency")] public Id<Agency> Agency { get; set; }
    [BindProperty] public ResponseState? State { get; set; }
    [BindProperty] public string? Answer { get; set; }
    public ActionDetail Subject { get; set; } = null!;
    public AgencyResponse? Asked { get; private set; }
    public bool MayExcuse => visit.Viewer.May(Permission.ManageActions);
    public string Board => visit.Board.Slug;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel)) return NotFound();
        if (Asked!.IsSettled) (State, Answer) = (Asked.State, Asked.Answer);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel)) return NotFound();
        await operation.RunAsync(Subject.Id, Agency, State ?? ResponseState.Asked, Answer, visit.Viewer, cancel);
        return this.RedirectSaying($"The answer of {Asked!.Agency} is noted.", ActionLinks.Detail(Board, Subject.Id) + "#answers");
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Asked = await db.ResponseAsync(visit.Viewer, Subject.Id, Agency, cancel);
        return Asked is not null && visit.Viewer.MayAnswerFor(Agency);
    }
}
