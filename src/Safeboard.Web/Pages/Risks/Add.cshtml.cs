using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Risks;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Risks;

/// <summary>Puts a risk on a register by hand. Its number is the board's next one.</summary>
[Needs(Permission.ManageRegisters)]
public sealed class AddModel(BoardDb db, AddRisk add, BoardVisit visit, TimeProvider clock) : RiskForm(db, visit)
{
    [BindProperty] public int? CurrentLikelihood { get; set; }
    [BindProperty] public int? CurrentImpact { get; set; }
    [BindProperty, Display(Name = "The review date")] public DateOnly? ReviewOn { get; set; }

    [BindProperty, Required(ErrorMessage = "Enter the day it was raised"), Display(Name = "The day it was raised")]
    public DateOnly? RaisedOn { get; set; } = clock.TodayInLondon;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        var draft = Draft() with { Current = new(CurrentLikelihood, CurrentImpact), ReviewOn = ReviewOn, RaisedOn = RaisedOn!.Value };
        var risk = await add.RunAsync(draft, Viewer, cancel);
        return this.RedirectSaying($"{risk.Name} is on the register.", RiskLinks.Detail(Board, risk.Id));
    }
}
