using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Meetings.Agenda;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Meetings.Agenda;

/// <summary>Answers a proposed item: on the agenda, on the forward plan, or declined with a reason.</summary>
[Needs(Permission.BuildAgenda)]
public sealed class ProposedModel(BoardDb db, BoardVisit visit, TimeProvider clock, AnswerProposedItem answer) : AgendaPage(db, visit, clock)
{
    [FromRoute] public Id<ProposedItem> Proposed { get; set; }
    [BindProperty] public string? Because { get; set; }

    public ProposedRow Subject { get; private set; } = null!;

    public async Task<IActionResult> OnPostAsync(ProposedItemState how, CancellationToken cancel)
    {
        if (how == ProposedItemState.Waiting) return Page();
        await answer.RunAsync(Proposed, how, Because, Viewer, cancel);
        return this.RedirectSaying($"“{Subject.Title}”: {AgendaWords.Answer(how)}", AgendaLinks.Agenda(Board, Id));
    }

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await Db.ProposedItemAsync(Viewer, Proposed, cancel) is not { } proposed || proposed.MeetingId != Id) return false;
        Subject = proposed;
        return true;
    }
}
