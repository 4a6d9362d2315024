using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Challenges;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Challenges;

/// <summary>A stage as its fields hold it.</summary>
public sealed class StageFields
{
    public string? Name { get; set; }
    public string? Days { get; set; }
    public string? Told { get; set; }
}

/// <summary>The stages through which a board's challenges go, and its procedure. Everybody reads them beside a challenge.</summary>
[Needs(Permission.ManageBoard)]
public sealed class SettingsModel(BoardDb db, ChangeEscalation change, BoardVisit visit) : PageModel
{
    [BindProperty] public int Version { get; set; }
    [BindProperty] public List<StageFields> Stages { get; set; } = [];
    [BindProperty] public string? Procedure { get; set; }

    public Board Board => visit.Board;
    public Escalation Escalation { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Escalation = await db.EscalationAsync(visit.Viewer, HttpContext.RequestAborted);
        await next();
    }

    public void OnGet() => (Version, Procedure, Stages) =
        (Escalation.Version, Escalation.Procedure, [.. Escalation.Stages.Select(s => new StageFields { Name = s.Name, Days = s.Days?.ToString(), Told = s.Told })]);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await change.RunAsync([.. Stages.Select(Read)], Procedure, Version, visit.Viewer, cancel);
        return this.RedirectSaying("The stages are saved. Challenges that are open keep their stage", ChallengeLinks.List(Board.Slug));
    }

    /// <summary>What is no number is refused with the numbers that are too large or too small.</summary>
    private static StageTyped Read(StageFields typed) => new(typed.Name, typed.Days.WholeNumber, typed.Told);
}
