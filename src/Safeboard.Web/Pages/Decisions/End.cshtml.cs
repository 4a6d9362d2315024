using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Decisions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Decisions;

/// <summary>Says that a decision is revoked or changed.</summary>
[Needs(Permission.ManageRegisters), LoadsDecision]
public sealed class EndModel(BoardDb db, EndDecision end, BoardVisit visit) : PageModel, IDecisionPage
{
    [BindProperty] public int Version { get; set; }
    [BindProperty, Required(ErrorMessage = "Choose whether it is revoked or changed")] public DecisionState? How { get; set; }
    [BindProperty] public Id<Decision>? By { get; set; }
    [BindProperty] public string? Because { get; set; }

    public DecisionDetail Subject { get; set; } = null!;
    public string Board => visit.Board.Slug;

    /// <summary>Later decisions in force, those about much the same first.</summary>
    public IReadOnlyList<DecisionRow> Later { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Later = await db.LaterDecisionsAsync(visit.Viewer, Subject.Row, HttpContext.RequestAborted);
        await next();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        await end.RunAsync(Subject.Row.Id, Version, How!.Value, By, Because, visit.Viewer, cancel);
        return this.RedirectSaying(How == DecisionState.Revoked ? "The decision is revoked" : "The decision is changed", DecisionLinks.Of(Board, Subject.Row.Id));
    }
}
