using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Meetings.Agenda;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Meetings.Agenda;

/// <summary>Makes an agenda a draft again, with a reason.</summary>
[Needs(Permission.BuildAgenda)]
public sealed class ReopenModel(BoardDb db, BoardVisit visit, TimeProvider clock, StepAgenda step) : AgendaPage(db, visit, clock)
{
    [BindProperty] public string? Because { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await step.RunAsync(Id, AgendaState.Draft, Because, Viewer, cancel);
        return this.RedirectSaying("The agenda is a draft again", AgendaLinks.Agenda(Board, Id));
    }

    protected override Task<bool> LoadAsync(CancellationToken cancel) => Task.FromResult(Agenda is not null);
}
