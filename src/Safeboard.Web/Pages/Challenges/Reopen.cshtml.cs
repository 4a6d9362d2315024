using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Challenges;
using Safeboard.Domain.Shared;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Challenges;

/// <summary>Opens a challenge again that was ended or withdrawn by mistake.</summary>
[Needs(Permission.ManageRegisters), LoadsChallenge]
public sealed class ReopenModel(ReopenChallenge reopen, BoardVisit visit) : PageModel, IChallengePage
{
    [BindProperty] public int Version { get; set; }
    [BindProperty] public string? Because { get; set; }

    public ChallengeDetail Subject { get; set; } = null!;
    public string Board => visit.Board.Slug;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await reopen.RunAsync(Subject.Id, Version, Because, visit.Viewer, cancel);
        return this.RedirectSaying($"{Subject.Name} is open again", ChallengeLinks.Of(Board, Subject.Id));
    }
}
