using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Challenges;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Imports;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Challenges;

/// <summary>The challenges that minutes hold and the register does not, to be put there.</summary>
[Needs(Permission.ManageRegisters)]
public sealed class FromMinutesModel(BoardDb db, RaiseChallenge raise, BoardVisit visit) : PageModel
{
    [BindProperty] public List<Guid> Chosen { get; set; } = [];

    public string Board => visit.Board.Slug;
    public IReadOnlyList<SaidChallenge> Said { get; private set; } = [];
    public IReadOnlyDictionary<Id<Meeting>, MeetingRow> Meetings { get; private set; } = new Dictionary<Id<Meeting>, MeetingRow>();

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var cancel = HttpContext.RequestAborted;
        Said = await db.ChallengesSaidAsync(visit.Viewer, cancel);
        Meetings = (await db.MeetingsAsync(visit.Viewer, [.. Said.Select(s => s.MeetingId).Distinct()], cancel)).ToDictionary(m => m.Id);
        await next();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var chosen = Said.Where(s => Chosen.Contains(s.StatementId)).OrderBy(s => s.Date).ToList();
        if (chosen.Count == 0) throw new RuleBrokenException("Chosen", "Choose what is to be put on the register");
        var agencies = await db.AgenciesAsync(visit.Viewer, cancel);
        var drafts = chosen.Select(s => s.AsDraft(Meetings[s.MeetingId], agencies.FirstOrDefault(a => string.Equals(a.Name, s.To, StringComparison.OrdinalIgnoreCase))?.Id)).ToList();
        var raised = await raise.RunAsync(drafts, visit.Viewer, cancel);
        return this.RedirectSaying($"{Wording.Count(raised.Count, "challenge")} {(raised.Count == 1 ? "is" : "are")} on the register", ChallengeLinks.List(Board));
    }
}
