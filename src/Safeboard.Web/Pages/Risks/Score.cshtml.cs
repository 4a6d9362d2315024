using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Risks;
using Safeboard.Domain.Shared;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Risks;

/// <summary>Scores a risk as it stands now. The scores before stay, with their days and reasons.</summary>
[Needs(Permission.ManageRegisters), LoadsRisk]
public sealed class ScoreModel(ScoreRisk score, BoardVisit visit, TimeProvider clock) : PageModel, IRiskPage
{
    [BindProperty] public int Version { get; set; }
    [BindProperty] public int? CurrentLikelihood { get; set; }
    [BindProperty] public int? CurrentImpact { get; set; }

    [BindProperty, Required(ErrorMessage = "Enter the day it was scored"), Display(Name = "The day it was scored")]
    public DateOnly? ScoredOn { get; set; } = clock.TodayInLondon;

    [BindProperty] public string? Because { get; set; }
    public RiskRow Subject { get; set; } = null!;
    public RiskMatrix Matrix { get; set; } = null!;
    public string Board => visit.Board.Slug;

    public void OnGet() => (CurrentLikelihood, CurrentImpact) = (Subject.CurrentLikelihood, Subject.CurrentImpact);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        await score.RunAsync(Subject.Id, Version, new(CurrentLikelihood, CurrentImpact), ScoredOn!.Value, Because, visit.Viewer, cancel);
        return this.RedirectSaying($"{Subject.Name} is scored: {Matrix.InWords(new(CurrentLikelihood!.Value, CurrentImpact!.Value))}.", RiskLinks.Detail(Board, Subject.Id));
    }
}
