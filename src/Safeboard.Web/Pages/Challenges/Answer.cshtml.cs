using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Challenges;
using Safeboard.Domain.Shared;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Challenges;

/// <summary>Puts what was answered on the register.</summary>
[Needs(Permission.AnswerChallenges), LoadsChallenge]
public sealed class AnswerModel(AnswerChallenge answer, BoardVisit visit, TimeProvider clock) : PageModel, IChallengePage
{
    [BindProperty] public string? Text { get; set; }
    [BindProperty] public string? From { get; set; }
    [BindProperty, Required(ErrorMessage = "Enter the day it was answered"), Display(Name = "The day it was answered")] public DateOnly? On { get; set; } = clock.TodayInLondon;

    public ChallengeDetail Subject { get; set; } = null!;
    public string Board => visit.Board.Slug;

    public void OnGet() => From = Subject.PutTo;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        await answer.RunAsync(Subject.Id, new(Text, From, On!.Value), visit.Viewer, cancel);
        return this.RedirectSaying($"The answer to {Subject.Name} is on the register", ChallengeLinks.Of(Board, Subject.Id));
    }
}
