using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Decisions;
using Safeboard.Domain.Shared;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Decisions;

/// <summary>Puts a decision in force again that was ended by mistake.</summary>
[Needs(Permission.ManageRegisters), LoadsDecision]
public sealed class RestoreModel(RestoreDecision restore, BoardVisit visit) : PageModel, IDecisionPage
{
    [BindProperty] public int Version { get; set; }
    [BindProperty] public string? Because { get; set; }

    public DecisionDetail Subject { get; set; } = null!;
    public string Board => visit.Board.Slug;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await restore.RunAsync(Subject.Row.Id, Version, Because, visit.Viewer, cancel);
        return this.RedirectSaying("The decision is in force", DecisionLinks.Of(Board, Subject.Row.Id));
    }
}
