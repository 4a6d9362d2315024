using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Challenges;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Challenges;

/// <summary>Takes a challenge to a higher stage of the board's escalation.</summary>
[Needs(Permission.ManageRegisters), LoadsChallenge]
public sealed class EscalateModel(BoardDb db, EscalateChallenge escalate, BoardVisit visit, TimeProvider clock) : PageModel, IChallengePage
{
    [BindProperty] public int Version { get; set; }
    [BindProperty, Required(ErrorMessage = "Choose a stage")] public int? Stage { get; set; }
    [BindProperty] public string? Because { get; set; }
    [BindProperty, Required(ErrorMessage = "Enter the day by which to answer"), Display(Name = "The day by which to answer")] public DateOnly? ResponseBy { get; set; }

    public ChallengeDetail Subject { get; set; } = null!;
    public string Board => visit.Board.Slug;
    public Escalation Escalation { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Escalation = await db.EscalationAsync(visit.Viewer, HttpContext.RequestAborted);
        await next();
    }

    /// <summary>The next stage, and the days that the board gives it.</summary>
    public void OnGet()
    {
        if (Escalation.Above(Subject.Stage).FirstOrDefault() is not { } next) return;
        (Stage, ResponseBy) = (next.Order, next.Days is { } days ? clock.TodayInLondon.AddDays(days) : null);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        var to = await escalate.RunAsync(Subject.Id, Version, Stage!.Value, Because, ResponseBy!.Value, visit.Viewer, cancel);
        return this.RedirectSaying($"{Subject.Name} stands at stage {to.Order}, {to.Name}.{(to.Told is { } told ? $" Now tell: {told}." : "")}", ChallengeLinks.Of(Board, Subject.Id));
    }
}
