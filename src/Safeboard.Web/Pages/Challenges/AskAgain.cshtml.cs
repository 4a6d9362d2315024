using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Challenges;
using Safeboard.Domain.Shared;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Challenges;

/// <summary>Says what an answer leaves open, and asks for another.</summary>
[Needs(Permission.ManageRegisters), LoadsChallenge]
public sealed class AskAgainModel(AskChallengeAgain ask, BoardVisit visit) : PageModel, IChallengePage
{
    [BindProperty] public int Version { get; set; }
    [BindProperty] public string? Because { get; set; }
    [BindProperty, Required(ErrorMessage = "Enter the day by which to answer"), Display(Name = "The day by which to answer")] public DateOnly? ResponseBy { get; set; }

    public ChallengeDetail Subject { get; set; } = null!;
    public string Board => visit.Board.Slug;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        await ask.RunAsync(Subject.Id, Version, Because, ResponseBy!.Value, visit.Viewer, cancel);
        return this.RedirectSaying($"{Subject.Name} asks for another answer", ChallengeLinks.Of(Board, Subject.Id));
    }
}
