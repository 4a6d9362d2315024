using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Plans.Referrals;
using Safeboard.Domain.Shared;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Referrals;

/// <summary>Keeps what the other body answered.</summary>
[Needs(Permission.ManageRegisters), LoadsReferral]
public sealed class AnswerModel(AnswerReferral operation, BoardVisit visit, TimeProvider clock) : PageModel, IReferralPage
{
    [BindProperty] public int Version { get; set; }
    [BindProperty, Required(ErrorMessage = "Choose what they answered")] public ReferralAnswer? Answer { get; set; }
    [BindProperty, Required(ErrorMessage = "Enter what they answered, in a sentence or two")] public string? AnswerText { get; set; }
    [BindProperty, Required(ErrorMessage = "Enter the day of the answer"), Display(Name = "The day of the answer")] public DateOnly? AnsweredOn { get; set; } = clock.TodayInLondon;
    public ReferralRow Subject { get; set; } = null!;
    public string Board => visit.Board.Slug;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        await operation.RunAsync(Subject.Id, Version, Answer!.Value, AnswerText, AnsweredOn!.Value, visit.Viewer, cancel);
        return this.RedirectSaying($"The answer to {Subject.Name} is kept.", ReferralLinks.Detail(Board, Subject.Id));
    }
}
