using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Challenges;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Challenges;

/// <summary>Changes the words of a challenge, who is to answer, or by when.</summary>
[Needs(Permission.ManageRegisters), LoadsChallenge]
public sealed class ChangeModel(BoardDb db, ChangeChallenge change, BoardVisit visit) : ChallengeForm(db, visit), IChallengePage
{
    private readonly BoardVisit visit = visit;

    [BindProperty] public int Version { get; set; }
    public ChallengeDetail Subject { get; set; } = null!;
    public override bool IsPraise => Subject.IsPraise;

    public void OnGet() => (Version, Text, RaisedBy, PutTo, AgencyId, Evidence, ResponseBy) =
        (Subject.Version, Subject.Text, Subject.RaisedBy, Subject.PutTo, Subject.AgencyId, Subject.Evidence, Subject.ResponseBy);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        await change.RunAsync(Subject.Id, Version, Words, visit.Viewer, cancel);
        return this.RedirectSaying($"{Subject.Name} is changed", ChallengeLinks.Of(Board, Subject.Id));
    }
}
