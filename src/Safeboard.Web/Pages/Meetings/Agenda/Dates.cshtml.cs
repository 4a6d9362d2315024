using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Meetings.Agenda;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Meetings.Agenda;

/// <summary>Changes the days on the way to a meeting.</summary>
[Needs(Permission.BuildAgenda)]
public sealed class DatesModel(BoardDb db, BoardVisit visit, TimeProvider clock, ChangeAgendaDates change) : AgendaPage(db, visit, clock)
{
    [BindProperty, Display(Name = "Last day for items"), Required(ErrorMessage = "Enter the last day for items")] public DateOnly? LastDayForItems { get; set; }
    [BindProperty, Display(Name = "Agenda to the chair"), Required(ErrorMessage = "Enter when the agenda goes to the chair")] public DateOnly? ToChairOn { get; set; }
    [BindProperty, Display(Name = "Papers close"), Required(ErrorMessage = "Enter when papers close")] public DateOnly? FreezeOn { get; set; }
    [BindProperty, Display(Name = "Pack to members"), Required(ErrorMessage = "Enter when the pack goes out")] public DateOnly? PackOn { get; set; }

    public void OnGet() => (LastDayForItems, ToChairOn, FreezeOn, PackOn) = (Agenda!.Dates.LastDayForItems, Agenda.Dates.ToChairOn, Agenda.Dates.FreezeOn, Agenda.Dates.PackOn);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        await change.RunAsync(Id, new(LastDayForItems!.Value, ToChairOn!.Value, FreezeOn!.Value, PackOn!.Value), Viewer, cancel);
        return this.RedirectSaying("The dates are changed", AgendaLinks.Agenda(Board, Id));
    }

    protected override Task<bool> LoadAsync(CancellationToken cancel) => Task.FromResult(Agenda is not null);
}
