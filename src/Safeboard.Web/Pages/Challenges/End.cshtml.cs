using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Challenges;
using Safeboard.Domain.Shared;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Challenges;

/// <summary>Ends a challenge with what changed and who signs it off.</summary>
[Needs(Permission.ManageRegisters), LoadsChallenge]
public sealed class EndModel(EndChallenge end, BoardVisit visit, TimeProvider clock) : PageModel, IChallengePage
{
    [BindProperty] public int Version { get; set; }
    [BindProperty] public string? Effect { get; set; }
    [BindProperty] public string? SignedOffBy { get; set; }
    [BindProperty, Required(ErrorMessage = "Enter the day it ended"), Display(Name = "The day it ended")] public DateOnly? EndedOn { get; set; } = clock.TodayInLondon;

    public ChallengeDetail Subject { get; set; } = null!;
    public string Board => visit.Board.Slug;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        await end.RunAsync(Subject.Id, Version, Effect, SignedOffBy, EndedOn!.Value, visit.Viewer, cancel);
        return this.RedirectSaying($"{Subject.Name} has ended", ChallengeLinks.Of(Board, Subject.Id));
    }
}
