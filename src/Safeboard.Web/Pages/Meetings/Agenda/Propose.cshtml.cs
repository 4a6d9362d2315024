using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Agenda;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Meetings.Agenda;

/// <summary>Asks a meeting to take an item.</summary>
[Needs(Permission.ProposeItems)]
public sealed class ProposeModel(BoardDb db, BoardVisit visit, TimeProvider clock, ProposeItem propose) : AgendaPage(db, visit, clock)
{
    [BindProperty] public string? Title { get; set; }
    [BindProperty] public string? Why { get; set; }
    [BindProperty] public ItemPurpose? Purpose { get; set; }
    [BindProperty, Display(Name = "Minutes")] public int? Minutes { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        await propose.RunAsync(Id, new(ItemKind.Item, Title ?? "") { Purpose = Purpose, Minutes = Minutes }, Why, Viewer, cancel);
        return this.RedirectSaying("Your item is proposed. The office’s answer will stand here", AgendaLinks.Agenda(Board, Id));
    }
}
