using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Actions.Responses;
using Safeboard.Domain.Chasing;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Pages.Actions;
using Safeboard.Web.Pages.Minutes;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Chasing;

/// <summary>What somebody says of an action by its address.</summary>
public enum Saying { Going, Done, MoreTime, Answer }

/// <summary>
/// One action for one person, by the secret address in a reminder and without an account: how it is going, that it is done, or that more time is needed. An address that
/// never was, was stopped or is no longer theirs says no more than that it does not work.
/// </summary>
[AllowAnonymous, EnableRateLimiting(CommentByLinkModel.RateLimit)]
public sealed class OwedModel(BoardDb db, FileStore files, IDataProtectionProvider seals, UpdateAction update, CompleteAction complete, AskForMoreTime moreTime, AnswerForAgency answer, TimeProvider clock) : PageModel
{
    [FromRoute] public string Secret { get; set; } = "";
    [BindProperty] public Saying? Says { get; set; }
    [BindProperty] public string? Note { get; set; }
    [BindProperty] public string? Summary { get; set; }
    [BindProperty] public string? Difference { get; set; }
    [BindProperty] public DateOnly? CompletedOn { get; set; } = clock.TodayInLondon;
    [BindProperty] public List<IFormFile> Files { get; set; } = [];
    [BindProperty] public List<string> Kept { get; set; } = [];
    [BindProperty] public string? Link { get; set; }
    [BindProperty] public ResponseState? State { get; set; }
    [BindProperty] public string? Answer { get; set; }
    [BindProperty] public string? NoEvidenceBecause { get; set; }
    [BindProperty] public DateOnly? Until { get; set; }
    [BindProperty] public string? Because { get; set; }

    public OwedVisit? Visit { get; private set; }
    public ActionDetail? Subject { get; private set; }
    public IReadOnlyList<EvidenceLine> Evidence { get; private set; } = [];
    public IReadOnlyList<KeptFile> KeptFiles { get; private set; } = [];

    /// <summary>The answer that the owner's agency is asked for; null where it is not.</summary>
    public AgencyResponse? Asked { get; private set; }
    public DateOnly Today { get; } = clock.TodayInLondon;
    public string Address => $"{ChaseMails.Path}{Secret}";

    /// <summary>Whether anything can still be said: what is done, or said to be done, is only shown.</summary>
    public bool IsOpen => Subject is { IsOpen: true, State: not ActionState.ToBeAgreed };

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var cancel = HttpContext.RequestAborted;
        Visit = await db.OwedVisitAsync(Secret, Today, cancel);
        if (Visit is null or { RanOut: true })
        {
            Response.StatusCode = Visit is null ? StatusCodes.Status404NotFound : StatusCodes.Status410Gone;
            context.Result = Page();
            return;
        }
        Subject = await db.ActionAsync(Visit.ActionId, Visit.Viewer, cancel);
        Evidence = await db.EvidenceOfAsync(Visit.ActionId, Visit.Viewer, cancel);
        Asked = (await db.ResponsesAsync(Visit.Viewer, Visit.ActionId, cancel)).FirstOrDefault();
        await next();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        KeptFiles = await new Uploads(db, files, seals).KeepAsync(IsOpen ? Files : [], Kept, ModelState, nameof(Files), cancel);
        if (Says is null) ModelState.AddModelError(nameof(Says), "Choose what you want to say");
        if (Says == Saying.MoreTime && Until is null && ModelState.GetFieldValidationState(nameof(Until)) != Microsoft.AspNetCore.Mvc.ModelBinding.ModelValidationState.Invalid) ModelState.AddModelError(nameof(Until), "Enter the date until which you need");
        if (Says == Saying.Done && CompletedOn is null && ModelState.GetFieldValidationState(nameof(CompletedOn)) != Microsoft.AspNetCore.Mvc.ModelBinding.ModelValidationState.Invalid) ModelState.AddModelError(nameof(CompletedOn), "Enter the date it was done");
        if (!ModelState.IsValid) return Page();
        await SayAsync(Visit!, Subject!, cancel);
        return Redirect($"{Address}#said");
    }

    private Task SayAsync(OwedVisit visit, ActionDetail subject, CancellationToken cancel) => Says switch
    {
        Saying.Going => update.RunAsync(subject.Id, Note ?? "", visit.Viewer, cancel),
        Saying.Answer when Asked is { } asked => answer.RunAsync(subject.Id, asked.AgencyId, State ?? ResponseState.Asked, Answer, visit.Viewer, cancel),
        Saying.MoreTime => moreTime.RunAsync(subject.Id, Until!.Value, Because ?? "", visit.Viewer, cancel),
        _ => complete.RunAsync(subject.Id, subject.Version, new(CompletedOn!.Value, Summary ?? "")
        {
            Difference = Difference, Evidence = [.. Evidence.Select(e => e.Id)], NoEvidenceBecause = NoEvidenceBecause,
        }, EvidenceFields.Read(KeptFiles, Link, text: null), visit.Viewer, cancel),
    };
}
